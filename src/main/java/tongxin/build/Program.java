package tongxin.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/** Tells one Tongxin from another: after an update nothing that was remembered counts. */
final class Program {
  private Program() {}

  /** The program's files by size and time, and the Java it runs on, whose formats may differ. */
  static String identity() throws IOException {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      Path place = Path.of(source.getLocation().toURI());
      return Runtime.version() + " " + place + " " + stamps(place);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** A jar is one file; while Tongxin is being worked on, it is a folder of classes. */
  private static List<String> stamps(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      Stream.Builder<String> stamps = Stream.builder();
      for (Path file : sorted) {
        stamps.add(Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis());
      }
      return List.of(String.valueOf(stamps.build().toList().hashCode()), sorted.size() + " files");
    }
  }
}
