package tongxin.page.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Phrase;
import tongxin.content.model.Ref;
import tongxin.page.parts.CountyIndex;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.view.ArticlePage;
import tongxin.page.view.Attribution;
import tongxin.page.view.BodyPart;
import tongxin.page.view.Link;
import tongxin.page.view.Story;
import tongxin.page.view.View;
import tongxin.site.ArticleIndex;
import tongxin.site.LinkedPage;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** The page of each article. */
final class ArticlePages {
  private static final int RELATED = 5;

  private final PageContext context;
  private final SiteGraph graph;
  private final CountyIndex counties;

  ArticlePages(PageContext context) {
    this.context = context;
    this.graph = context.graph();
    this.counties = new CountyIndex(context);
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    Map<String, Map<Language, Route>> byKey = new HashMap<>();
    for (Language language : graph.languages()) {
      for (Article article : graph.articles(language).all()) {
        Map<Language, Route> versions = byKey.computeIfAbsent(article.key(), this::versions);
        Route route = Objects.requireNonNull(versions.get(language));
        pages.add(
            new Page(
                PageKind.ARTICLE,
                route,
                language,
                article.title(),
                article.location(),
                Page.listed(article.publication(), versions),
                () -> view(article, versions),
                article.changedBy(graph.now())));
      }
    }
    return pages;
  }

  private Map<Language, Route> versions(String key) {
    Map<Language, Route> versions = new LinkedHashMap<>();
    for (Article version : graph.versions(key)) {
      versions.put(version.language(), graph.route(version));
    }
    return versions;
  }

  private View view(Article article, Map<Language, Route> versions) {
    Language language = article.language();
    Story story = context.cards().story(article);
    List<BodyPart> body =
        context.bodies().parts(article.body(), article.folder(), article.photos(), language);
    return new ArticlePage(
        context.frames().frame(language, head(article, story, body), versions),
        story,
        Objects.requireNonNullElse(article.subtitle(), ""),
        new Attribution(
            context.credits(article.bylines(), language),
            context.source(article.source(), language),
            story.date()),
        body,
        context.corrections(article),
        subjects(article),
        further(article));
  }

  private ArticlePage.Subjects subjects(Article article) {
    Language language = article.language();
    return new ArticlePage.Subjects(
        links(LinkKind.TAG, article.tags(), language),
        Stream.of(
                links(LinkKind.VILLAGE, article.villages(), language),
                links(LinkKind.SITE, article.sites(), language),
                counties.links(article))
            .flatMap(List::stream)
            .toList(),
        links(LinkKind.TOPIC, article.topics(), language),
        month(article));
  }

  private Link month(Article article) {
    Language language = article.language();
    YearMonth month = YearMonth.from(article.date().atZone(graph.site().zone()));
    return Link.of(
        context.urls().path(Routes.month(language, month)), context.dates().month(month, language));
  }

  private ArticlePage.Further further(Article article) {
    ArticleIndex index = graph.articles(article.language());
    return new ArticlePage.Further(
        link(index.newer(article)),
        link(index.older(article)),
        index.related(article, RELATED).stream().map(context.cards()::story).toList());
  }

  private Head head(Article article, Story story, List<BodyPart> body) {
    Language language = article.language();
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(context.sectionLink(language, SiteSection.ARTICLES));
    Link column = story.column();
    if (column != null) {
      crumbs.add(column);
    }
    return Head.of(article.title(), article.lead(), SiteSection.ARTICLES)
        .withCrumbs(crumbs)
        .withImage(context.sharing().picture(article, body))
        .changed(article.changedBy(graph.now()))
        .withMark(story.mark())
        .nearestTo(SiteSection.ARTICLES)
        .withParams(article.values(), language)
        .indexedAs(article.publication());
  }

  /** Links to what may be seen; the rest leaves no trace. */
  private List<Link> links(LinkKind kind, List<Ref> refs, Language language) {
    return refs.stream()
        .map(Ref::id)
        .distinct()
        .map(id -> graph.target(kind, id, language))
        .filter(Objects::nonNull)
        .map(target -> Objects.requireNonNull(target))
        .map((LinkedPage t) -> Link.of(context.urls().path(t.route()), Phrase.of(t.title())))
        .toList();
  }

  private @Nullable Link link(@Nullable Article article) {
    return article == null
        ? null
        : Link.of(context.urls().path(graph.route(article)), article.title());
  }
}
