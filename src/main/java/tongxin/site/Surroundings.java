package tongxin.site;

import java.util.List;
import tongxin.content.model.Content;

/**
 * All that the checks of an article may ask of the rest of the site. Kept in one place, so that a
 * check which asks for more finds out here what must be compared.
 */
final class Surroundings {
  private Surroundings() {}

  /** How much of what was found in an earlier site holds in a later one. */
  enum Kept {
    NOTHING,
    /** What was found in each article that is the same. */
    ARTICLES,
    /** That, and what was found of all addresses. */
    ALL
  }

  static Kept kept(SiteGraph before, SiteGraph now) {
    List<Replacement> replaced =
        Replacement.between(before.content().articles(), now.content().articles());
    if (replaced == null || !areTheSame(before, now, replaced)) {
      return Kept.NOTHING;
    }
    return replaced.stream().allMatch(Replacement::keepsAddresses) ? Kept.ALL : Kept.ARTICLES;
  }

  private static boolean areTheSame(SiteGraph before, SiteGraph now, List<Replacement> replaced) {
    Content old = before.content();
    Content content = now.content();
    return replaced.stream().allMatch(r -> r.keepsName() && r.keepsPlaces() && r.keepsAliases())
        && now.seesLike(before)
        && now.files().namesTheSameAs(before.files())
        && content.site().equals(old.site())
        && content.data().equals(old.data())
        && content.profiles().equals(old.profiles())
        && content.standingPages().equals(old.standingPages())
        && now.languages().stream()
            .allMatch(language -> now.articles(language).namesTheSameAs(before.articles(language)));
  }
}
