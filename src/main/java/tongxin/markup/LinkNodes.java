package tongxin.markup;

import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Segment;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;

/** Writes links and images: those into the site leave a gap. */
final class LinkNodes {
  private static final Pattern WIDE_MARK = Pattern.compile("！ ?$|! $");

  private LinkNodes() {}

  static void addTo(BodyWriter.Writers writers) {
    writers
        .with(Link.class, LinkNodes::link)
        .with(Image.class, (node, to) -> picture(node, false, to))
        .with(LinkReferenceDefinition.class, (node, to) -> {});
  }

  private static void link(Link node, BodyWriter to) {
    if (SyntaxTree.isIn(node, Link.class)) {
      // A bare address in the words of a link.
      to.children(node);
      return;
    }
    String url = node.getDestination();
    widePicture(node, to.parse());
    boolean untitled = PlainText.of(node).isEmpty() && !(node.getFirstChild() instanceof Image);
    String title = orEmpty(node.getTitle());
    String mark = to.parse().linkStart(url, title, untitled, to.parse().location(node));
    if (mark != null) {
      to.raw(mark).children(node);
      to.raw(mark.isEmpty() ? "" : to.parse().placeholders().mark(new Segment.LinkEnd()));
      return;
    }
    String address = url.replace(" ", "%20");
    if (title.isEmpty()) {
      to.open("a", "href", address);
    } else {
      to.open("a", "href", address, "title", title);
    }
    to.children(node);
    to.close("a");
  }

  /** A link to a picture behind a Chinese exclamation mark is a picture that was mistyped. */
  private static void widePicture(Link node, ParseState parse) {
    if (PhotoEntry.isPicture(node.getDestination())
        && node.getPrevious() instanceof Text text
        && WIDE_MARK.matcher(text.getLiteral()).find()) {
      String written = "！[" + PlainText.of(node) + "](" + node.getDestination() + ")";
      parse.problems().add(ProblemCode.MARKUP_LEFT, parse.location(node), "wide-picture", written);
    }
  }

  /** Leaves a placeholder; a picture is a block where it does not stand among words. */
  static void picture(Image node, boolean block, BodyWriter to) {
    Location at = to.parse().location(node);
    Segment image =
        new Segment.Image(
            node.getDestination(), PlainText.of(node), orEmpty(node.getTitle()), block, at);
    to.raw(to.parse().placeholders().mark(image));
  }

  private static String orEmpty(@Nullable String title) {
    return Objects.requireNonNullElse(title, "");
  }
}
