package tongxin.page.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Link;
import tongxin.page.view.View;
import tongxin.page.view.View.Search.Value;
import tongxin.site.Route;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** The search page of each language. */
final class SearchPages {
  private final PageContext context;
  private final SiteGraph graph;

  SearchPages(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    return new SectionPages(context).of(PageKind.SEARCH, SiteSection.SEARCH, this::view);
  }

  private View view(Language language, Map<Language, Route> versions) {
    Head head =
        Head.of(
            context.sections().name(language, SiteSection.SEARCH),
            context.sections().labels().get(language, "search.about"),
            SiteSection.SEARCH);
    return new View.Search(
        context.frames().frame(language, head, versions),
        context.urls().base() + "search/",
        kinds(language),
        counties(language),
        columns(language),
        years(),
        lists(language));
  }

  private List<String> kinds(Language language) {
    List<String> kinds = new ArrayList<>();
    add(kinds, "article", context.sections().exists(language, SiteSection.ARTICLES));
    add(kinds, "village", !graph.profiles(ProfileKind.VILLAGE).isEmpty());
    add(kinds, "site", !graph.profiles(ProfileKind.SITE).isEmpty());
    add(kinds, "gallery", !graph.profiles(ProfileKind.GALLERY).isEmpty());
    add(kinds, "topic", context.sections().exists(language, SiteSection.TOPICS));
    add(kinds, "page", !graph.standing(LinkKind.PAGE).isEmpty());
    return List.copyOf(kinds);
  }

  private static void add(List<String> kinds, String kind, boolean exists) {
    if (exists) {
      kinds.add(kind);
    }
  }

  /** The counties that something visible belongs to, in the order of divisions.yml. */
  private List<Value> counties(Language language) {
    return graph.data().divisions().values().stream()
        .filter(this::isUsed)
        .map(county -> new Value(county.id(), county.name().in(language)))
        .toList();
  }

  private boolean isUsed(Term division) {
    return Stream.of(ProfileKind.values())
        .flatMap(kind -> graph.profiles(kind).stream())
        .map(Profile::division)
        .anyMatch((Ref ref) -> ref != null && ref.id().equals(division.id()));
  }

  private List<Value> columns(Language language) {
    return graph.data().columns().values().stream()
        .filter(
            column ->
                graph.languages().stream()
                    .anyMatch(each -> !graph.articles(each).ofColumn(column.id()).isEmpty()))
        .map(column -> new Value(column.id(), column.name().in(language)))
        .toList();
  }

  /** The newest first. */
  private List<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    Stream<Instant> articles =
        graph.languages().stream()
            .flatMap(language -> graph.articles(language).all().stream())
            .map(article -> article.date());
    Stream<Instant> profiles =
        Stream.of(ProfileKind.values())
            .flatMap(kind -> graph.profiles(kind).stream())
            .flatMap(profile -> Stream.ofNullable(profile.date()));
    Stream.concat(articles, profiles)
        .forEach(date -> years.add(date.atZone(graph.site().zone()).getYear()));
    return List.copyOf(years);
  }

  private List<Link> lists(Language language) {
    return SiteSection.contents().stream()
        .filter(section -> context.sections().exists(language, section))
        .map(section -> context.sectionLink(language, section))
        .toList();
  }
}
