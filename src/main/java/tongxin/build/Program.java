package tongxin.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/** Tells one Tongxin from another: after an update nothing that was remembered counts. */
final class Program {
  private Program() {}

  /** The program's files by size and time, and the Java it runs on, whose formats may differ. */
  static String identity() throws IOException {
    Path place = place();
    return Runtime.version() + " " + place + " " + stamps(place);
  }

  private static Path place() throws IOException {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    try {
      // A class out of an archive of classes does not always know where it is from.
      return location == null
          ? Path.of(System.getProperty("java.class.path", "")).toAbsolutePath()
          : Path.of(location.toURI());
    } catch (URISyntaxException | InvalidPathException e) {
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
