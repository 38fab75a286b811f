package tongxin.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.problem.ProblemCode;

/**
 * Finds notes for colleagues that are not quite comments. In a paragraph Markdown shows them to
 * every reader; between paragraphs HTML takes all that follows for a part of the note.
 */
final class OpenComments {
  private static final Pattern OPEN = Pattern.compile("(?<!\\\\)[<＜] ?[!！] ?(?:--|——|－－|––)");
  private static final String CLOSE = "-->";

  /** More of them are one mistake. */
  private static final int MOST = 20;

  private final String text;
  private final Parse parse;
  private final Matcher note;
  private boolean more;
  private int reported;

  private OpenComments(String text, Parse parse) {
    this.text = text;
    this.parse = parse;
    this.note = OPEN.matcher(text);
    this.more = note.find();
  }

  /** Reports each note that would be seen, and the one that would hide what follows. */
  static void report(Node document, String text, Parse parse) {
    if (mayHaveAny(text)) {
      OpenComments comments = new OpenComments(text, parse);
      if (comments.more) {
        comments.walk(document);
      }
    }
  }

  /** Looked for by hand: nearly no text has any. */
  private static boolean mayHaveAny(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      int next = i + (text.startsWith(" ", i + 1) ? 2 : 1);
      if (text.startsWith("!", next) || text.startsWith("！", next)) {
        return true;
      }
    }
    return text.indexOf('＜') >= 0;
  }

  /** Meets notes and nodes in the order of the text: each note belongs to the innermost node. */
  private void walk(Node node) {
    for (Node child = node.getFirstChild(); child != null && more; child = child.getNext()) {
      while (more && note.start() < child.getStartOffset()) {
        check(node);
      }
      if (more && note.start() < child.getEndOffset()) {
        walk(child);
      }
    }
    while (more && note.start() < node.getEndOffset()) {
      check(node);
    }
  }

  private void check(Node node) {
    int start = note.start();
    boolean html = node instanceof HtmlInlineBase || node instanceof HtmlBlockBase;
    boolean begun = html && note.group().equals("<!--");
    int end = begun ? text.indexOf(CLOSE, note.end()) : -1;
    if (end >= 0 && end < node.getEndOffset()) {
      more = note.find(end);
      return;
    }
    if (begun) {
      add("hides", start);
    } else if (!isCode(node)) {
      add("shown", start);
    }
    more = !begun && reported < MOST && note.find();
  }

  private void add(String effect, int start) {
    reported++;
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    parse.problems().add(ProblemCode.COMMENT_INVALID, parse.location(start), effect, line);
  }

  private static boolean isCode(Node node) {
    return node instanceof Code
        || node.getParent() instanceof Code
        || node instanceof IndentedCodeBlock
        || node instanceof FencedCodeBlock
        || node.getParent() instanceof FencedCodeBlock;
  }
}
