package tongxin.importing.document;

import java.util.List;
import java.util.Set;

/** A part of a line of text. */
public sealed interface Inline {

  /** How text is set. */
  enum Style {
    STRONG,
    EMPHASIS,
    STRIKE,
    CODE,
    SUPERSCRIPT,
    SUBSCRIPT
  }

  /** Text that is set in one way; it holds no line ends. */
  record Text(String text, Set<Style> styles) implements Inline {
    public Text {
      styles = Set.copyOf(styles);
    }

    /** Text without any style. */
    public static Text of(String text) {
      return new Text(text, Set.of());
    }
  }

  /** A link to an address, as it was written in the document. */
  record Link(String url, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** A picture in a line; the id is that of {@link Document#pictures}. */
  record Image(String id) implements Inline {}

  /** A line break within a paragraph. */
  record Break() implements Inline {}

  /** Characters with their reading above them. */
  record Ruby(String base, String reading) implements Inline {}

  /** A reference to a note; the id is that of {@link Document#notes}. */
  record NoteReference(String id) implements Inline {}

  /** Whether all words of a line are bold. */
  static boolean areBold(List<Inline> line) {
    boolean any = false;
    for (Inline inline : line) {
      if (inline instanceof Inline.Text text && !text.text().isBlank()) {
        if (!text.styles().contains(Style.STRONG)) {
          return false;
        }
        any = true;
      } else if (inline instanceof Inline.Link link) {
        if (!areBold(link.content())) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
