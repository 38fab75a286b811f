package tongxin.site;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.Profile;
import tongxin.content.model.Publication;
import tongxin.content.model.StandingPage;
import tongxin.problem.Location;

/**
 * The folders of what may not be seen: page bundles of articles, topics and pages, villages, model
 * sites and galleries. Whatever lies in one is hidden with it, whoever names it.
 */
final class HiddenFolders {
  private final Set<String> hidden = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  HiddenFolders(Content content, Predicate<Publication> visible) {
    for (Profile profile : content.profiles()) {
      add(profile.folder(), visible.test(profile.publication()));
    }
    for (Article article : content.articles()) {
      bundle(article.location(), article.folder(), visible.test(article.publication()));
    }
    for (StandingPage page : content.standingPages()) {
      bundle(page.location(), page.folder(), visible.test(page.publication()));
    }
    // A bundle is seen as soon as it is in one language.
    hidden.removeAll(shown);
  }

  /** A text that shares its folder with others does not hide what lies there. */
  private void bundle(Location text, String folder, boolean visible) {
    String name = text.file().substring(text.file().lastIndexOf('/') + 1);
    if (name.startsWith("index.")) {
      add(folder, visible);
    }
  }

  private void add(String folder, boolean visible) {
    (visible ? shown : hidden).add(folder);
  }

  /** True for a file whose nearest such folder is hidden. */
  boolean contain(String path) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String folder = path.substring(0, end + 1);
      if (shown.contains(folder)) {
        return false;
      }
      if (hidden.contains(folder)) {
        return true;
      }
    }
    return false;
  }
}
