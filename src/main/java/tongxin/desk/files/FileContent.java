package tongxin.desk.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What a file held at one moment. Never changes. */
public final class FileContent {
  /** There is no file. Its digest is empty. */
  public static final FileContent ABSENT = new FileContent(new byte[0], "");

  private static final String BOM = "\uFEFF";

  private final byte[] bytes;
  private final String digest;

  private FileContent(byte[] bytes, String digest) {
    this.bytes = bytes;
    this.digest = digest;
  }

  /** The content of a file. */
  public static FileContent of(byte[] bytes) {
    return new FileContent(bytes.clone(), digest(bytes));
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sum, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int size() {
    return bytes.length;
  }

  /** Names the content: equal for equal bytes (half of SHA-256, in hexadecimal). */
  public String digest() {
    return digest;
  }

  public boolean isAbsent() {
    return digest.isEmpty();
  }

  /**
   * The text with line feeds alone and without a byte-order mark; nothing where it is not UTF-8.
   */
  public Optional<String> text() {
    return raw().map(text -> unified(text.startsWith(BOM) ? text.substring(1) : text));
  }

  /** The text as it stands; nothing where it is not UTF-8. */
  Optional<String> raw() {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String unified(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
