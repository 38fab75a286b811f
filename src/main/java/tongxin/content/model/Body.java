package tongxin.content.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Markdown body, parsed. Its HTML has placeholders where something must be looked up in the rest
 * of the site: those are filled for each page in that page's language.
 *
 * @param segments HTML and placeholders, in order
 * @param texts what readers read of it, with places
 * @param excerpt the first paragraph as plain text, for a summary that was not written
 */
public record Body(List<Segment> segments, String excerpt, Texts texts) {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  public static final Body EMPTY = new Body(List.of(), "", Texts.NONE);

  public Body {
    segments = List.copyOf(segments);
  }

  /**
   * The same without its texts. Those of a large site would take as much memory as all else of it,
   * so they go once the rules about texts have looked at them.
   */
  public Body withoutTexts() {
    return new Body(segments, excerpt, Texts.NONE);
  }

  public boolean isEmpty() {
    return segments.isEmpty();
  }

  /** Looks for the ids in the text, each time. */
  public Anchors anchors() {
    return new Anchors(
        segments.stream()
            .filter(Segment.Html.class::isInstance)
            .flatMap(part -> ID.matcher(((Segment.Html) part).html()).results())
            .map(match -> match.group(1))
            .collect(Collectors.toSet()));
  }
}
