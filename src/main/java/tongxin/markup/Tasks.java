package tongxin.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Segment;

/**
 * Writes the items of lists, and the boxes of task lists (GFM 5.3), which readers cannot change.
 */
final class Tasks {
  private static final Pattern BOX = Pattern.compile("\\[([ xX])][ \\t]+");

  private Tasks() {}

  static void item(ListItem node, BodyWriter to) {
    to.line();
    Text box = box(node);
    if (box == null) {
      to.open("li");
    } else {
      Matcher written = BOX.matcher(box.getLiteral());
      boolean done = written.lookingAt() && !written.group(1).equals(" ");
      to.open("li", "class", "task");
      String html = to.parse().words().task(done);
      // A gap: what a writer puts in as HTML is never a field of a form.
      to.raw(to.parse().placeholders().mark(new Segment.HtmlText(html)));
      box.setLiteral(written.replaceFirst(" "));
    }
    Node first = node.getFirstChild();
    if (first instanceof Block && !(first instanceof Paragraph)) {
      to.line();
    }
    to.children(node);
    to.close("li").line();
  }

  private static @Nullable Text box(ListItem node) {
    return node.getFirstChild() instanceof Paragraph paragraph
            && paragraph.getFirstChild() instanceof Text text
            && isBox(text)
        ? text
        : null;
  }

  /** Something stands behind a box: words, or what is set as a link or bold. */
  private static boolean isBox(Text text) {
    Matcher box = BOX.matcher(text.getLiteral());
    return box.lookingAt() && (box.end() < text.getLiteral().length() || text.getNext() != null);
  }
}
