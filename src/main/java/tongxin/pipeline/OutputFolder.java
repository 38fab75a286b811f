package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import tongxin.config.BuildOptions;

/** Refuses folders that no site may ever be written to: the newsroom's own, and repositories. */
final class OutputFolder {
  private OutputFolder() {}

  static boolean isUnsafe(BuildOptions options) throws IOException {
    Path out = real(options.out());
    Path source = real(options.source());
    return out.getNameCount() == 0
        || source.startsWith(out)
        || Stream.of("content", "assets", "templates", ".tongxin")
            .map(name -> real(source.resolve(name)))
            .anyMatch(out::startsWith)
        || Files.exists(out.resolve(".git"), LinkOption.NOFOLLOW_LINKS)
        || (Files.exists(out) && !Files.isDirectory(out));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThere) {
      return path.toAbsolutePath().normalize();
    }
  }
}
