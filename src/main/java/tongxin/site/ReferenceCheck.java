package tongxin.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.content.Article;
import tongxin.content.Content;
import tongxin.content.Fact;
import tongxin.content.Ids;
import tongxin.content.LinkKind;
import tongxin.content.ModelSite;
import tongxin.content.Profile;
import tongxin.content.Ref;
import tongxin.content.SiteConfig;
import tongxin.content.StandingPage;
import tongxin.content.Text;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;

/** Checks what files say of each other: ids, links, files, slugs. Drafts are checked as well. */
public final class ReferenceCheck {
  /** Sections that the menu may name. */
  static final List<String> SECTIONS =
      List.of("home", "articles", "villages", "sites", "galleries", "topics", "tags", "figures");

  private final SiteGraph graph;
  private final Content content;
  private final KnownIds known;
  private final Problems problems;

  public ReferenceCheck(SiteGraph graph, Problems problems) {
    this.graph = graph;
    this.content = graph.content();
    this.known = new KnownIds(content, graph.files().tree());
    this.problems = problems;
  }

  /** Checks everything. */
  public void run() {
    content.articles().parallelStream().forEach(this::article);
    content.profiles().forEach(this::profile);
    content.standingPages().forEach(this::standing);
    content.data().modelSites().values().forEach(this::modelSite);
    content.data().facts().values().forEach(this::fact);
    content.site().nav().forEach(this::navItem);
    slugs();
  }

  private void article(Article article) {
    if (!article.column().id().isEmpty()) {
      check(article.column(), content.data().columns().keySet(), ProblemCode.COLUMN_UNKNOWN);
    }
    for (Ref tag : article.tags()) {
      check(tag, content.data().tags().keySet(), ProblemCode.TAG_UNKNOWN);
    }
    links(LinkKind.VILLAGE, article.villages());
    links(LinkKind.SITE, article.sites());
    links(LinkKind.TOPIC, article.topics());
    cover(article.cover(), article.folder());
    for (Ref alias : article.aliases()) {
      if (aliasRoute(alias.id()) == null) {
        problems.add(ProblemCode.URL_INVALID, alias.location(), alias.id());
      }
    }
    new BodyCheck(graph, known, article.folder(), article.language(), problems)
        .check(article.body());
  }

  private void profile(Profile profile) {
    Ref division = profile.division();
    if (division != null) {
      check(division, content.data().divisions().keySet(), ProblemCode.DIVISION_UNKNOWN);
    }
    links(LinkKind.VILLAGE, profile.villages());
    links(LinkKind.SITE, profile.sites());
    links(LinkKind.TOPIC, profile.topics());
    cover(profile.cover(), profile.folder());
    for (Profile.ProfileFact fact : profile.facts()) {
      if (fact instanceof Profile.ProfileFact.Known id) {
        check(id.id(), content.data().facts().keySet(), ProblemCode.FACT_UNKNOWN);
      }
    }
    profile.photos().stream()
        .filter(photo -> photo.asset() && graph.files().find("", photo.file().substring(6)) == null)
        .forEach(
            photo ->
                missingFile(
                    ProblemCode.PHOTO_MISSING,
                    new Ref(photo.file().substring(6), photo.location()),
                    profile.folder()));
    for (Profile.Story story : profile.stories().values()) {
      new BodyCheck(graph, known, profile.folder(), story.language(), problems).check(story.body());
    }
  }

  private void standing(StandingPage page) {
    cover(page.cover(), page.folder());
    new BodyCheck(graph, known, page.folder(), page.language(), problems).check(page.body());
  }

  private void modelSite(ModelSite site) {
    Ref division = site.division();
    if (division != null) {
      check(division, content.data().divisions().keySet(), ProblemCode.DIVISION_UNKNOWN);
    }
  }

  private void fact(Fact fact) {
    Text source = fact.source();
    if (source != null) {
      String id = source.byLanguage().getOrDefault(source.original(), "");
      check(
          new Ref(id, fact.location()),
          content.data().sources().keySet(),
          ProblemCode.SOURCE_UNKNOWN);
    }
  }

