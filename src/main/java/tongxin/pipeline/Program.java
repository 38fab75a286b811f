package tongxin.pipeline;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Identifies this version of Tongxin and of Java: what another version has kept is not used. */
final class Program {
  private Program() {}

  /**
   * The program's files by size and time, and the Java it runs on, whose formats may differ. A file
   * that is replaced on disk while the program runs counts as another program.
   */
  static String identity() throws IOException {
    String known = Running.IDENTITY;
    return known == null ? read() : known;
  }

  /** Read once: while Tongxin is being worked on, there are thousands of files. */
  private static final class Running {
    static final @Nullable String IDENTITY = readOrNull();

    private static @Nullable String readOrNull() {
      try {
        return read();
      } catch (IOException e) {
        return null;
      }
    }
  }

  private static String read() throws IOException {
    List<String> stamps = new ArrayList<>();
    for (Path place : places()) {
      stamps.add(place + " " + stamps(place));
    }
    return Runtime.version() + " " + stamps;
  }

  /** Where the program is, and what a newsroom has put beside it on the class path. */
  private static Set<Path> places() throws IOException {
    Set<Path> places = new LinkedHashSet<>();
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    // A class out of an archive of classes does not always know where it is from.
    URL location = source == null ? null : source.getLocation();
    try {
      if (location != null) {
        places.add(Path.of(location.toURI()));
      }
      String all = System.getProperty("java.class.path", "");
      for (String entry : all.split(File.pathSeparator, -1)) {
        Path place = Path.of(entry).toAbsolutePath();
        if (!entry.isEmpty() && Files.exists(place)) {
          places.add(place);
        }
      }
    } catch (URISyntaxException | InvalidPathException e) {
      throw new IOException(e);
    }
    return places;
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
