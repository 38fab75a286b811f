package tongxin.page.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Term;
import tongxin.page.parts.AbsoluteBodies;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Urls;
import tongxin.page.view.Feed;
import tongxin.page.view.Link;
import tongxin.page.view.Shot;
import tongxin.page.view.Story;
import tongxin.page.view.View;
import tongxin.problem.Location;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/**
 * The feeds of each language and of each column, as Atom and as JSON, with the full text of the
 * newest articles.
 */
final class FeedPages {
  private static final int ENTRIES = 20;

  private final PageContext context;
  private final SiteGraph graph;

  FeedPages(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    for (Language language : graph.languages()) {
      String site = graph.site().title().in(language).text();
      feeds(
          language, site, Routes.home(language), graph.articles(language).all(), Page.SITE, pages);
      for (Term column : graph.data().columns().values()) {
        List<Article> articles = graph.articles(language).ofColumn(column.id());
        if (!articles.isEmpty()) {
          String title = site + " · " + column.name().in(language).text();
          Route list = Routes.item(language, SiteSection.COLUMNS, column.id());
          feeds(language, title, list, articles, column.location(), pages);
        }
      }
    }
    return pages;
  }

  private void feeds(
      Language language,
      String title,
      Route list,
      List<Article> articles,
      Location origin,
      List<Page> pages) {
    for (PageKind kind : List.of(PageKind.FEED, PageKind.FEED_JSON)) {
      Route self = kind == PageKind.FEED ? Routes.feed(list) : Routes.jsonFeed(list);
      pages.add(
          new Page(
              kind,
              self,
              language,
              title,
              origin,
              Map.of(),
              () -> view(language, title, list, self, articles)));
    }
  }

  /**
   * An id by which feed readers recognise something, though the site has moved (a UUID of its name,
   * RFC 9562).
   */
  private static String id(String what) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
  }

  private View view(
      Language language, String title, Route list, Route self, List<Article> articles) {
    List<Article> newest = articles.stream().limit(ENTRIES).toList();
    Instant updated =
        newest.stream().map(this::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    Urls urls = context.urls();
    String organiser = context.frames().site(language).organiser();
    return new Feed(
        language.tag(),
        title,
        id(graph.site().title().in(language).text() + " " + list.path()),
        urls.absolute(self),
        urls.absolute(list),
        organiser.isEmpty() ? context.frames().site(language).title() : organiser,
        context.dates().iso(updated),
        newest.stream().map(this::item).toList());
  }

  private Instant updated(Article article) {
    return article.changedBy(graph.now());
  }

  private Feed.Item item(Article article) {
    Language language = article.language();
    Story story = context.cards().story(article);
    Shot cover = story.cover();
    String url = context.urls().absolute(story.url());
    AbsoluteBodies absolute = new AbsoluteBodies(context.urls(), url);
    List<String> categories = new ArrayList<>();
    Link column = story.column();
    if (column != null) {
      categories.add(column.text().text());
    }
    article.tags().stream()
        .map(tag -> graph.data().tags().get(tag.id()))
        .filter(Objects::nonNull)
        .forEach(tag -> categories.add(Objects.requireNonNull(tag).name().in(language).text()));
    return new Feed.Item(
        new Feed.Address(id(language.tag() + " " + article.key()), url),
        new Feed.Words(article.title(), article.lead()),
        new Feed.Dates(context.dates().iso(article.date()), context.dates().iso(updated(article))),
        article.bylines().stream()
            .map(byline -> context.name(byline, language).text())
            .distinct()
            .toList(),
        List.copyOf(categories),
        new Feed.Text(
            absolute.absolute(
                context
                    .bodies()
                    .parts(article.body(), article.folder(), article.photos(), language)),
            cover == null ? null : absolute.shot(cover),
            context.source(article.source(), language),
            context.corrections(article)));
  }
}
