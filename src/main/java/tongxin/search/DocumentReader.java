package tongxin.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.ModelSite;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.pinyin.Pinyin;
import tongxin.search.SearchDocument.Facets;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;

/** Takes from the pages of a site what readers see on them. */
final class DocumentReader {
  private static final Set<PageKind> SEARCHED =
      Set.of(
          PageKind.ARTICLE,
          PageKind.VILLAGE,
          PageKind.SITE,
          PageKind.GALLERY,
          PageKind.TOPIC,
          PageKind.PAGE);

  private final SiteGraph graph;
  private final ShardFiles files;
  private final Pinyin pinyin;
  private final Map<Route, Facets> facets = new HashMap<>();

  DocumentReader(SiteGraph graph, ShardFiles files) {
    this.graph = graph;
    this.files = files;
    this.pinyin = new Pinyin(graph.data().pinyin());
    for (Language language : graph.languages()) {
      for (Article article : graph.articles(language).all()) {
        facets.put(graph.route(article), facets(article));
      }
      for (ProfileKind kind : ProfileKind.values()) {
        for (Profile profile : graph.profiles(kind)) {
          facets.put(Routes.profile(language, kind, profile.id().id()), facets(profile));
        }
      }
    }
  }

  private Facets facets(Article article) {
    Set<String> counties = new TreeSet<>();
    add(counties, ProfileKind.VILLAGE, article.villages());
    add(counties, ProfileKind.SITE, article.sites());
    return dated(article.date(), article.column().id(), counties);
  }

  private Facets facets(Profile profile) {
    Set<String> counties = new TreeSet<>();
    add(counties, profile);
    if (profile.kind() == ProfileKind.GALLERY) {
      add(counties, ProfileKind.VILLAGE, profile.villages());
      add(counties, ProfileKind.SITE, profile.sites());
    }
    return dated(profile.date(), "", counties);
  }

  private Facets dated(@Nullable Instant date, String column, Set<String> counties) {
    LocalDate day = date == null ? null : LocalDate.ofInstant(date, graph.site().zone());
    return new Facets(date, day, column, counties);
  }

  private void add(Set<String> counties, ProfileKind kind, List<Ref> refs) {
    for (Ref ref : refs) {
      Profile profile = graph.profile(kind, ref.id());
      if (profile != null) {
        add(counties, profile);
      }
    }
  }

  private void add(Set<String> counties, Profile profile) {
    Ref division = profile.division();
    if (division != null && graph.data().divisions().containsKey(division.id())) {
      counties.add(division.id());
    }
  }

  /** What is known of the pages that may be found before they are read. */
  List<Candidate> candidates(List<Page> pages) {
    Stream<Candidate> ofPages =
        pages.stream()
            .filter(page -> SEARCHED.contains(page.kind()) && page.language() != null)
            .map(page -> new Candidate(page, facets.getOrDefault(page.route(), Facets.NONE), null));
    Stream<Candidate> ofNames =
        pages.stream()
            .filter(page -> page.kind() == PageKind.SITES && page.language() != null)
            .flatMap(this::names);
    return Stream.concat(ofPages, ofNames).toList();
  }

  /** The model sites that have no page: they are found in the list of all. */
  private Stream<Candidate> names(Page list) {
    Language language = Objects.requireNonNull(list.language());
    return graph.data().modelSites().values().stream()
        .filter(site -> graph.profile(ProfileKind.SITE, site.id()) == null)
        .map(
            site -> {
              String name = site.name().in(language).text();
              Route place = new Route(list.route().path() + "#" + Routes.fragment(site));
              Page page =
                  new Page(
                      PageKind.SITE, place, language, name, site.location(), Map.of(), list.view());
              return new Candidate(page, facets(site), site);
            });
  }

  private Facets facets(ModelSite site) {
    Ref county = site.division();
    return county != null && graph.data().divisions().containsKey(county.id())
        ? new Facets(null, null, "", Set.of(county.id()))
        : Facets.NONE;
  }

  private VisibleText text(Candidate candidate) {
    ModelSite site = Objects.requireNonNull(candidate.site());
    Ref county = site.division();
    Term term = county == null ? null : graph.data().divisions().get(county.id());
    Language language = Objects.requireNonNull(candidate.page().language());
    return VisibleText.ofName(
        candidate.page().title(), term == null ? "" : term.name().in(language).text());
  }

  /**
   * Reads a page and writes its texts; nothing where it is not found by itself, as the second page
   * of an album.
   */
  Optional<IndexedPage> read(Candidate candidate) {
    Page page = candidate.page();
    VisibleText text =
        candidate.site() == null ? VisibleText.of(page.view().get()) : text(candidate);
    if (text == null) {
      return Optional.empty();
    }
    Language language = Objects.requireNonNull(page.language());
    List<Layout.Placed> placed = Layout.of(text.title(), text);
    SearchDocument document =
        new SearchDocument(
            page.route(),
            language,
            page.kind().id(),
            text.title(),
            candidate.facets(),
            Texts.write(placed, files));
    return Optional.of(IndexedPage.of(document, placed, pinyin));
  }

  /**
   * A page that may be found.
   *
   * @param site a model site that is in a list and has no page of its own; else null
   */
  record Candidate(Page page, Facets facets, @Nullable ModelSite site) {}
}
