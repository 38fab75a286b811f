package tongxin.page.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.ModelSite;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.page.view.Counted;
import tongxin.page.view.Link;
import tongxin.page.view.Schematic;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** What belongs to each county. Counties to which nothing visible belongs are not in it. */
public final class CountyIndex {
  private final SiteGraph graph;
  private final Urls urls;
  private final Map<String, County> counties = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Article>>> articles = new ConcurrentHashMap<>();

  /** The counties of a site. */
  public CountyIndex(PageContext context) {
    this.graph = context.graph();
    this.urls = context.urls();
    for (Term term : graph.data().divisions().values()) {
      County county =
          new County(
              term,
              new Group(
                  profiles(term, ProfileKind.VILLAGE),
                  profiles(term, ProfileKind.SITE),
                  profiles(term, ProfileKind.GALLERY),
                  names(term)));
      if (!county.members().isEmpty()) {
        counties.put(term.id(), county);
      }
    }
  }

  /** A county with what belongs to it. */
  public record County(Term term, Group members) {}

  private List<Profile> profiles(Term county, ProfileKind kind) {
    return graph.profiles(kind).stream().filter(p -> isIn(p.division(), county)).toList();
  }

  private static boolean isIn(@Nullable Ref division, Term county) {
    return division != null && division.id().equals(county.id());
  }

  private List<ModelSite> names(Term county) {
    return graph.data().modelSites().values().stream()
        .filter(site -> isIn(site.division(), county))
        .filter(site -> graph.profile(ProfileKind.SITE, site.id()) == null)
        .toList();
  }

  /** Those that have a page, in the order of divisions.yml. */
  public List<County> all() {
    return List.copyOf(counties.values());
  }

  /** The route of a county's page. */
  public static Route route(Term county, Language language) {
    return Routes.item(language, SiteSection.COUNTIES, county.id());
  }

  /** The way to the page of a county; null where it has none. */
  public @Nullable Link link(@Nullable Ref division, Language language) {
    County county = division == null ? null : counties.get(division.id());
    return county == null ? null : link(county.term(), language);
  }

  /** The pages of the counties of the villages and model sites that an article names. */
  public List<Link> links(Article article) {
    Set<String> named = new HashSet<>();
    article.villages().forEach(ref -> add(named, ProfileKind.VILLAGE, ref));
    article.sites().forEach(ref -> add(named, ProfileKind.SITE, ref));
    return counties.values().stream()
        .filter(county -> named.contains(county.term().id()))
        .map(county -> link(county.term(), article.language()))
        .toList();
  }

  private Link link(Term county, Language language) {
    return Link.of(urls.path(route(county, language)), county.name().in(language));
  }

  /** The articles in a language that name a village or model site of a county, newest first. */
  public List<Article> articles(Term county, Language language) {
    return articles
        .computeIfAbsent(language.code(), code -> articlesByCounty(language))
        .getOrDefault(county.id(), List.of());
  }

  private Map<String, List<Article>> articlesByCounty(Language language) {
    Map<String, List<Article>> found = new LinkedHashMap<>();
    for (Article article : graph.articles(language).all()) {
      Set<String> named = new HashSet<>();
      article.villages().forEach(ref -> add(named, ProfileKind.VILLAGE, ref));
      article.sites().forEach(ref -> add(named, ProfileKind.SITE, ref));
      named.forEach(id -> found.computeIfAbsent(id, i -> new ArrayList<>()).add(article));
    }
    return found;
  }

  private void add(Set<String> counties, ProfileKind kind, Ref ref) {
    Profile profile = graph.profile(kind, ref.id());
    Ref division = profile == null ? null : profile.division();
    if (division != null) {
      counties.add(division.id());
    }
  }

  /** The counties as tiles and as a list. */
  public Schematic schematic(Language language) {
    List<Counted> list = new ArrayList<>();
    for (County county : counties.values()) {
      Term term = county.term();
      list.add(
          new Counted(
              Link.of(urls.path(route(term, language)), term.name().in(language)),
              county.members().villages().size(),
              county.members().siteCount(),
              articles(term, language).size()));
    }
    return new TileLayout(language, this::countyUrl, this::villages)
        .lay(drawn(), List.copyOf(list));
  }

  /** Those with a page, and those to which the newsroom gave a place. */
  private List<Term> drawn() {
    return graph.data().divisions().values().stream()
        .filter(term -> counties.containsKey(term.id()) || TileLayout.hasPlace(term))
        .toList();
  }

  private String countyUrl(Term term, Language language) {
    return counties.containsKey(term.id()) ? urls.path(route(term, language)) : "";
  }

  private int villages(Term term) {
    County county = counties.get(term.id());
    return county == null ? 0 : county.members().villages().size();
  }
}
