package tongxin.markup;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import tongxin.chinese.Cjk;
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
        .with(Code.class, (node, to) -> to.open("code").text(node.getLiteral()).close("code"))
        .with(SoftLineBreak.class, InlineNodes::softLineBreak)
        .with(HardLineBreak.class, (node, to) -> to.raw("<br />\n"))
        .with(HtmlInline.class, (node, to) -> to.raw(RawHtml.contained(node)))
        .with(ShortcodeNode.class, InlineNodes::shortcode);
  }

  private static void text(Text node, BodyWriter to) {
    if (SyntaxTree.isIn(node, Link.class)) {
      words(node.getLiteral(), to);
    } else {
      MailAddresses.write(node.getLiteral(), words -> words(words, to), to);
    }
  }

  private static void words(String words, BodyWriter to) {
    if (!to.parse().words().chinese() && ChineseRuns.areIn(words)) {
      ChineseRuns.write(words, to);
    } else {
      to.text(words);
    }
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
    if (at instanceof Code code) {
      return code.getLiteral();
    }
    return at instanceof Text text ? text.getLiteral() : "";
  }

  private static void shortcode(ShortcodeNode node, BodyWriter to) {
    ParseState parse = to.parse();
    Location at = parse.location(node);
    boolean alone = BlockNodes.isAlone(node);
    ShortcodeParser.call(node.call())
        .map(call -> new Segment.Shortcode(call.name(), call.arguments(), alone, at))
        .ifPresentOrElse(
            call -> to.raw(parse.placeholders().mark(call)),
            () -> parse.problems().add(ProblemCode.SHORTCODE_SYNTAX, at, node.written()));
  }
}
