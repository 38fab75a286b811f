package tongxin.importing.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes web pages (HTML Living Standard, 13.2.3.2): many Chinese ones are no UTF-8. */
public final class PageText {
  private static final int LOOKED_AT = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");

  /** It holds all of GBK and GB 2312, which pages name that are not quite that. */
  private static final Charset GB18030 = Charset.forName("GB18030");

  private PageText() {}

  /** The text of a page. */
  public static String of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    String utf8 = strictly(bytes);
    if (utf8 != null) {
      return utf8;
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    return new String(bytes, declared.find() ? charset(declared.group(1)) : GB18030);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static @org.jspecify.annotations.Nullable String strictly(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Charset charset(String name) {
    if (name.matches("(?i)gb_?2312.*|gbk|x-gbk|gb18030")) {
      return GB18030;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return GB18030;
    }
  }
}
