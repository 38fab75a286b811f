package tongxin.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;

/** Writes blocks: headings, paragraphs, lists, quotations, code. */
final class BlockNodes {
  private BlockNodes() {}

  static void addTo(BodyWriter.Writers writers) {
    writers
        .with(Paragraph.class, BlockNodes::paragraph)
        .with(Heading.class, BlockNodes::heading)
        .with(BlockQuote.class, (node, to) -> to.block("blockquote", node))
        .with(BulletList.class, (node, to) -> to.block("ul", node))
        .with(OrderedList.class, BlockNodes::orderedList)
        .with(BulletListItem.class, (node, to) -> to.block("li", node))
        .with(OrderedListItem.class, (node, to) -> to.block("li", node))
        .with(ThematicBreak.class, (node, to) -> to.line().raw("<hr />").line())
        .with(FencedCodeBlock.class, BlockNodes::fencedCode)
        .with(IndentedCodeBlock.class, BlockNodes::indentedCode)
        .with(HtmlBlock.class, (node, to) -> to.line().raw(RawHtml.contained(node)).line())
        .with(HtmlCommentBlock.class, (node, to) -> to.raw(node.getChars().toString()));
  }

  private static void heading(Heading node, BodyWriter to) {
    String id = TextNodes.id(PlainText.of(node).toLowerCase(Locale.ROOT));
    String level = "h" + to.levels().next(node.getLevel());
    to.block(level, node, "id", to.headingId(id.isEmpty() ? "section" : id));
  }

  /** A picture or shortcode that is a paragraph of its own is a block, not a line of text. */
  private static void paragraph(Paragraph node, BodyWriter to) {
    Node only = node.getFirstChild();
    boolean block = only != null && isBlock(only);
    if (!block && !isInTightListItem(node)) {
      to.block("p", node);
      return;
    }
    to.children(node);
    if (block || node.getNext() != null) {
      to.line();
    }
  }

  private static boolean isInTightListItem(Paragraph node) {
    return node.getParent() instanceof ListItem item
        && item.isItemParagraph(node)
        && item.isParagraphInTightListItem(node);
  }

  private static boolean isBlock(Node node) {
    return isAlone(node)
        && (node instanceof Image || node instanceof ImageRef || isBlockShortcode(node));
  }

  private static boolean isBlockShortcode(Node node) {
    return node instanceof ShortcodeNode shortcode && !shortcode.call().startsWith("fact");
  }

  /** Whether a node is all that its paragraph has. */
  static boolean isAlone(Node node) {
    return node.getNext() == null
        && node.getPrevious() == null
        && node.getParent() instanceof Paragraph;
  }

  private static void orderedList(OrderedList node, BodyWriter to) {
    int start = node.getStartNumber();
    if (start == 1) {
      to.block("ol", node);
    } else {
      to.block("ol", node, "start", String.valueOf(start));
    }
  }

  /** The language is named as CommonMark's examples do. */
  private static void fencedCode(FencedCodeBlock node, BodyWriter to) {
    BasedSequence info = node.getInfo();
    to.line().open("pre");
    if (info.isBlank()) {
      to.open("code");
    } else {
      String language = node.getInfoDelimitedByAny(CharPredicate.SPACE_TAB).unescape();
      to.open("code", "class", "language-" + language);
    }
    to.text(node.getContentChars().normalizeEOL()).raw("</code></pre>").line();
  }

  private static void indentedCode(IndentedCodeBlock node, BodyWriter to) {
    String code = node.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
    to.line().raw("<pre><code>").text(code).raw("</code></pre>").line();
  }
}
