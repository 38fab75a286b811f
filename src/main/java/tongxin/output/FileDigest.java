package tongxin.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells a file that has changed from one that has not: CRC-32C (RFC 3720) and CRC-32 (ISO 3309) of
 * its bytes together, as 16 hexadecimal digits. Both take next to no time, which a cryptographic
 * digest does not; it is no protection from somebody who forges files.
 */
public final class FileDigest {
  private final CRC32C first = new CRC32C();
  private final CRC32 second = new CRC32();

  private FileDigest() {}

  /** The digest of these bytes. */
  public static String of(byte[] bytes) {
    FileDigest digest = new FileDigest();
    digest.update(bytes, bytes.length);
    return digest.hex();
  }

  /** The digest of a file's bytes. */
  public static String of(Path file) throws IOException {
    FileDigest digest = new FileDigest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, n);
      }
    }
    return digest.hex();
  }

  private void update(byte[] bytes, int length) {
    first.update(bytes, 0, length);
    second.update(bytes, 0, length);
  }

  private String hex() {
    return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
  }
}
