package tongxin.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
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
  private final ParseState parse;
  private final Matcher note;
  private boolean more;
  private int reported;

  private OpenComments(String text, ParseState parse) {
    this.text = text;
    this.parse = parse;
    this.note = OPEN.matcher(text);
    this.more = note.find();
  }

  /** Reports each note that would be seen, and the one that would hide what follows. */
  static void report(Node document, String text, ParseState parse) {
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
      while (more && note.start() < SyntaxTree.start(child)) {
        check(node);
      }
      if (more && note.start() < SyntaxTree.end(child)) {
        walk(child);
      }
    }
    while (more && note.start() < SyntaxTree.end(node)) {
      check(node);
    }
  }

  private void check(Node node) {
    int start = note.start();
    boolean html = RawHtml.isHtml(node);
    boolean begun = html && note.group().equals("<!--");
    int end = begun ? text.indexOf(CLOSE, note.end()) : -1;
    if (end >= 0 && end < SyntaxTree.end(node)) {
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
        || node instanceof IndentedCodeBlock
        || node instanceof FencedCodeBlock;
  }
}
