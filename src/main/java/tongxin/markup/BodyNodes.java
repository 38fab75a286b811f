package tongxin.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.content.Segment;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;

/**
 * Renders the nodes that Tongxin treats in its own way: links, images, shortcodes, Chinese lines.
 */
final class BodyNodes implements NodeRenderer {
  private final Set<String> headingIds = new HashSet<>();
  private final HeadingLevels levels = new HeadingLevels();

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Text.class, this::text),
        new NodeRenderingHandler<>(Link.class, this::link),
        new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
        new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
        new NodeRenderingHandler<>(HtmlBlock.class, this::htmlBlock),
        new NodeRenderingHandler<>(HtmlInline.class, this::htmlInline),
        new NodeRenderingHandler<>(Image.class, this::image),
        new NodeRenderingHandler<>(ImageRef.class, this::imageRef),
        new NodeRenderingHandler<>(ShortcodeNode.class, this::shortcode),
        new NodeRenderingHandler<>(SoftLineBreak.class, this::softLineBreak),
        new NodeRenderingHandler<>(Paragraph.class, this::paragraph),
        new NodeRenderingHandler<>(Heading.class, this::heading));
  }

  /** Most text says what it means: only some has to be looked through for escapes and entities. */
  private void text(Text node, NodeRendererContext context, HtmlWriter html) {
    String plain = TextNodes.plain(node);
    if (plain != null) {
      html.raw(Parse.of(node).gaps().shortened(plain));
    } else {
      html.text(Escaping.normalizeEOL(node.getChars().unescape()));
    }
  }

  private void link(Link node, NodeRendererContext context, HtmlWriter html) {
    anchor(node, node, context, html);
  }

  private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    Reference reference = reference(node);
    if (reference == null) {
      html.text(node.getChars().unescape());
    } else {
      anchor(node, reference, context, html);
    }
  }

  /** An address in angle brackets: CommonMark takes any scheme there, a page does not. */
  private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
    Parse parse = Parse.of(node);
    String url = node.getText().toString();
    String mark = parse.linkStart(url, false, parse.location(node.getStartOffset()));
    if (mark == null) {
      html.attr("href", url);
      html.withAttr().tag("a", false, false, () -> html.text(url));
    } else {
      html.raw(mark);
      html.text(url);
      html.raw(mark.isEmpty() ? "" : parse.gaps().mark(new Segment.LinkEnd()));
    }
  }

  private void htmlBlock(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
    html.line();
    html.raw(RawHtml.contained(node));
    html.line();
  }

  private void htmlInline(HtmlInline node, NodeRendererContext context, HtmlWriter html) {
    html.raw(RawHtml.contained(node));
  }

  private static @Nullable Reference reference(RefNode node) {
    return node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
  }

  private void anchor(
      Node node, LinkNodeBase target, NodeRendererContext context, HtmlWriter html) {
    Parse parse = Parse.of(node);
    String url = target.getUrl().unescape();
    Location at = parse.location(node.getStartOffset());
    String mark = parse.linkStart(url, PlainText.of(node).isEmpty() && !hasImage(node), at);
    if (mark == null) {
      html.attr("href", url);
      if (target.getTitle().isNotNull()) {
        html.attr("title", target.getTitle().unescape());
      }
      html.withAttr().tag("a", false, false, () -> context.renderChildren(node));
    } else {
      html.raw(mark);
      context.renderChildren(node);
      html.raw(mark.isEmpty() ? "" : parse.gaps().mark(new Segment.LinkEnd()));
    }
  }

  private static boolean hasImage(Node node) {
    return node.getFirstChild() instanceof Image;
  }

  private void image(Image node, NodeRendererContext context, HtmlWriter html) {
    picture(node, node, html);
  }

  private void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
    Reference reference = reference(node);
    if (reference == null) {
      html.text(node.getChars().unescape());
    } else {
      picture(node, reference, html);
    }
  }

  private static void picture(Node node, LinkNodeBase target, HtmlWriter html) {
    Parse parse = Parse.of(node);
    Location at = parse.location(node.getStartOffset());
    String title = target.getTitle().isNull() ? "" : target.getTitle().unescape();
    html.raw(
        parse
            .gaps()
            .mark(
                new Segment.Image(
                    target.getUrl().unescape(), PlainText.of(node), title, isAlone(node), at)));
  }

  private void shortcode(ShortcodeNode node, NodeRendererContext context, HtmlWriter html) {
    Parse parse = Parse.of(node);
    Location at = parse.location(node.getStartOffset());
    ShortcodeParser.call(node.call())
        .ifPresentOrElse(
            call ->
                html.raw(
                    parse
                        .gaps()
                        .mark(
                            new Segment.Shortcode(
                                call.name(), call.arguments(), isAlone(node), at))),
            () ->
                parse.problems().add(ProblemCode.SHORTCODE_SYNTAX, at, node.getChars().toString()));
  }

  /** In Chinese a new line in the source is no space; see {@link Cjk#joins}. */
  private void softLineBreak(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
    String before = edge(node.getPrevious(), false);
    String after = edge(node.getNext(), true);
    boolean joins =
        !before.isEmpty()
            && !after.isEmpty()
            && Cjk.joins(before.codePointBefore(before.length()), after.codePointAt(0));
    html.raw(joins ? "" : "\n");
  }

  private static String edge(@Nullable Node node, boolean first) {
    Node at = node;
    while (at != null && at.getFirstChild() != null) {
      at = first ? at.getFirstChild() : at.getLastChild();
    }
    return at == null ? "" : at.getChars().toString();
  }

  /** A picture or shortcode that is a paragraph of its own is a block, not a line of text. */
  private void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
    Node only = node.getFirstChild();
    boolean block = only != null && isBlock(only);
    if (block || isInTightListItem(node)) {
      context.renderChildren(node);
      if (block || node.getNext() != null) {
        html.line();
      }
      return;
    }
    html.line();
    html.tag("p");
    context.renderChildren(node);
    html.closeTag("p");
    html.line();
  }

  private static boolean isInTightListItem(Paragraph node) {
    return node.getParent() instanceof com.vladsch.flexmark.ast.ListItem item
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

  private static boolean isAlone(Node node) {
    return node.getNext() == null
        && node.getPrevious() == null
        && node.getParent() instanceof Paragraph;
  }

  private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
    String words = PlainText.of(node).toLowerCase(java.util.Locale.ROOT);
    String base = TextNodes.id(words);
    String id = base.isEmpty() ? "section" : base;
    for (int i = 2; !headingIds.add(id); i++) {
      id = base + "-" + i;
    }
    html.line();
    html.attr("id", id);
    html.withAttr()
        .tag("h" + levels.next(node.getLevel()), false, false, () -> context.renderChildren(node));
    html.line();
  }
}
