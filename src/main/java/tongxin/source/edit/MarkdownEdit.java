package tongxin.source.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.source.edit.EditResult.Reason;

/**
 * Changes single values in the front matter of a Markdown text, and its body.
 *
 * <p>What {@link YamlEdit} promises holds here too. A text without front matter gets one, above
 * everything, when a value is set. Works on values alone; safe for use by several threads.
 */
public final class MarkdownEdit {
  private static final String MARK = "\uFEFF";

  private MarkdownEdit() {}

  /**
   * Makes changes in the front matter one after another; the body stays as it is.
   *
   * @param markdown the whole file, decoded
   */
  public static EditResult apply(String markdown, List<YamlChange> changes) {
    return apply(markdown, changes, null);
  }

  /**
   * Makes changes in the front matter, and gives the text another body.
   *
   * @param body the new body, from the line after the closing {@code ---}, with any line ends: its
   *     changed lines get those of the file; null leaves the body as it is
   */
  public static EditResult apply(String markdown, List<YamlChange> changes, @Nullable String body) {
    String mark = markdown.startsWith(MARK) ? MARK : "";
    TextLines lines = new TextLines(markdown.substring(mark.length()));
    Parts parts = Parts.of(lines);
    if (parts == null) {
      return new EditResult.Refused(Reason.FRONT_MATTER_UNCLOSED, YamlPath.ROOT, 1);
    }
    EditResult yaml = YamlEdit.apply(parts.yaml(), changes);
    if (!(yaml instanceof EditResult.Edited edited)) {
      EditResult.Refused refused = (EditResult.Refused) yaml;
      int line = refused.line() == 0 ? 0 : refused.line() + 1;
      return new EditResult.Refused(refused.reason(), refused.path(), line);
    }
    String own = parts.body();
    String text = body == null ? own : BodyLines.merged(own, body, lines.lineEnd());
    return new EditResult.Edited(mark + parts.head(edited.text(), lines.lineEnd()) + text);
  }

  /**
   * The body of a Markdown text, as {@link #apply} counts it; the whole where none is marked off.
   */
  public static String body(String markdown) {
    String text = markdown.startsWith(MARK) ? markdown.substring(1) : markdown;
    Parts parts = Parts.of(new TextLines(text));
    return parts == null ? text : parts.body();
  }

  /**
   * A Markdown text in its parts.
   *
   * @param open the first line of {@code ---} with its end; nothing without front matter
   * @param close the second
   */
  private record Parts(String open, String yaml, String close, String body) {
    static @Nullable Parts of(TextLines lines) {
      String text = lines.text();
      if (!isFence(lines, 0)) {
        return new Parts("", "", "", text);
      }
      int start = lines.afterLineEnd(lines.endOfLine(0));
      for (int at = start; at < text.length(); ) {
        int next = lines.afterLineEnd(lines.endOfLine(at));
        if (isFence(lines, at)) {
          return new Parts(
              text.substring(0, start),
              text.substring(start, at),
              text.substring(at, next),
              text.substring(next));
        }
        at = next;
      }
      return null;
    }

    private static boolean isFence(TextLines lines, int at) {
      String line = lines.text().substring(at, lines.endOfLine(at));
      return line.startsWith("---") && line.substring(3).isBlank();
    }

    String head(String yaml, String lineEnd) {
      if (!open.isEmpty()) {
        return open + yaml + close;
      }
      String fence = "---" + lineEnd;
      String end = yaml.endsWith("\n") || yaml.endsWith("\r") ? "" : lineEnd;
      return yaml.isEmpty() ? "" : fence + yaml.replace("\n", lineEnd) + end + fence;
    }
  }
}
