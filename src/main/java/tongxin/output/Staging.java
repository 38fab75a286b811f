package tongxin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where files wait until they are published: beside the folder, so that it can be switched; or in
 * it, under a name that web servers cannot read, where the folder itself must stay because a file
 * system is mounted on it or below, or nothing may be written beside it.
 *
 * @param out the published folder, which need not exist
 * @param inside whether files wait in the folder
 */
record Staging(Path out, boolean inside) {
  static final String ASIDE = "old";

  private static final List<String> ROLES = List.of("next", "scratch", ASIDE, "gone");

  private static final Pattern NUMBER = Pattern.compile("(-\\d+)?");

  static Staging of(Path out) {
    boolean stays = Files.isDirectory(out) && (Mounts.anyIn(out) || !Files.isWritable(above(out)));
    return new Staging(out, stays);
  }

  static Path above(Path out) {
    return Objects.requireNonNullElse(out.getParent(), out);
  }

  Path lock() {
    return named("lock");
  }

  /** True for a place where an old site is while the new one takes its place. */
  boolean isAside(Path left) {
    return isOf(ASIDE, left);
  }

  /** A name of this role that is free, or becomes so. */
  Path free(String role) {
    Path place = named(role);
    for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
      place = named(role + "-" + i);
    }
    return place;
  }

  /** Makes a folder of this role; inside of a published one nobody else may look into it. */
  Path make(String role) throws IOException {
    Path folder = free(role);
    Files.createDirectories(above(folder));
    return inside && folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
        : Files.createDirectory(folder);
  }

  /** What builds before this one have left, wherever they kept it. */
  List<Path> left() throws IOException {
    List<Path> left = new ArrayList<>();
    for (boolean where : new boolean[] {false, true}) {
      Staging staging = new Staging(out, where);
      Path folder = where ? out : above(out);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.list(folder)) {
          all.filter(staging::isOne).sorted().forEach(left::add);
        }
      }
    }
    return left;
  }

  private boolean isOne(Path path) {
    return ROLES.stream().anyMatch(role -> isOf(role, path));
  }

  private boolean isOf(String role, Path path) {
    String known = String.valueOf(named(role).getFileName());
    String name = String.valueOf(path.getFileName());
    return name.startsWith(known) && NUMBER.matcher(name.substring(known.length())).matches();
  }

  private Path named(String role) {
    return inside
        ? out.resolve(FolderContents.RESERVED + role)
        : out.resolveSibling("." + out.getFileName() + ".tongxin-" + role);
  }
}
