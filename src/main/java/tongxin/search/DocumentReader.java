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
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
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
  private final Pinyin pinyin;
  private final Map<Route, Facets> facets = new HashMap<>();

  DocumentReader(SiteGraph graph) {
    this.graph = graph;
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
    return pages.stream()
        .filter(page -> SEARCHED.contains(page.kind()) && page.language() != null)
        .map(page -> new Candidate(page, facets.getOrDefault(page.route(), Facets.NONE)))
        .toList();
  }

  /** Reads a page; nothing where it is not found by itself, as the second page of an album. */
  Optional<IndexedPage> read(Candidate candidate) {
    Page page = candidate.page();
    VisibleText text = VisibleText.of(page.view().get());
    if (text == null) {
      return Optional.empty();
    }
    Language language = Objects.requireNonNull(page.language());
    SearchDocument document =
        new SearchDocument(
            page.route(), language, page.kind().id(), text.title(), candidate.facets());
    return Optional.of(IndexedPage.of(document, text, pinyin));
  }

  /** A page that may be found. */
  record Candidate(Page page, Facets facets) {}
}
