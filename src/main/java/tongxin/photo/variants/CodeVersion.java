package tongxin.photo.variants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import tongxin.photo.file.Digests;

/**
 * Identifies the code that reads photos and makes variants, by its classes: what an older program
 * has kept is not used, whether or not somebody remembered to raise a number.
 */
final class CodeVersion {
  private static final String ROOM = "tongxin/photo/";
  private static final int DIGITS = 16;

  private CodeVersion() {}

  /** Read when first asked. */
  private static final class Own {
    static final String VALUE = read();
  }

  /** 16 hexadecimal digits of the digest of all classes of this room. */
  static String current() {
    return Own.VALUE;
  }

  private static String read() {
    URL place = Objects.requireNonNull(CodeVersion.class.getResource("CodeVersion.class"));
    try {
      List<String> classes =
          place.openConnection() instanceof JarURLConnection jar
              ? inJar(jar)
              : inFolder(Path.of(place.toURI()).resolve("../..").normalize());
      return Digests.of(String.join("\n", classes)).substring(0, DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .filter(entry -> entry.getName().startsWith(ROOM) && isClass(entry.getName()))
          .sorted(java.util.Comparator.comparing(ZipEntry::getName))
          .map(entry -> entry.getName().substring(ROOM.length()) + " " + entry.getCrc())
          .toList();
    }
  }

  private static List<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> isClass(file.toString()))
          .map(file -> folder.relativize(file).toString().replace('\\', '/') + " " + crc(file))
          .sorted()
          .toList();
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class");
  }

  private static long crc(Path file) {
    CRC32 crc = new CRC32();
    try {
      crc.update(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return crc.getValue();
  }
}
