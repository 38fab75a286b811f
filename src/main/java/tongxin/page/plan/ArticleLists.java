package tongxin.page.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Phrase;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Paging;
import tongxin.page.view.Link;
import tongxin.page.view.View;
import tongxin.problem.Location;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** Lists of articles: all, by column, by tag; and the list of tags. */
final class ArticleLists {
  private static final int PER_PAGE = 20;

  private final PageContext context;
  private final SiteGraph graph;

  ArticleLists(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    pages.addAll(
        list(
            new Listing(
                PageKind.ARTICLES,
                language -> graph.articles(language).all(),
                language -> Routes.section(language, SiteSection.ARTICLES),
                null)));
    for (Term column : graph.data().columns().values()) {
      pages.addAll(
          list(
              new Listing(
                  PageKind.COLUMN,
                  language -> graph.articles(language).ofColumn(column.id()),
                  language -> Routes.item(language, SiteSection.COLUMNS, column.id()),
                  column)));
    }
    for (Term tag : graph.data().tags().values()) {
      pages.addAll(
          list(
              new Listing(
                  PageKind.TAG,
                  language -> graph.articles(language).ofTag(tag.id()),
                  language -> Routes.item(language, SiteSection.TAGS, tag.id()),
                  tag)));
    }
    pages.addAll(tagIndexes());
    return pages;
  }

  /** A list in all languages; the term is null for the list of all articles. */
  private record Listing(
      PageKind kind,
      Function<Language, List<Article>> articles,
      Function<Language, Route> route,
      @Nullable Term term) {}

  private List<Page> list(Listing listing) {
    List<Page> pages = new ArrayList<>();
    for (Language language : graph.languages()) {
      List<Article> articles = listing.articles.apply(language);
      if (articles.isEmpty()) {
        continue;
      }
      int count = Paging.count(articles.size(), PER_PAGE);
      // Once for all pages of the list: a long one has many.
      Instant changed = context.sharing().changed(articles);
      for (int i = 1; i <= count; i++) {
        int number = i;
        ListVersions versions = versions(listing, language, number);
        pages.add(
            new Page(
                listing.kind,
                Routes.listPage(listing.route.apply(language), number),
                language,
                name(listing, language).text(),
                listing.term == null ? Page.SITE : listing.term.location(),
                versions.versions(),
                () -> view(listing, language, number, versions, changed),
                changed));
      }
    }
    return pages;
  }

  private Phrase name(Listing listing, Language language) {
    return listing.term == null
        ? Phrase.of(context.sections().name(language, SiteSection.ARTICLES))
        : listing.term.name().in(language);
  }

  private ListVersions versions(Listing listing, Language language, int number) {
    return ListVersions.of(
        new ListVersions.ArticleList(graph.languages(), listing.articles, listing.route, PER_PAGE),
        language,
        number);
  }

  private View view(
      Listing listing,
      Language language,
      int number,
      ListVersions versions,
      @Nullable Instant changed) {
    List<Article> articles = listing.articles.apply(language);
    List<Article> shown = Paging.slice(articles, number, PER_PAGE);
    int count = Paging.count(articles.size(), PER_PAGE);
    Head head =
        head(listing, language, articles.size())
            .withImage(context.sharing().pictureOfArticles(shown))
            .changed(changed)
            .numbered(context.sections().labels(), language, number, count);
    return new View.ArticleList(
        context.frames().frame(language, head, versions.versions(), versions.nearest()),
        name(listing, language),
        description(listing, language),
        context.frames().columns(language),
        shown.stream().map(context.cards()::story).toList(),
        Paging.links(listing.route.apply(language), number, count, context.urls()));
  }

  /** What every page of a list says of itself. */
  private Head head(Listing listing, Language language, int articles) {
    Phrase words = description(listing, language);
    Head head =
        Head.of(
                title(listing, language),
                words == null ? describe(listing, language, articles) : words.text(),
                SiteSection.ARTICLES)
            .nearestTo(SiteSection.ARTICLES);
    if (listing.term != null) {
      SiteSection section = listing.kind == PageKind.TAG ? SiteSection.TAGS : SiteSection.ARTICLES;
      head =
          head.withCrumbs(List.of(context.sectionLink(language, section)))
              .withParams(listing.term.values(), language);
    }
    return listing.kind == PageKind.COLUMN
        ? head.withFeed(Routes.feed(listing.route.apply(language)))
        : head;
  }

  private static @Nullable Phrase description(Listing listing, Language language) {
    Text description = listing.term == null ? null : listing.term.description();
    return description == null ? null : description.in(language);
  }

  /** A tag is often called like a section or an article: its page is not. */
  private String title(Listing listing, Language language) {
    String name = name(listing, language).text();
    return listing.kind == PageKind.TAG
        ? name + " · " + context.sections().name(language, SiteSection.TAGS)
        : name;
  }

  private String describe(Listing listing, Language language, int count) {
    String name = name(listing, language).text();
    return listing.term == null
        ? context.sections().describe(language, "articles", count)
        : context.sections().describe(language, "articles-of", count, name);
  }

  private List<Page> tagIndexes() {
    Location origin = Location.of("content/data/tags.yml");
    return new SectionPages(context).of(PageKind.TAGS, SiteSection.TAGS, origin, this::tags);
  }

  private View tags(Language language, Map<Language, Route> versions) {
    List<View.Tags.Count> counts = new ArrayList<>();
    for (Term tag : graph.data().tags().values()) {
      int count = graph.articles(language).ofTag(tag.id()).size();
      if (count > 0) {
        String url = context.urls().path(Routes.item(language, SiteSection.TAGS, tag.id()));
        counts.add(new View.Tags.Count(Link.of(url, tag.name().in(language)), count));
      }
    }
    counts.sort(
        Comparator.comparingInt(View.Tags.Count::count)
            .reversed()
            .thenComparing(c -> c.link().url()));
    String name = context.sections().name(language, SiteSection.TAGS);
    Head head =
        Head.of(
                name,
                context.sections().describe(language, "tags", counts.size()),
                SiteSection.ARTICLES)
            .changed(context.sharing().changed(graph.articles(language).all()))
            .nearestTo(SiteSection.ARTICLES);
    return new View.Tags(context.frames().frame(language, head, versions), List.copyOf(counts));
  }
}
