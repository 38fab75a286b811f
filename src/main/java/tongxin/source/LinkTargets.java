package tongxin.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where symbolic links of a newsroom's folder may lead: within it, and to the folders that the
 * person who runs the build has named. A file in the newsroom cannot decide that, for whoever may
 * write there would publish any file of this computer.
 */
final class LinkTargets {
  private final List<Path> allowed = new ArrayList<>();

  LinkTargets(Path source, List<String> roots, List<Path> follow) {
    allow(source);
    // content/, templates/ and assets/ may be links themselves: nobody replaces them from within.
    roots.forEach(root -> allow(source.resolve(root)));
    follow.forEach(this::allow);
  }

  private void allow(Path folder) {
    try {
      allowed.add(folder.toRealPath());
    } catch (IOException e) {
      // What is not there has no links.
    }
  }

  /** True for a link that leads elsewhere; what is no link stands where it stands. */
  boolean leavesBy(Path path) {
    if (!Files.isSymbolicLink(path)) {
      return false;
    }
    try {
      Path target = path.toRealPath();
      return allowed.stream().noneMatch(target::startsWith);
    } catch (IOException e) {
      // A link to nothing is reported as such.
      return false;
    }
  }
}
