package tongxin.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.StandingPage;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/**
 * Every id that content may refer to, visible or not. A file that could not be read still counts by
 * its name, so that one mistake is reported once and not by everything that links there.
 */
final class KnownIds {
  private final Map<LinkKind, Set<String>> ids = new EnumMap<>(LinkKind.class);
  private final Map<LinkKind, Set<String>> unread = new EnumMap<>(LinkKind.class);

  /** Kinds of which nobody knows what there is: their data file or folder could not be read. */
  private final Set<LinkKind> unknown = EnumSet.noneOf(LinkKind.class);

  KnownIds(Content content, SourceTree tree) {
    for (LinkKind kind : LinkKind.values()) {
      ids.put(kind, new HashSet<>());
      unread.put(kind, new HashSet<>());
    }
    content.articles().stream().map(Article::slug).forEach(s -> of(LinkKind.ARTICLE).add(s.id()));
    for (Profile profile : content.profiles()) {
      of(profile.kind().linkKind()).add(profile.id().id());
    }
    for (StandingPage page : content.standingPages()) {
      of(page.kind()).add(page.id().id());
    }
    data(content, LinkKind.COLUMN, "columns.yml", content.data().columns().keySet());
    data(content, LinkKind.TAG, "tags.yml", content.data().tags().keySet());
    data(content, LinkKind.SITE, "model-sites.yml", content.data().modelSites().keySet());
    Set<String> read = read(content);
    unreadDocuments("content/articles/", LinkKind.ARTICLE, read, tree);
    unreadDocuments("content/topics/", LinkKind.TOPIC, read, tree);
    unreadDocuments("content/pages/", LinkKind.PAGE, read, tree);
    for (ProfileKind kind : ProfileKind.values()) {
      folders("content/" + kind.folder() + "/", kind.linkKind(), tree);
    }
  }

  private void data(Content content, LinkKind kind, String file, Set<String> known) {
    of(kind).addAll(known);
    if (content.data().unread().contains(file)) {
      unknown.add(kind);
    }
  }

  private static Set<String> read(Content content) {
    return Stream.concat(
            content.articles().stream().map(article -> article.location().file()),
            content.standingPages().stream().map(page -> page.location().file()))
        .collect(Collectors.toSet());
  }

  /** Articles, topics and pages: their ids are in the names of the files, or of bundles. */
  private void unreadDocuments(String root, LinkKind kind, Set<String> read, SourceTree tree) {
    paths(root, kind, tree)
        .filter(path -> path.endsWith(".md") && !read.contains(path))
        .forEach(
            path -> {
              String[] parts = path.split("/", -1);
              String name = parts[parts.length - 1];
              boolean bundle = name.startsWith("index.");
              unread(kind).add(bundle ? parts[parts.length - 2] : name.replaceFirst("\\..*", ""));
            });
  }

  /** Villages, model sites and galleries: their ids are the names of their folders. */
  private void folders(String root, LinkKind kind, SourceTree tree) {
    paths(root, kind, tree)
        .map(path -> path.substring(root.length()))
        .filter(rest -> rest.contains("/"))
        .forEach(rest -> unread(kind).add(rest.substring(0, rest.indexOf('/'))));
  }

  private Stream<String> paths(String root, LinkKind kind, SourceTree tree) {
    if (tree.isUnusable(root.substring(0, root.length() - 1))) {
      unknown.add(kind);
    }
    // A folder that could not be read counts like one with a file in it.
    return Stream.concat(
        tree.under(root).stream().map(SourceFile::path),
        tree.unusable().stream()
            .filter(path -> path.startsWith(root))
            .map(path -> path.endsWith(".md") ? path : path + "/"));
  }

  /** The ids for a "did you mean". */
  Set<String> of(LinkKind kind) {
    return Objects.requireNonNull(ids.get(kind));
  }

  private Set<String> unread(LinkKind kind) {
    return Objects.requireNonNull(unread.get(kind));
  }

  boolean contains(LinkKind kind, String id) {
    return unknown.contains(kind) || of(kind).contains(id) || unread(kind).contains(id);
  }
}
