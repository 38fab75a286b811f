package tongxin.content.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Suggestions;

/**
 * The places in a text that a link may lead to.
 *
 * @param ids of headings for the most part
 */
public record Anchors(Set<String> ids) {
  private static final Pattern ELSEWHERE = Pattern.compile("(?i:top)?|album\\d+-photo-\\d+");

  public Anchors {
    ids = Set.copyOf(ids);
  }

  /**
   * The problem of a link to a place that a page with this text does not have; none where it has
   * it. No name and {@code top} are the top of any page (HTML Living Standard, scroll to the
   * fragment); the photos of a gallery shortcode get their ids later.
   *
   * @param page what the link says before its {@code #}; nothing for the page it is on
   * @param fragment behind the {@code #}, percent-encoded or not
   */
  public Optional<Problem> missing(
      String page, String fragment, Location link, Suggestions suggestions) {
    if (has(fragment)) {
      return Optional.empty();
    }
    String id = decoded(fragment);
    String near = suggestions.nearest(id, ids);
    return Optional.of(
        Problem.of(ProblemCode.FRAGMENT_UNKNOWN, link, page + "#" + id)
            .suggesting(near == null ? null : page + "#" + near));
  }

  /** True where a page with this text has the place, or it is the top of any page. */
  public boolean has(String fragment) {
    String id = decoded(fragment);
    return ELSEWHERE.matcher(id).matches() || ids.contains(id);
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return fragment;
    }
  }
}
