package tongxin.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/**
 * Finds the files of the source folder: {@code content/}, {@code templates/} and {@code assets/}.
 */
public final class SourceScanner {
  private static final List<String> ROOTS = List.of("content", "templates", "assets");
  private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

  private final Path source;

  public SourceScanner(Path source) {
    this.source = source;
  }

  /** Walks the folders; links to folders are followed, a link in a circle is a problem. */
  public SourceTree scan(Problems problems) throws IOException {
    List<SourceFile> found = new ArrayList<>();
    for (String root : ROOTS) {
      Path folder = source.resolve(root);
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(
            folder,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Visitor(found, problems));
      }
    }
    return new SourceTree(found);
  }

  /**
   * The files at a path below the source folder: those of a folder, one file, or none where nothing
   * is there any more.
   */
  List<SourceFile> scan(Path path, Problems problems) throws IOException {
    List<SourceFile> found = new ArrayList<>();
    if (Files.exists(path)) {
      Files.walkFileTree(
          path,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(found, problems));
    }
    return found;
  }

  /** True for what a scan of everything would come upon, if it is there. */
  boolean isWatched(Path path) {
    if (!path.startsWith(source) || path.equals(source)) {
      return false;
    }
    Path inner = source.relativize(path);
    if (!ROOTS.contains(inner.getName(0).toString())) {
      return false;
    }
    for (Path folder = path.getParent();
        folder != null && !folder.equals(source);
        folder = folder.getParent()) {
      if (isSkipped(folder)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSkipped(Path folder) {
    return String.valueOf(folder.getFileName()).startsWith(".") || isMisnamed(folder);
  }

  /** A folder that is called like a file of the content. */
  private boolean isMisnamed(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return relative(folder).startsWith("content/")
        && (name.endsWith(".md") || name.endsWith(".yml"));
  }

  String relative(Path file) {
    String path = source.relativize(file).toString().replace('\\', '/');
    // macOS hands out decomposed names; a link written on Windows is composed.
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  /** Hidden files, and what systems, editors and Word leave lying about. */
  private static boolean isDropping(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || name.endsWith(".swp")
        || name.endsWith(".tmp")
        || LEFT_BY_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final List<SourceFile> found;
    private final Problems problems;

    Visitor(List<SourceFile> found, Problems problems) {
      this.found = found;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      if (isMisnamed(folder) && !name.startsWith(".")) {
        problems.add(ProblemCode.FILE_EXPECTED, Location.of(relative(folder)), name);
      }
      return isSkipped(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isDropping(String.valueOf(file.getFileName()))) {
        long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        found.add(new SourceFile(relative(file), file, attributes.size(), modified));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      problems.add(ProblemCode.FILE_UNREADABLE, Location.of(relative(file)));
      return FileVisitResult.CONTINUE;
    }
  }
}
