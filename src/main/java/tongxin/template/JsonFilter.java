package tongxin.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.jspecify.annotations.Nullable;

/**
 * {@code text | json}: a text as a JSON string (RFC 8259) that may stand in a script element: no
 * {@code <}, {@code >} or {@code &} is left, so that none can end it.
 */
final class JsonFilter extends PlainFilter {
  @Override
  Object of(@Nullable Object input) {
    return new SafeString(quoted(input == null ? "" : input.toString()));
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029) {
        String hex = Integer.toHexString(c);
        json.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
