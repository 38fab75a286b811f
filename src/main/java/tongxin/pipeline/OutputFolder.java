package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tongxin.config.BuildOptions;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** Refuses to publish over what is surely no site: the newsroom's own files. */
final class OutputFolder {
  private static final Set<String> LEFT_BY_SYSTEMS =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private OutputFolder() {}

  static Optional<Problem> check(BuildOptions options) throws IOException {
    Path out = real(options.out());
    Path source = real(options.source());
    boolean overSource =
        source.startsWith(out)
            || out.startsWith(source.resolve("content"))
            || out.startsWith(source.resolve("assets"))
            || out.startsWith(source.resolve("templates"));
    boolean project = Files.exists(out.resolve(".git")) || Files.exists(out.resolve("content"));
    if (overSource || project || out.getNameCount() == 0 || !isEmptyOrSite(out)) {
      return Optional.of(Problem.of(ProblemCode.OUT_UNSAFE, Location.of(options.out().toString())));
    }
    return Optional.empty();
  }

  /** A folder that is no website may hold anything: all that is in it would be lost. */
  private static boolean isEmptyOrSite(Path out) throws IOException {
    if (!Files.exists(out)) {
      return true;
    }
    if (!Files.isDirectory(out)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(out)) {
      return Files.exists(out.resolve("index.html"))
          || inside.allMatch(file -> LEFT_BY_SYSTEMS.contains(file.getFileName().toString()));
    }
  }

  private static Path real(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
  }
}
