package tongxin.content.model;

import java.util.Map;
import tongxin.problem.Location;

/** A part of a parsed body: safe HTML, or a gap for what the rest of the site knows. */
public sealed interface Segment {

  /** HTML that needs nothing more. */
  record Html(String html) implements Segment {}

  /**
   * The start of a link to content or to a file.
   *
   * @param kind the kind of content, or {@code FILE}
   * @param target id, slug or path
   * @param fragment with its {@code #}, or empty
   * @param title shown when a pointer rests on the link, or empty
   * @param untitled true where no link text was written, so that the target's title stands there
   */
  record LinkStart(
      LinkKind kind,
      String target,
      String fragment,
      String title,
      boolean untitled,
      Location location)
      implements Segment {}

  /** The end of a link. */
  record LinkEnd() implements Segment {}

  /** An image of Markdown: {@code ![alt](path "caption")}. */
  record Image(String path, String alt, String title, boolean standalone, Location location)
      implements Segment {}

  /**
   * A shortcode.
   *
   * @param arguments named ones by name, others by their position: "0", "1" …
   * @param standalone true where it is a paragraph of its own
   */
  record Shortcode(
      String name, Map<String, String> arguments, boolean standalone, Location location)
      implements Segment {
    public Shortcode {
      arguments = Map.copyOf(arguments);
    }
  }
}
