package tongxin.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Segment;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;

/** Writes what stands in a line: text, emphasis, line breaks, shortcodes. */
final class InlineNodes {
  private InlineNodes() {}

  static void addTo(BodyWriter.Writers writers) {
    writers
        .with(Text.class, InlineNodes::text)
        .with(Emphasis.class, (node, to) -> to.inline("em", node))
        .with(StrongEmphasis.class, (node, to) -> to.inline("strong", node))
        .with(Strikethrough.class, (node, to) -> to.inline("del", node))
        .with(Code.class, InlineNodes::code)
        .with(SoftLineBreak.class, InlineNodes::softLineBreak)
        .with(HardLineBreak.class, (node, to) -> to.raw("<br />\n"))
        .with(HtmlEntity.class, (node, to) -> to.text(node.getChars().unescape()))
        .with(HtmlInline.class, (node, to) -> to.raw(RawHtml.contained(node)))
        .with(HtmlInlineComment.class, (node, to) -> to.raw(node.getChars().toString()))
        .with(ShortcodeNode.class, InlineNodes::shortcode);
  }

  /** Most text says what it means: only some has to be looked through for escapes and entities. */
  private static void text(Text node, BodyWriter to) {
    String plain = TextNodes.plain(node);
    String words = plain == null ? node.getChars().unescape() : plain;
    if (!to.parse().words().chinese() && ChineseRuns.areIn(words)) {
      ChineseRuns.write(words, to);
    } else if (plain == null) {
      to.text(words);
    } else {
      to.raw(plain);
    }
  }

  private static void code(Code node, BodyWriter to) {
    to.raw("<code>").text(Escaping.collapseWhitespace(node.getText(), true)).raw("</code>");
  }

  /** In Chinese a new line in the source is no space; see {@link Cjk#joins}. */
  private static void softLineBreak(SoftLineBreak node, BodyWriter to) {
    String before = edge(node.getPrevious(), false);
    String after = edge(node.getNext(), true);
    to.raw(Cjk.joins(before, after) ? "" : "\n");
  }

  private static String edge(@Nullable Node node, boolean first) {
    Node at = node;
    while (at != null && at.getFirstChild() != null) {
      at = first ? at.getFirstChild() : at.getLastChild();
    }
    return at == null ? "" : at.getChars().toString();
  }

  private static void shortcode(ShortcodeNode node, BodyWriter to) {
    Parse parse = to.parse();
    Location at = parse.location(node.getStartOffset());
    boolean alone = BlockNodes.isAlone(node);
    ShortcodeParser.call(node.call())
        .map(call -> new Segment.Shortcode(call.name(), call.arguments(), alone, at))
        .ifPresentOrElse(
            call -> to.raw(parse.placeholders().mark(call)),
            () ->
                parse.problems().add(ProblemCode.SHORTCODE_SYNTAX, at, node.getChars().toString()));
  }
}
