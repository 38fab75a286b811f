package tongxin.asset;

/**
 * Style sheets without comments and indents: what is left is read by a browser as the same rules
 * (CSS Syntax 3, 4: a comment is nothing, white space is one space).
 */
final class StyleMinifier {
  private final String css;
  private final StringBuilder out;
  private int at;

  private StyleMinifier(String css) {
    this.css = css;
    this.out = new StringBuilder(css.length());
  }

  static String of(String css) {
    return new StyleMinifier(css).shortened();
  }

  private String shortened() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == '"' || c == '\'') {
        string(c);
      } else if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else if (Character.isWhitespace(c)) {
        space();
        at++;
      } else {
        sign(c);
        at++;
      }
    }
    return out.toString();
  }

  /** A string stands as it is. */
  private void string(char quote) {
    int end = at + 1;
    while (end < css.length() && css.charAt(end) != quote) {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end + 1, css.length());
    out.append(css, at, end);
    at = end;
  }

  private void space() {
    if (out.length() > 0 && " {};,:".indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(' ');
    }
  }

  private void sign(char c) {
    int last = out.length() - 1;
    if ("{};,".indexOf(c) >= 0 && last >= 0 && out.charAt(last) == ' ') {
      out.setLength(last);
    }
    out.append(c);
  }
}
