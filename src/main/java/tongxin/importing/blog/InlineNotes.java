package tongxin.importing.blog;

/**
 * Makes footnotes of notes that stand in their sentence, as Pandoc, Blackfriday and markdown-it
 * have them: {@code words^[a note]}.
 */
final class InlineNotes {
  private static final int MAX_LENGTH = 4000;

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private final String text;
  private int number;

  private InlineNotes(String text) {
    this.text = text;
  }

  static void rewrite(Prose prose) {
    if (prose.text().contains("^[")) {
      prose.set(new InlineNotes(prose.text()).moved(prose));
    }
  }

  private String moved(Prose prose) {
    int from = 0;
    for (int at = text.indexOf("^["); at >= 0; at = text.indexOf("^[", Math.max(from, at + 1))) {
      boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
      int close = escaped || prose.isCode(at) || prose.isHtml(at) ? -1 : closing(at + 2, prose);
      if (close > 0 && !text.startsWith("](", close)) {
        body.append(text, from, at).append("[^").append(next()).append(']');
        String note = text.substring(at + 2, close).strip().replaceAll("\n[ \t]*", "\n    ");
        notes.append("\n\n[^").append(number).append("]: ").append(note);
        from = close + 1;
      }
    }
    body.append(text, from, text.length());
    return notes.isEmpty() ? text : body.toString().stripTrailing() + notes + "\n";
  }

  /** A number that no note of the text has. */
  private int next() {
    do {
      number++;
    } while (text.contains("[^" + number + "]"));
    return number;
  }

  /** The bracket that ends a note, in the same paragraph. */
  private int closing(int from, Prose prose) {
    int depth = 0;
    for (int i = from; i < text.length() && i - from < MAX_LENGTH; i++) {
      char c = text.charAt(i);
      if (text.startsWith("\n\n", i)) {
        return -1;
      } else if (c == '\\') {
        i++;
      } else if (c == '[' && !prose.isCode(i)) {
        depth++;
      } else if (c == ']' && !prose.isCode(i) && depth-- == 0) {
        return text.substring(from, i).isBlank() ? -1 : i;
      }
    }
    return -1;
  }
}
