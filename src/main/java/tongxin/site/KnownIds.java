package tongxin.site;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tongxin.content.Article;
import tongxin.content.Content;
import tongxin.content.LinkKind;
import tongxin.content.Profile;
import tongxin.content.StandingPage;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/**
 * Every id that content may refer to, visible or not. A file that could not be read still counts by
 * its name, so that one mistake is reported once and not by everything that links there.
 */
final class KnownIds {
  private final Map<LinkKind, Set<String>> ids = new EnumMap<>(LinkKind.class);
  private final Map<LinkKind, Set<String>> unread = new EnumMap<>(LinkKind.class);

  KnownIds(Content content, SourceTree tree) {
    for (LinkKind kind : LinkKind.values()) {
      ids.put(kind, new TreeSet<>());
      unread.put(kind, new HashSet<>());
    }
    content.articles().stream().map(Article::slug).forEach(s -> of(LinkKind.ARTICLE).add(s.id()));
    for (Profile profile : content.profiles()) {
      of(profile.kind().linkKind()).add(profile.id().id());
    }
    for (StandingPage page : content.standingPages()) {
      of(page.kind()).add(page.id().id());
    }
    of(LinkKind.COLUMN).addAll(content.data().columns().keySet());
    of(LinkKind.TAG).addAll(content.data().tags().keySet());
    of(LinkKind.SITE).addAll(content.data().modelSites().keySet());
    readNames(tree, "articles", LinkKind.ARTICLE);
    readNames(tree, "villages", LinkKind.VILLAGE);
    readNames(tree, "sites", LinkKind.SITE);
    readNames(tree, "galleries", LinkKind.GALLERY);
    readNames(tree, "topics", LinkKind.TOPIC);
    readNames(tree, "pages", LinkKind.PAGE);
  }

  private void readNames(SourceTree tree, String part, LinkKind kind) {
    for (SourceFile file : tree.under("content/" + part + "/")) {
      boolean document = file.name().endsWith(".md");
      if (document && !file.name().startsWith("index.")) {
        String name = file.name();
        unnamed(kind).add(name.substring(0, name.indexOf('.')));
      } else if (document || file.name().endsWith(".yml")) {
        String folder = file.folder().substring(0, file.folder().length() - 1);
        unnamed(kind).add(folder.substring(folder.lastIndexOf('/') + 1));
      }
    }
  }

  /** The ids for a "did you mean". */
  Set<String> of(LinkKind kind) {
    return Objects.requireNonNull(ids.get(kind));
  }

  private Set<String> unnamed(LinkKind kind) {
    return Objects.requireNonNull(unread.get(kind));
  }

  boolean contains(LinkKind kind, String id) {
    return of(kind).contains(id) || unnamed(kind).contains(id);
  }
}
