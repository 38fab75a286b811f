package tongxin.markup;

/** Text as HTML has it (HTML Living Standard, escaping a string). */
final class Escapes {
  private Escapes() {}

  /** Appends a text, or the value of an attribute that stands in double quotes. */
  static void append(CharSequence text, StringBuilder html) {
    int from = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      String escape = escape(text.charAt(i));
      if (escape != null) {
        html.append(text, from, i).append(escape);
        from = i + 1;
      }
    }
    html.append(text, from, length);
  }

  private static @org.jspecify.annotations.Nullable String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }
}
