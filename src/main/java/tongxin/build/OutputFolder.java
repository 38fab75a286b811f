package tongxin.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tongxin.config.BuildOptions;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** Refuses to publish over what is surely no site: the newsroom's own files. */
final class OutputFolder {
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
    if (overSource || project || out.getNameCount() == 0) {
      return Optional.of(Problem.of(ProblemCode.OUT_UNSAFE, Location.of(options.out().toString())));
    }
    return Optional.empty();
  }

  private static Path real(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
  }
}
