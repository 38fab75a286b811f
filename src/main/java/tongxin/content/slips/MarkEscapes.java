package tongxin.content.slips;

/**
 * Backslashes in words that are no Markdown: before a sign that looks like markup they say that it
 * is meant, and are not shown.
 */
public final class MarkEscapes {
  private static final String SIGNS = "*_~[]{}|#=:!^<>&`$＊～［］【】｛｝｜＃！＾";

  private MarkEscapes() {}

  /** The words as readers see them. */
  public static String shown(String written) {
    return written.indexOf('\\') < 0 ? written : replaced(written, false);
  }

  /** The words with another sign for each that is escaped. */
  public static String masked(String written, char mask) {
    return written.indexOf('\\') < 0 ? written : replaced(written, true).replace('\0', mask);
  }

  /** The words written so that all of their signs are meant. */
  public static String escaped(String words) {
    StringBuilder out = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }

  private static String replaced(String written, boolean mask) {
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean escaped =
          c == '\\' && i + 1 < written.length() && SIGNS.indexOf(written.charAt(i + 1)) >= 0;
      if (escaped) {
        i++;
        out.append(mask ? '\0' : written.charAt(i));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
