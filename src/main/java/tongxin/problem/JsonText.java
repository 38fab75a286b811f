package tongxin.problem;

import java.util.Locale;

/** Writes texts as JSON strings (RFC 8259). */
public final class JsonText {
  private JsonText() {}

  /** A text in quotation marks. */
  public static String quote(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || Character.isSurrogate(c)) {
        // A lone surrogate cannot be written as UTF-8; escaped, it survives.
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
