package tongxin.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import tongxin.content.model.Segment;
import tongxin.problem.Location;

/** Writes links and images: those into the site leave a placeholder. */
final class LinkNodes {
  private LinkNodes() {}

  static void addTo(BodyWriter.Writers writers) {
    writers
        .with(Link.class, (node, to) -> link(node, node, to))
        .with(LinkRef.class, (node, to) -> referring(node, LinkNodes::link, to))
        .with(AutoLink.class, LinkNodes::autoLink)
        .with(MailLink.class, LinkNodes::mailLink)
        .with(Image.class, (node, to) -> picture(node, node, to))
        .with(ImageRef.class, (node, to) -> referring(node, LinkNodes::picture, to))
        .with(Reference.class, (node, to) -> {});
  }

  private static void link(Node node, LinkNodeBase target, BodyWriter to) {
    String url = target.getUrl().unescape();
    boolean untitled = PlainText.of(node).isEmpty() && !(node.getFirstChild() instanceof Image);
    String mark = to.parse().linkStart(url, untitled, to.parse().location(node.getStartOffset()));
    if (mark != null) {
      to.raw(mark).children(node);
      to.raw(end(mark, to));
      return;
    }
    if (target.getTitle().isNull()) {
      to.open("a", "href", url);
    } else {
      to.open("a", "href", url, "title", target.getTitle().unescape());
    }
    to.children(node);
    to.close("a");
  }

  private static String end(String mark, BodyWriter to) {
    return mark.isEmpty() ? "" : to.parse().placeholders().mark(new Segment.LinkEnd());
  }

  /** Writes a link or an image whose address stands with it or elsewhere in the text. */
  private interface TargetWriter {
    void write(Node node, LinkNodeBase target, BodyWriter to);
  }

  /** Without a definition of the reference, what looked like one is text. */
  private static void referring(RefNode node, TargetWriter writer, BodyWriter to) {
    Reference reference = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    if (reference == null) {
      to.text(node.getChars().unescape());
    } else {
      writer.write(node, reference, to);
    }
  }

  /** An address in angle brackets: CommonMark takes any scheme there, a page does not. */
  private static void autoLink(AutoLink node, BodyWriter to) {
    String url = node.getText().toString();
    String mark = to.parse().linkStart(url, false, to.parse().location(node.getStartOffset()));
    if (mark == null) {
      to.open("a", "href", url).text(url).close("a");
    } else {
      to.raw(mark).text(url).raw(end(mark, to));
    }
  }

  private static void mailLink(MailLink node, BodyWriter to) {
    String address = node.getText().unescape();
    to.open("a", "href", "mailto:" + address).text(address).close("a");
  }

  private static void picture(Node node, LinkNodeBase target, BodyWriter to) {
    Location at = to.parse().location(node.getStartOffset());
    String title = target.getTitle().isNull() ? "" : target.getTitle().unescape();
    String url = target.getUrl().unescape();
    boolean alone = BlockNodes.isAlone(node);
    Segment image = new Segment.Image(url, PlainText.of(node), title, alone, at);
    to.raw(to.parse().placeholders().mark(image));
  }
}
