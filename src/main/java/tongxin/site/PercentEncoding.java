package tongxin.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Percent-encoding of addresses in UTF-8 (RFC 3986, section 2.1). */
public final class PercentEncoding {
  /** What stands in a path as it is (RFC 3986, section 3.3), and the separator of its parts. */
  private static final String PLAIN_SIGNS = "-._~!$&'()+,;=@/";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentEncoding() {}

  /** A path with all that no address may hold as {@code %XX}. */
  public static String encode(String path) {
    return encode(path, PLAIN_SIGNS);
  }

  /** The same of a query, in which a few more signs may stand. */
  static String encodeQuery(String query) {
    return encode(query, PLAIN_SIGNS + ":?*%");
  }

  private static String encode(String text, String plain) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plainByte =
          (b >= 'a' && b <= 'z')
              || (b >= 'A' && b <= 'Z')
              || (b >= '0' && b <= '9')
              || (b > 0 && plain.indexOf(b) >= 0);
      if (plainByte) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.toHexDigits(b));
      }
    }
    return encoded.toString();
  }

  /** The text that was encoded; null where a {@code %} or its UTF-8 is broken. */
  static @Nullable String decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); ) {
      if (encoded.charAt(i) == '%') {
        if (i + 3 > encoded.length()
            || !HexFormat.isHexDigit(encoded.charAt(i + 1))
            || !HexFormat.isHexDigit(encoded.charAt(i + 2))) {
          return null;
        }
        bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
        i += 3;
      } else {
        int end = encoded.indexOf('%', i);
        end = end < 0 ? encoded.length() : end;
        bytes.writeBytes(encoded.substring(i, end).getBytes(StandardCharsets.UTF_8));
        i = end;
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }
}
