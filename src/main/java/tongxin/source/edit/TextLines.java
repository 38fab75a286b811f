package tongxin.source.edit;

/** A text with its lines, whatever ends them: LF, CRLF or CR. */
final class TextLines {
  private static final int[] NONE = {};

  private final String text;

  /** Offset of each code point; empty where each is one character. */
  private final int[] offsets;

  TextLines(String text) {
    this.text = text;
    this.offsets =
        text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? offsets(text) : NONE;
  }

  private static int[] offsets(String text) {
    int[] result = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 0, at = 0; i < result.length; i++) {
      result[i] = at;
      at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
    }
    return result;
  }

  String text() {
    return text;
  }

  /** The offset in characters of an index in code points. */
  int offset(int codePoints) {
    return offsets.length == 0 ? codePoints : offsets[codePoints];
  }

  /** What ends the first line; a line feed where there is only one line. */
  String lineEnd() {
    int at = endOfLine(0);
    return at == text.length() ? "\n" : text.substring(at, afterLineEnd(at));
  }

  /** Where the line of this offset ends: before its line end. */
  int endOfLine(int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Where the line of this offset begins. */
  int startOfLine(int offset) {
    int at = offset;
    while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  /** The beginning of the line after a line end at this offset. */
  int afterLineEnd(int at) {
    if (at < text.length() && text.charAt(at) == '\r') {
      return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }
    return Math.min(text.length(), at + 1);
  }

  /** The end of the line before the one that begins here; 0 at the beginning of the text. */
  int endOfLineBefore(int startOfLine) {
    if (startOfLine == 0) {
      return 0;
    }
    boolean pair =
        startOfLine > 1
            && text.charAt(startOfLine - 1) == '\n'
            && text.charAt(startOfLine - 2) == '\r';
    return startOfLine - (pair ? 2 : 1);
  }

  int lineNumber(int offset) {
    int line = 1;
    for (int at = endOfLine(0); at < offset; at = endOfLine(afterLineEnd(at))) {
      line++;
      if (at == text.length()) {
        break;
      }
    }
    return line;
  }

  boolean isBlank(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  /** How many columns stand before this offset on its line. */
  int column(int offset) {
    return text.codePointCount(startOfLine(offset), offset);
  }

  /** The first offset from here that is neither a space nor a line end nor in a comment. */
  int skipLayout(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        at = endOfLine(at);
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** The end of a block of lines under {@code |} or {@code >}, without the blank lines after it. */
  int endOfBlock(int start, int end) {
    int header = endOfLine(start);
    int at = Math.max(header, end);
    // "+" keeps the blank lines: they are the text's own, but for the last line end.
    boolean keeps = text.substring(start, header).matches("[^|>]*[|>][0-9]?\\+.*");
    if (keeps) {
      return isBlank(startOfLine(at), at) && at > header ? endOfLineBefore(startOfLine(at)) : at;
    }
    while (at > header && isBlank(startOfLine(at), at)) {
      at = endOfLineBefore(startOfLine(at));
    }
    return Math.max(header, at);
  }
}
