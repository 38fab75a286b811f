package tongxin.markup;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import tongxin.chinese.Cjk;

/** The words of a part of the tree, without markup. */
final class PlainText {
  /** About three lines in a list: Chinese characters count as two. */
  private static final int EXCERPT_WIDTH = 180;

  private PlainText() {}

  /** The words of a node; those of a picture in it only where the node is a picture itself. */
  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    collect(node, node instanceof Image, out);
    return out.toString().strip();
  }

  private static void collect(Node node, boolean pictures, StringBuilder out) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      String own = own(child);
      if (own != null) {
        out.append(own);
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        out.append(needsSpace(out, child) ? " " : "");
      } else if (!(child instanceof ShortcodeNode
          || child instanceof HtmlInline
          || child instanceof FootnoteCitation
          || (child instanceof Image && !pictures))) {
        collect(child, pictures, out);
      }
    }
  }

  /** What a node says itself; null for one that has others in it, or says nothing. */
  private static @Nullable String own(Node node) {
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    return node instanceof Text text ? text.getLiteral() : null;
  }

  private static boolean needsSpace(StringBuilder out, Node lineBreak) {
    Node next = lineBreak.getNext();
    return !Cjk.joins(out, next == null ? "" : text(next));
  }

  private static String text(Node node) {
    String own = own(node);
    return own == null ? of(node) : own;
  }

  /** The first paragraph that has words, cut at a fair length. */
  static String excerpt(Node document) {
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph && child.getFirstChild() != null) {
        boolean hasShortcode = false;
        for (Node n = child.getFirstChild(); n != null; n = n.getNext()) {
          hasShortcode |= n instanceof ShortcodeNode;
        }
        String text = of(child);
        // A paragraph with a placeholder in it would read wrong without what fills the placeholder.
        if (!text.isEmpty() && !hasShortcode) {
          return cut(text);
        }
      }
    }
    return "";
  }

  private static String cut(String text) {
    int width = 0;
    int lastSpace = -1;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      width += Cjk.isWide(c) ? 2 : 1;
      if (c == ' ') {
        lastSpace = i;
      }
      if (width > EXCERPT_WIDTH) {
        boolean word = lastSpace > i - 20 && lastSpace > 0;
        return text.substring(0, word ? lastSpace : i).stripTrailing() + "…";
      }
    }
    return text;
  }
}
