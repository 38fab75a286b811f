package tongxin.importing.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps text from being taken for marks (CommonMark 0.28, 2.4, and Tongxin's own marks). */
final class Escapes {
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** What a line must not begin with. */
  private static final Pattern LINE_START =
      Pattern.compile(
          "^(?:(?<sign>\\[[ xX]](?=\\s)|#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|=+\\s*$|-[- ]*$|_[_"
              + " ]*$|[|:-][|: -]*$)|(?<number>\\d{1,9})(?=[.)](?:\\s|$)))");

  /** A line that would be taken for front matter that has slipped into the text. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "^(?i)((?:status|embargo|publish_at|expires_at|reviews|draft|title|date|column|slug|subtitle|kicker"
              + "|summary|tags|villages|sites|topics|cover|bylines|source|sample|corrections|aliases|translation_of)["
              + " \\t\\u3000]*)([:：])");

  /** The asterisks of a number such as 138****5678 are text. */
  private static final Pattern MASKED = Pattern.compile("\\d\\*{3,}\\d");

  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]{1,40};)");
  private static final Pattern WIDE_COMMENT = Pattern.compile("＜(?= ?[!！] ?(?:--|——|－－|––))");

  private Escapes() {}

  /**
   * Escapes a text within a line.
   *
   * @param brackets whether square brackets could be taken for a link
   */
  static String inLine(String text, boolean brackets) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text, i, brackets)) {
        out.append('\\');
      }
      out.append(text.charAt(i));
    }
    String escaped = ENTITY.matcher(out).replaceAll("\\\\&");
    return WIDE_COMMENT.matcher(escaped).replaceAll("&#65308;");
  }

  private static boolean isMark(String text, int at, boolean brackets) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    char before = at > 0 ? text.charAt(at - 1) : 0;
    return switch (text.charAt(at)) {
      case '`' -> true;
      case '*' -> (before != ' ' || next != ' ') && !MASKED.matcher(around(text, at)).find();
      case '_' -> !isWithinWord(text, at);
      case '~' -> next == '~' || before == '~' || next == 0 || before == 0;
      case '[', ']' -> brackets;
      case '!' -> next == '[' && brackets;
      case '<' -> mayBeHtml(text, at + 1);
      case '\\' -> !Character.isLetterOrDigit(next) && next != ' ';
      case '{' -> text.startsWith("{{<", at);
      default -> false;
    };
  }

  /** The row of asterisks at a place, with what stands beside it. */
  private static String around(String text, int at) {
    int start = at;
    int end = at;
    while (start > 0 && text.charAt(start) == '*') {
      start--;
    }
    while (end < text.length() - 1 && text.charAt(end) == '*') {
      end++;
    }
    return text.substring(start, end + 1);
  }

  private static boolean mayBeHtml(String text, int at) {
    char next = at < text.length() ? text.charAt(at) : 0;
    return next == 0
        || "!/?！".indexOf(next) >= 0
        || (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z')
        || text.startsWith(" !", at)
        || text.startsWith(" ！", at);
  }

  /** Underscores between letters are none of emphasis (CommonMark 6.4, rule 2). */
  private static boolean isWithinWord(String text, int at) {
    int start = at;
    int end = at;
    while (start > 0 && text.charAt(start - 1) == '_') {
      start--;
    }
    while (end + 1 < text.length() && text.charAt(end + 1) == '_') {
      end++;
    }
    return start > 0
        && end + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(start - 1))
        && Character.isLetterOrDigit(text.charAt(end + 1));
  }

  /** Escapes what a line begins with, where that would make a block of it. */
  static String lineStart(String line) {
    Matcher key = FRONT_MATTER.matcher(line);
    if (key.find()) {
      String colon = key.group(2).equals(":") ? "&#58;" : "&#65306;";
      return key.group(1) + colon + line.substring(key.end());
    }
    Matcher start = LINE_START.matcher(line);
    if (!start.find()) {
      return line;
    }
    int at = start.group("number") == null ? 0 : start.end("number");
    return line.substring(0, at) + "\\" + line.substring(at);
  }

  /** Whether brackets in a paragraph could be taken for links, notes or their addresses. */
  static boolean needsBrackets(String text) {
    return text.indexOf('[') >= 0
        && (text.contains("](")
            || text.contains("][")
            || text.contains("[^")
            || text.contains("]:")
            || text.contains("[]"));
  }

  /** A text as it stands in a title of a link or a picture, between {@code "}. */
  static String inTitle(String text) {
    StringBuilder out = new StringBuilder();
    String line = text.replaceAll("\\s+", " ").strip();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : '"';
      boolean mark = c == '"' || (c == '\\' && PUNCTUATION.indexOf(next) >= 0);
      out.append(mark ? "\\" : "").append(c);
    }
    return ENTITY.matcher(out).replaceAll("\\\\&");
  }
}