  private void navItem(SiteConfig.NavItem item) {
    String target = item.target().id();
    int colon = target.indexOf(':');
    LinkKind kind = colon < 0 ? null : LinkKind.ofScheme(target.substring(0, colon)).orElse(null);
    if (kind != null) {
      link(kind, new Ref(target.substring(colon + 1), item.target().location()));
    } else if (!target.isEmpty()
        && !SECTIONS.contains(target)
        && !target.startsWith("https://")
        && !target.startsWith("http://")) {
      problems.add(
          Problem.of(ProblemCode.LINK_UNKNOWN, item.target().location(), target)
              .suggesting(Suggestion.nearest(target, SECTIONS)));
    }
  }

  private void links(LinkKind kind, List<Ref> refs) {
    refs.forEach(ref -> link(kind, ref));
  }

  private void link(LinkKind kind, Ref ref) {
    if (!known.contains(kind, ref.id())) {
      check(ref, known.of(kind), kind.unknown());
    }
  }

  private void check(Ref ref, Set<String> ids, ProblemCode code) {
    if (!ids.contains(ref.id())) {
      problems.add(
          Problem.of(code, ref.location(), ref.id()).suggesting(Suggestion.nearest(ref.id(), ids)));
    }
  }

  private void cover(@Nullable Ref cover, String folder) {
    if (cover != null && graph.files().find(folder, cover.id()) == null) {
      missingFile(ProblemCode.PHOTO_MISSING, cover, folder);
    }
  }

  private void missingFile(ProblemCode code, Ref file, String folder) {
    problems.add(
        Problem.of(code, file.location(), file.id())
            .suggesting(graph.files().suggest(folder, file.id())));
  }

  /** Slugs are unique in a language: {@code article:SLUG} must mean one article. */
  private void slugs() {
    Map<String, Article> bySlug = new HashMap<>();
    Map<Route, Ref> routes = new HashMap<>();
    for (Article article : sortedByFile(content.articles())) {
      String key = article.language().code() + "/" + article.slug().id();
      Article first = bySlug.putIfAbsent(key, article);
      if (first != null) {
        problems.add(
            Problem.of(ProblemCode.SLUG_DUPLICATE, article.slug().location(), article.slug().id())
                .relatedTo(first.slug().location()));
      }
      if (Ids.isValid(article.slug().id())) {
        routes.putIfAbsent(Routes.article(article, content.site().zone()), article.slug());
      }
    }
    for (StandingPage page : content.standingPages()) {
      pageRoute(page, routes);
    }
    for (Article article : sortedByFile(content.articles())) {
      article.aliases().forEach(alias -> claim(alias, aliasRoute(alias.id()), routes));
    }
  }

  private static List<Article> sortedByFile(Collection<Article> articles) {
    return articles.stream().sorted(java.util.Comparator.comparing(Article::location)).toList();
  }

  /** A page has its id right after the language: it must not be called like a section. */
  private void pageRoute(StandingPage page, Map<Route, Ref> routes) {
    if (page.kind() == LinkKind.PAGE && Ids.isValid(page.id().id())) {
      Route route = Routes.section(page.language(), page.id().id());
      boolean section = SECTIONS.contains(page.id().id()) || page.id().id().equals("columns");
      if (section) {
        problems.add(ProblemCode.ROUTE_DUPLICATE, page.id().location(), route.toString());
      }
      routes.put(route, page.id());
    }
  }

  private void claim(Ref alias, @Nullable Route route, Map<Route, Ref> routes) {
    Ref first = route == null ? null : routes.putIfAbsent(route, alias);
    if (first != null && !first.equals(alias)) {
      problems.add(
          Problem.of(ProblemCode.ROUTE_DUPLICATE, alias.location(), alias.id())
              .relatedTo(first.location()));
    }
  }

  /** The route of an old path such as {@code /news/123.html}, or null where it cannot be one. */
  public static @Nullable Route aliasRoute(String alias) {
    String path = alias.startsWith("/") ? alias.substring(1) : alias;
    boolean usable =
        path.matches("[\\x21-\\x7E]+")
            && !path.contains("..")
            && !path.contains("//")
            && !path.matches(".*[?#<>\"\\\\:*|].*");
    if (!usable) {
      return null;
    }
    boolean file = path.endsWith("/") || path.substring(path.lastIndexOf('/') + 1).contains(".");
    return new Route(file ? path : path + "/");
  }
}
