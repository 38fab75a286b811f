package tongxin.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.Article;
import tongxin.content.Content;
import tongxin.content.Ids;
import tongxin.content.LinkKind;
import tongxin.content.Profile;
import tongxin.content.Ref;
import tongxin.content.StandingPage;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** Checks that no two things have one slug, one id or one address. */
final class RouteCheck {
  /** Sections that have no entry in the menu, and files at the root of a language. */
  private static final List<String> RESERVED = List.of("columns", "page", "photos");

  private final Content content;
  private final Problems problems;

  /** Files of the site, in lower case: many a disk makes no difference. */
  private final Map<String, Location> files = new HashMap<>();

  private final Set<String> folders = new HashSet<>();

  RouteCheck(Content content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  void run() {
    for (Language language : content.site().languages()) {
      own(language);
    }
    own(Routes.LANGUAGES);
    own(Routes.SITEMAP);
    own(Routes.ROBOTS);
    own(Routes.NOT_FOUND);
    List<Article> articles =
        content.articles().stream().sorted(Comparator.comparing(Article::location)).toList();
    articles(articles);
    standing();
    for (Article article : articles) {
      article.aliases().forEach(this::alias);
    }
  }

  /** What every site has in a language. */
  private void own(Language language) {
    own(Routes.home(language));
    own(Routes.feed(Routes.home(language)));
    own(Routes.notFound(language));
    ReferenceCheck.SECTIONS.forEach(section -> own(Routes.section(language, section)));
    for (Profile profile : content.profiles()) {
      if (Ids.isValid(profile.id().id())) {
        claim(Routes.profile(language, profile.kind(), profile.id().id()), profile.location());
      }
    }
    terms(language, "columns", content.data().columns().keySet());
    terms(language, "tags", content.data().tags().keySet());
  }

  private void terms(Language language, String section, Set<String> ids) {
    ids.stream().filter(Ids::isValid).forEach(id -> own(Routes.item(language, section, id)));
  }

  private void own(Route route) {
    claim(route, Location.of(""));
  }

  /** Slugs are unique in a language: {@code article:SLUG} must mean one article. */
  private void articles(List<Article> articles) {
    Map<String, Map<String, Article>> bySlug = new HashMap<>();
    Map<String, Map<String, Article>> byKey = new HashMap<>();
    for (Article article : articles) {
      Article first = inLanguage(bySlug, article).putIfAbsent(article.slug().id(), article);
      Article same = inLanguage(byKey, article).putIfAbsent(article.key(), article);
      if (first != null) {
        problems.add(
            Problem.of(ProblemCode.SLUG_DUPLICATE, article.slug().location(), article.slug().id())
                .relatedTo(first.slug().location()));
      } else if (same != null) {
        // SLUG.LANG.md beside SLUG/index.LANG.md: both are the same article.
        problems.add(
            Problem.of(ProblemCode.ID_DUPLICATE, article.location(), article.key())
                .relatedTo(same.location()));
      } else if (Ids.isValid(article.slug().id())) {
        claim(Routes.article(article, content.site().zone()), article.slug().location());
      }
    }
  }

  private static Map<String, Article> inLanguage(
      Map<String, Map<String, Article>> all, Article article) {
    return all.computeIfAbsent(article.language().code(), code -> new HashMap<>());
  }

  private void standing() {
    Map<String, StandingPage> first = new HashMap<>();
    for (StandingPage page : content.standingPages()) {
      String id = page.id().id();
      StandingPage other =
          first.putIfAbsent(page.kind() + "/" + page.language().code() + "/" + id, page);
      if (other != null) {
        problems.add(
            Problem.of(ProblemCode.ID_DUPLICATE, page.location(), id).relatedTo(other.location()));
      } else if (Ids.isValid(id) && page.kind() == LinkKind.TOPIC) {
        claim(Routes.item(page.language(), "topics", id), page.location());
      } else if (Ids.isValid(id)) {
        page(page, Routes.section(page.language(), id));
      }
    }
  }

  /** A page has its id right after the language: it must not be called like a section. */
  private void page(StandingPage page, Route route) {
    String id = page.id().id();
    if (ReferenceCheck.SECTIONS.contains(id) || RESERVED.contains(id)) {
      problems.add(ProblemCode.ROUTE_DUPLICATE, page.location(), route.toString());
    }
    claim(route, page.location());
  }

  private void alias(Ref alias) {
    Route route = aliasRoute(alias.id());
    if (route == null) {
      problems.add(ProblemCode.ALIAS_INVALID, alias.location(), alias.id());
      return;
    }
    Location taken = taken(route);
    claim(route, alias.location());
    Location first = Routes.isLaterSitemap(route) ? Location.of("") : taken;
    if (first != null && !first.equals(alias.location())) {
      problems.add(
          Problem.of(ProblemCode.ROUTE_DUPLICATE, alias.location(), alias.id())
              .relatedTo(first.file().isEmpty() ? null : first));
    }
  }

  /** Claims the file of a route and its folders for the first that asks for them. */
  private void claim(Route route, Location by) {
    String file = file(route);
    if (folders.contains(file)) {
      return;
    }
    files.putIfAbsent(file, by);
    for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      if (!folders.add(file.substring(0, end))) {
        return;
      }
    }
  }

  /**
   * Who has the file of a route, or a file where it needs a folder, already; null where it is free.
   */
  private @Nullable Location taken(Route route) {
    String file = file(route);
    if (folders.contains(file)) {
      return Location.of("");
    }
    Location first = files.get(file);
    for (int end = file.lastIndexOf('/'); first == null && end > 0; ) {
      first = files.get(file.substring(0, end));
      end = file.lastIndexOf('/', end - 1);
    }
    return first;
  }

  private static String file(Route route) {
    return route.file().toLowerCase(Locale.ROOT);
  }

  /** The route of an old path such as {@code /news/123.html}, or null where it cannot be one. */
  static @Nullable Route aliasRoute(String alias) {
    String path = alias.startsWith("/") ? alias.substring(1) : alias;
    boolean usable =
        path.matches("[\\x21-\\x7E]{1,500}")
            && !path.startsWith("/")
            && !path.contains("..")
            && !path.contains("//")
            && !path.matches("(?:.*/)?(?:\\.|[^/]{256,})(?:/.*)?")
            && !path.matches(".*[?#%<>\"\\\\:*|].*");
    if (!usable) {
      return null;
    }
    boolean file = path.endsWith("/") || path.substring(path.lastIndexOf('/') + 1).contains(".");
    return new Route(file ? path : path + "/");
  }
}
