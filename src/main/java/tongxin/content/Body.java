package tongxin.content;

import java.util.List;

/**
 * A Markdown body, parsed. Its HTML has gaps where something must be looked up in the rest of the
 * site: those are filled for each page in that page's language.
 *
 * @param segments HTML and gaps, in order
 * @param excerpt the first paragraph as plain text, for a summary that was not written
 */
public record Body(List<Segment> segments, String excerpt) {
  public static final Body EMPTY = new Body(List.of(), "");

  public Body {
    segments = List.copyOf(segments);
  }

  public boolean isEmpty() {
    return segments.isEmpty();
  }
}
