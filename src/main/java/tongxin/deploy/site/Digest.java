package tongxin.deploy.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of content, in small hexadecimal letters. */
public final class Digest {
  private static final int BUFFER = 1 << 16;

  private Digest() {}

  /** SHA-256 of a file. */
  public static String sha256(Path file) throws IOException {
    return of(file, "SHA-256");
  }

  /** SHA-256 of bytes. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(algorithm("SHA-256").digest(bytes));
  }

  /** MD5 of a file: what S3 calls the ETag of an object that came in one piece. */
  public static String md5(Path file) throws IOException {
    return of(file, "MD5");
  }

  private static String of(Path file, String name) throws IOException {
    MessageDigest digest = algorithm(name);
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest algorithm(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
