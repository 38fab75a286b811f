package tongxin.photo.variants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * What is kept beside a variant: the checksum of its bytes (CRC-32C, RFC 3720, which processors
 * compute faster than a disk reads), their number, and the code that made them.
 */
final class Checksum {
  private Checksum() {}

  /**
   * The line to keep beside these bytes.
   *
   * @param name of the entry: an entry that took another one's name is not whole either
   */
  static String line(String name, byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    crc.update(bytes);
    String value = HexFormat.of().toHexDigits((int) crc.getValue());
    return value + " " + bytes.length + " " + CodeVersion.current() + "\n";
  }

  /** Whether a file is, byte for byte, what this program's code kept under this name and line. */
  static boolean holds(String name, Path file, String line) throws IOException {
    String[] parts = line.split(" ", -1);
    return parts.length == 3
        && parts[1].equals(String.valueOf(Files.size(file)))
        && line(name, Files.readAllBytes(file)).equals(line);
  }
}
