package tongxin.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Suggestion;

/**
 * A Markdown body, parsed. Its HTML has gaps where something must be looked up in the rest of the
 * site: those are filled for each page in that page's language.
 *
 * @param segments HTML and gaps, in order
 * @param excerpt the first paragraph as plain text, for a summary that was not written
 */
public record Body(List<Segment> segments, String excerpt) {
  private static final Pattern ELSEWHERE = Pattern.compile("(?i:top)?|album\\d+-photo-\\d+");

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  public static final Body EMPTY = new Body(List.of(), "");

  public Body {
    segments = List.copyOf(segments);
  }

  public boolean isEmpty() {
    return segments.isEmpty();
  }

  /**
   * The problem of a link to a place that a page with this body does not have; none where it has
   * it. No name and {@code top} are the top of any page (HTML Living Standard, scroll to the
   * fragment); the photos of a gallery shortcode get their ids later.
   *
   * @param page what the link says before its {@code #}; nothing for the page it is on
   * @param fragment behind the {@code #}, percent-encoded or not
   */
  public Optional<Problem> missingPlace(String page, String fragment, Location link) {
    String id = decoded(fragment);
    List<String> places = places();
    if (ELSEWHERE.matcher(id).matches() || places.contains(id)) {
      return Optional.empty();
    }
    String near = Suggestion.nearest(id, places);
    return Optional.of(
        Problem.of(ProblemCode.FRAGMENT_UNKNOWN, link, page + "#" + id)
            .suggesting(near == null ? null : page + "#" + near));
  }

  /** The ids in the text, of headings for the most part, in order. */
  public List<String> places() {
    return segments.stream()
        .filter(Segment.Html.class::isInstance)
        .flatMap(part -> ID.matcher(((Segment.Html) part).html()).results())
        .map(match -> match.group(1))
        .toList();
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return fragment;
    }
  }
}
