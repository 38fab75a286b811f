package tongxin.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Profile;
import tongxin.content.model.Ref;
import tongxin.content.model.StandingPage;

/** The old addresses of all content, of what may not be seen as well. */
final class Aliases {
  private final String base;
  private final List<Alias> all = new ArrayList<>();
  private final Map<String, Alias> byKey = new HashMap<>();

  Aliases(Content content) {
    this.base = content.site().baseUrl().getRawPath();
    for (Article article : content.articles()) {
      add(article.aliases(), LinkKind.ARTICLE, article.key(), article.language());
    }
    Language first = content.site().languages().get(0);
    for (Profile profile : content.profiles()) {
      add(profile.aliases(), profile.kind().linkKind(), profile.id().id(), first);
    }
    for (StandingPage page : content.standingPages()) {
      add(page.aliases(), page.kind(), page.id().id(), page.language());
    }
  }

  private void add(List<Ref> aliases, LinkKind kind, String id, Language language) {
    for (Ref written : aliases) {
      OldAddress address = OldAddress.of(written.id(), base);
      if (address != null) {
        Alias alias = new Alias(written, address, kind, id, language);
        all.add(alias);
        byKey.putIfAbsent(address.key(), alias);
      }
    }
  }

  List<Alias> all() {
    return List.copyOf(all);
  }

  /**
   * The alias that a link names; null where there is none. A query that nobody has kept does not
   * count: phones and mail programs add their own.
   */
  @Nullable Alias find(String link) {
    if (byKey.isEmpty() || !link.startsWith("/")) {
      return null;
    }
    OldAddress address = OldAddress.of(link, base);
    Alias found = address == null ? null : byKey.get(address.key());
    int query = link.indexOf('?');
    return found != null || query < 0 ? found : find(link.substring(0, query));
  }
}
