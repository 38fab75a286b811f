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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
    Visitor visitor = new Visitor(problems);
    for (String root : ROOTS) {
      Path folder = source.resolve(root);
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(
            folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
      }
    }
    NameClashes.report(visitor.found.stream().map(f -> onDisk(f.file())).toList(), problems);
    return new SourceTree(visitor.found, visitor.unusable);
  }

  private String relative(Path file) {
    return composed(onDisk(file));
  }

  private String onDisk(Path file) {
    return source.relativize(file).toString().replace('\\', '/');
  }

  /** macOS hands out decomposed names; a link written on Windows is composed. */
  static String composed(String path) {
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
    private final List<SourceFile> found = new ArrayList<>();
    private final Set<String> unusable = new HashSet<>();
    private final Problems problems;

    Visitor(Problems problems) {
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      if (name.startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      String path = relative(folder);
      if (path.startsWith("content/") && (name.endsWith(".md") || name.endsWith(".yml"))) {
        problems.add(ProblemCode.FILE_EXPECTED, Location.of(path), name);
        unusable.add(path);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isDropping(String.valueOf(file.getFileName()))) {
        return FileVisitResult.CONTINUE;
      }
      if (!attributes.isRegularFile()) {
        // A link to nothing; or a pipe, which would never end.
        return unreadable(file);
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

    private FileVisitResult unreadable(Path file) {
      problems.add(ProblemCode.FILE_UNREADABLE, Location.of(relative(file)));
      unusable.add(relative(file));
      return FileVisitResult.CONTINUE;
    }
  }
}
