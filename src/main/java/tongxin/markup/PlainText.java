package tongxin.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** The words of a part of the tree, without markup. */
final class PlainText {
  /** About three lines in a list: Chinese characters count as two. */
  private static final int EXCERPT_WIDTH = 180;

  private PlainText() {}

  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    collect(node, out);
    return out.toString().strip();
  }

  private static void collect(Node node, StringBuilder out) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      String own = own(child);
      if (own != null) {
        out.append(own);
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        out.append(needsSpace(out, child) ? " " : "");
      } else if (!(child instanceof ShortcodeNode
          || child instanceof HtmlInline
          || child instanceof Footnote
          || child instanceof Image)) {
        collect(child, out);
      }
    }
  }

  /** What a node says itself; null for one that has others in it, or says nothing. */
  private static @Nullable String own(Node node) {
    if (node instanceof Code code) {
      return code.getText().toString();
    } else if (node instanceof AutoLink link) {
      return link.getText().toString();
    } else if (node instanceof MailLink link) {
      return link.getText().unescape();
    }
    return node instanceof Text || node instanceof HtmlEntity ? TextNodes.unescaped(node) : null;
  }

  private static boolean needsSpace(StringBuilder out, Node lineBreak) {
    Node next = lineBreak.getNext();
    String after = next == null ? "" : next instanceof TextBase ? of(next) : text(next);
    return !Cjk.joins(out, after);
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
