package tongxin.markup;

import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.ShortcodeKind;

/** Writes blocks: headings, paragraphs, lists, quotations, code. */
final class BlockNodes {
  private BlockNodes() {}

  static void addTo(BodyWriter.Writers writers) {
    writers
        .with(Paragraph.class, BlockNodes::paragraph)
        .with(Heading.class, BlockNodes::heading)
        .with(BlockQuote.class, BlockNodes::quotation)
        .with(BulletList.class, (node, to) -> to.block("ul", node))
        .with(OrderedList.class, BlockNodes::orderedList)
        .with(ListItem.class, Tasks::item)
        .with(ThematicBreak.class, (node, to) -> to.line().raw("<hr />").line())
        .with(FencedCodeBlock.class, BlockNodes::fencedCode)
        .with(IndentedCodeBlock.class, (node, to) -> code(node.getLiteral(), to))
        .with(HtmlBlock.class, (node, to) -> to.line().raw(RawHtml.contained(node)).line());
  }

  private static void heading(Heading node, BodyWriter to) {
    String id = HeadingIds.of(PlainText.of(node).toLowerCase(Locale.ROOT));
    String level = "h" + to.levels().next(node.getLevel());
    to.block(level, node, "id", to.headingId(id.isEmpty() ? "section" : id));
  }

  private static void quotation(BlockQuote node, BodyWriter to) {
    to.line().open("blockquote").line().children(node);
    to.line().close("blockquote").line();
  }

  /** A picture or shortcode that is a paragraph of its own is a block, not a line of text. */
  private static void paragraph(Paragraph node, BodyWriter to) {
    boolean pictures = isOfPictures(node);
    boolean block = pictures || isBlockShortcode(node.getFirstChild());
    if (!block && !isInTightListItem(node)) {
      to.block("p", node);
      return;
    }
    if (pictures) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Image picture) {
          LinkNodes.picture(picture, true, to);
        }
      }
    } else {
      to.children(node);
    }
    if (block || node.getNext() != null) {
      to.line();
    }
  }

  private static boolean isInTightListItem(Paragraph node) {
    return node.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  /** Whether a paragraph has pictures and nothing else but spaces, full-width ones as well. */
  private static boolean isOfPictures(Paragraph node) {
    boolean any = false;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      boolean space =
          child instanceof SoftLineBreak
              || child instanceof HardLineBreak
              || (child instanceof Text text && isSpace(text.getLiteral()));
      if (!space && !(child instanceof Image)) {
        return false;
      }
      any |= child instanceof Image;
    }
    return any;
  }

  private static boolean isSpace(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean isBlockShortcode(@Nullable Node node) {
    return node instanceof ShortcodeNode shortcode
        && isAlone(node)
        && ShortcodeParser.call(shortcode.call())
            .flatMap(call -> ShortcodeKind.of(call.name()))
            .map(ShortcodeKind::isBlock)
            .orElse(true);
  }

  /** Whether a node is all that its paragraph has. */
  static boolean isAlone(Node node) {
    return node.getNext() == null
        && node.getPrevious() == null
        && node.getParent() instanceof Paragraph;
  }

  private static void orderedList(OrderedList node, BodyWriter to) {
    Integer start = node.getMarkerStartNumber();
    if (start == null || start == 1) {
      to.block("ol", node);
    } else {
      to.block("ol", node, "start", String.valueOf(start));
    }
  }

  /** The language is named as CommonMark's examples do. */
  private static void fencedCode(FencedCodeBlock node, BodyWriter to) {
    @Nullable String info = node.getInfo();
    if (info == null || info.isBlank()) {
      code(node.getLiteral(), to);
    } else {
      String language = info.strip().split("[ \t]", 2)[0];
      to.line().raw("<pre>").open("code", "class", "language-" + language);
      to.text(node.getLiteral()).raw("</code></pre>").line();
    }
  }

  private static void code(String literal, BodyWriter to) {
    to.line().raw("<pre><code>").text(literal).raw("</code></pre>").line();
  }
}
