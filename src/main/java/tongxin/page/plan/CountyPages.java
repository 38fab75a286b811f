package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.contract.DataContract;
import tongxin.content.model.Article;
import tongxin.content.model.Fact;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.page.parts.CountyIndex;
import tongxin.page.parts.Head;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Paging;
import tongxin.page.view.Collection;
import tongxin.page.view.Figure;
import tongxin.page.view.View;
import tongxin.problem.Location;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/** The counties, and a page for each: its figures, villages, model sites, pictures and articles. */
final class CountyPages {
  private static final int ARTICLES_PER_PAGE = 20;
  private static final SiteSection SECTION = SiteSection.COUNTIES;

  private final PageContext context;
  private final CollectionParts parts;
  private final CountyIndex counties;

  CountyPages(PageContext context, CollectionParts parts) {
    this.context = context;
    this.parts = parts;
    this.counties = parts.counties();
  }

  List<Page> plan() {
    Location origin = Location.of("content/data/divisions.yml");
    List<Page> pages =
        new ArrayList<>(
            new SectionPages(context).of(PageKind.COUNTIES, SECTION, origin, this::overview));
    counties.all().forEach(county -> countyPages(county, pages));
    return pages;
  }

  private View overview(Language language, Map<Language, Route> versions) {
    Labels labels = context.sections().labels();
    String count = String.valueOf(counties.all().size());
    String description = labels.get(language, "counties.description", count);
    Head head = Head.of(context.sections().name(language, SECTION), description, SECTION);
    return new View.Counties(
        context.frames().frame(language, head, versions), counties.schematic(language));
  }

  private void countyPages(CountyIndex.County county, List<Page> pages) {
    for (Language language : context.graph().languages()) {
      int count =
          Paging.count(counties.articles(county.term(), language).size(), ARTICLES_PER_PAGE);
      for (int i = 1; i <= count; i++) {
        int number = i;
        Map<Language, Route> versions = versions(county.term(), language, number);
        pages.add(
            new Page(
                PageKind.COUNTY,
                Routes.listPage(CountyIndex.route(county.term(), language), number),
                language,
                county.term().name().in(language).text(),
                county.term().location(),
                county.members().isMadeUp() ? Map.of() : versions,
                () -> view(county, language, number, versions)));
      }
    }
  }

  /** A later page, which has articles alone, is another list in each language. */
  private Map<Language, Route> versions(Term county, Language own, int number) {
    return context.versions(
        language -> number == 1 || language.equals(own),
        language -> Routes.listPage(CountyIndex.route(county, language), number));
  }

  private Map<Language, Route> nearest(Term county) {
    return context.versions(language -> CountyIndex.route(county, language));
  }

  private View view(
      CountyIndex.County county, Language language, int number, Map<Language, Route> versions) {
    Term term = county.term();
    List<Article> articles = counties.articles(term, language);
    Text description = term.description();
    String name = term.name().in(language).text();
    Collection.Members members = parts.members(county.members(), language);
    Head head =
        Head.of(name, parts.description("county", name, description, members, language), SECTION)
            .withCrumbs(List.of(context.sectionLink(language, SECTION)))
            .withImage(parts.image(members))
            .withParams(term.values(), language);
    if (county.members().isMadeUp()) {
      head = head.notIndexed();
    }
    Route route = CountyIndex.route(term, language);
    int count = Paging.count(articles.size(), ARTICLES_PER_PAGE);
    Head numbered = head.numbered(context.sections().labels(), language, number, count);
    return new Collection(
        context.frames().frame(language, numbered, versions, nearest(term)),
        "county",
        term.name().in(language),
        description == null ? null : description.in(language),
        number == 1 ? figures(term, language) : List.of(),
        number == 1 ? members : Collection.Members.NONE,
        Paging.slice(articles, number, ARTICLES_PER_PAGE).stream()
            .map(context.cards()::story)
            .toList(),
        Paging.links(route, number, count, context.urls()));
  }

  private List<Figure> figures(Term county, Language language) {
    List<Ref> ids = DataContract.DIVISION_FACTS.of(county.values());
    List<Figure> figures = new ArrayList<>();
    for (Ref id : Objects.requireNonNullElse(ids, List.<Ref>of())) {
      @Nullable Fact fact = context.graph().facts().get(id.id());
      if (fact != null) {
        figures.add(context.cards().figure(fact, language));
      }
    }
    return List.copyOf(figures);
  }
}
