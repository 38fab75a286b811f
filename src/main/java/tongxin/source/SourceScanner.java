package tongxin.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/**
 * Finds the files of the source folder: {@code content/}, {@code templates/} and {@code assets/}.
 */
final class SourceScanner {
  private static final List<String> ROOTS = List.of("content", "templates", "assets");

  /**
   * Links to folders that one path may lead through, the root's own apart. Where each of some
   * folders links twice to the next, every further one would double the paths.
   */
  private static final int MAX_LINKS = 3;

  private final Path source;

  private final List<Path> follow;

  SourceScanner(Path source, List<Path> follow) {
    this.source = source;
    this.follow = List.copyOf(follow);
  }

  /** What a scan came upon. */
  record Found(List<SourceFile> files, Set<String> unusable) {}

  /**
   * Walks the folders; links to folders are followed, a link in a circle or behind too many others
   * is a problem.
   */
  Found scan(Problems problems) throws IOException {
    Visitor visitor = new Visitor(problems);
    for (String root : ROOTS) {
      Path folder = source.resolve(root);
      if (Files.isDirectory(folder)) {
        walk(folder, visitor);
      }
    }
    return new Found(visitor.found, visitor.unusable);
  }

  /** The same for one file or folder, of which nothing may be there any more. */
  Found scan(Path path, Problems problems) throws IOException {
    Visitor visitor = new Visitor(problems);
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      walk(path, visitor);
    }
    return new Found(visitor.found, visitor.unusable);
  }

  private static void walk(Path path, Visitor visitor) throws IOException {
    Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
  }

  /** True for what a scan of everything would come upon, if it is there. */
  boolean isWatched(Path path) {
    if (!path.startsWith(source) || path.equals(source)) {
      return false;
    }
    if (!ROOTS.contains(source.relativize(path).getName(0).toString())) {
      return false;
    }
    for (Path folder = path.getParent();
        folder != null && !folder.equals(source);
        folder = folder.getParent()) {
      if (isHidden(folder) || isMisnamed(folder)) {
        return false;
      }
    }
    return true;
  }

  private boolean isHidden(Path folder) {
    return IgnoredFiles.isHidden(String.valueOf(folder.getFileName()), isAsset(folder));
  }

  private boolean isAsset(Path path) {
    return path.startsWith(source.resolve("assets"));
  }

  /** A folder that is called like a file of the content. */
  private boolean isMisnamed(Path folder) {
    String path = relative(folder);
    return path.startsWith("content/") && (path.endsWith(".md") || path.endsWith(".yml"));
  }

  private boolean isBehindTooManyLinks(Path folder) {
    if (!Files.isSymbolicLink(folder)) {
      return false;
    }
    int links = 0;
    for (Path at = folder; at != null && !source.equals(at.getParent()); at = at.getParent()) {
      links += Files.isSymbolicLink(at) ? 1 : 0;
    }
    return links > MAX_LINKS;
  }

  private String relative(Path file) {
    return composed(onDisk(file));
  }

  /** The path from the source folder as the disk has it, with {@code /}. */
  String onDisk(Path file) {
    return source.relativize(file).toString().replace('\\', '/');
  }

  /** macOS hands out decomposed names; a link written on Windows is composed. */
  static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final List<SourceFile> found = new ArrayList<>();
    private final Set<String> unusable = new HashSet<>();
    private final LinkTargets targets = new LinkTargets(source, ROOTS, follow);
    private final Problems problems;

    Visitor(Problems problems) {
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (isMisnamed(folder)) {
        problems.add(
            ProblemCode.FILE_EXPECTED,
            Location.of(relative(folder)),
            String.valueOf(folder.getFileName()));
        unusable.add(relative(folder));
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (targets.leavesBy(folder)) {
        leaving(folder);
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (isBehindTooManyLinks(folder)) {
        unreadable(folder);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (IgnoredFiles.isOne(String.valueOf(file.getFileName()), isAsset(file))) {
        return FileVisitResult.CONTINUE;
      }
      if (!attributes.isRegularFile()) {
        // A link to nothing; or a pipe, which would never end.
        return unreadable(file);
      }
      if (targets.leavesBy(file)) {
        return leaving(file);
      }
      long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      found.add(new SourceFile(relative(file), file, attributes.size(), modified));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return unreadable(file);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      return failure == null ? FileVisitResult.CONTINUE : unreadable(folder);
    }

    private FileVisitResult leaving(Path link) {
      problems.add(ProblemCode.LINK_OUTSIDE, Location.of(relative(link)));
      unusable.add(relative(link));
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult unreadable(Path file) {
      problems.add(ProblemCode.FILE_UNREADABLE, Location.of(relative(file)));
      unusable.add(relative(file));
      return FileVisitResult.CONTINUE;
    }
  }
}
