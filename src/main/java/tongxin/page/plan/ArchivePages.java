package tongxin.page.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.page.parts.Frames;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Paging;
import tongxin.page.view.Link;
import tongxin.page.view.Story;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/** The articles by year and month. */
final class ArchivePages {
  private static final SiteSection SECTION = SiteSection.ARCHIVE;
  private static final int PER_PAGE = 60;

  /** Titles of each month on the page of a year. */
  private static final int NEWEST = 5;

  private final PageContext context;

  ArchivePages(PageContext context) {
    this.context = context;
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    for (Language language : context.graph().languages()) {
      Months months = months(language);
      if (months.byMonth.isEmpty()) {
        continue;
      }
      pages.add(
          page(
              PageKind.ARCHIVE,
              language,
              each -> Routes.section(each, SECTION),
              context.sections().name(language, SECTION),
              versions -> archive(months, language, versions)));
      months.years().forEach(year -> pages.add(yearPage(months, year, language)));
      months.byMonth.keySet().forEach(month -> monthPages(months, month, language, pages));
    }
    return pages;
  }

  /** The articles of a language by month, the newest first. */
  private record Months(Map<YearMonth, List<Article>> byMonth) {
    List<Integer> years() {
      return byMonth.keySet().stream().map(YearMonth::getYear).distinct().toList();
    }

    List<YearMonth> of(int year) {
      return byMonth.keySet().stream().filter(month -> month.getYear() == year).toList();
    }

    List<Article> articles(YearMonth month) {
      return byMonth.getOrDefault(month, List.of());
    }

    int count(int year) {
      return of(year).stream().mapToInt(month -> articles(month).size()).sum();
    }
  }

  private Months months(Language language) {
    Map<YearMonth, List<Article>> byMonth = new TreeMap<>(Comparator.reverseOrder());
    for (Article article : context.graph().articles(language).all()) {
      YearMonth month = YearMonth.from(article.date().atZone(context.graph().site().zone()));
      byMonth.computeIfAbsent(month, m -> new ArrayList<>()).add(article);
    }
    return new Months(byMonth);
  }

  private Page page(
      PageKind kind,
      Language language,
      Function<Language, Route> route,
      String title,
      Function<Map<Language, Route>, View> view) {
    Map<Language, Route> own = Map.of(language, route.apply(language));
    return new Page(
        kind, route.apply(language), language, title, Page.SITE, own, () -> view.apply(own));
  }

  private Page yearPage(Months months, int year, Language language) {
    String title = title(language, year);
    return page(
        PageKind.YEAR,
        language,
        each -> Routes.year(each, year),
        title,
        versions -> {
          View.Archive.Year shown = year(months, year, language, NEWEST);
          Frames.Head head =
              head(
                      title,
                      labels()
                          .get(
                              language,
                              "archive.year.description",
                              String.valueOf(shown.count()),
                              title))
                  .withCrumbs(List.of(crumb(language)));
          return new View.Archive(
              context.frames().frame(language, head, versions), title, List.of(shown));
        });
  }

  private void monthPages(Months months, YearMonth month, Language language, List<Page> pages) {
    int count = Paging.count(months.articles(month).size(), PER_PAGE);
    for (int i = 1; i <= count; i++) {
      int number = i;
      pages.add(
          page(
              PageKind.MONTH,
              language,
              each -> Routes.listPage(Routes.month(each, month), number),
              title(language, month),
              versions -> month(months, month, language, number, versions)));
    }
  }

  private Frames.Head head(String title, String description) {
    return Frames.Head.of(title, description, SECTION).nearestTo(SECTION);
  }

  private Labels labels() {
    return context.sections().labels();
  }

  private Link crumb(Language language) {
    return Link.of(
        context.urls().path(Routes.section(language, SECTION)),
        context.sections().name(language, SECTION));
  }

  private String title(Language language, int year) {
    Labels labels = labels();
    return labels.get(language, "archive.year", String.valueOf(year));
  }

  private String title(Language language, YearMonth month) {
    Labels labels = labels();
    return labels.get(language, "archive.month", context.wording().month(month, language));
  }

  private View archive(Months months, Language language, Map<Language, Route> versions) {
    int all = context.graph().articles(language).all().size();
    String name = context.sections().name(language, SECTION);
    Labels labels = labels();
    String count = String.valueOf(all);
    Frames.Head head = head(name, labels.get(language, "archive.description", count));
    return new View.Archive(
        context.frames().frame(language, head, versions),
        name,
        months.years().stream().map(year -> year(months, year, language, 0)).toList());
  }

  private View.Archive.Year year(Months months, int year, Language language, int titles) {
    List<View.Archive.Month> shown = new ArrayList<>();
    for (YearMonth month : months.of(year)) {
      List<Article> articles = months.articles(month);
      shown.add(
          new View.Archive.Month(
              Link.of(
                  context.urls().path(Routes.month(language, month)),
                  context.wording().month(month, language)),
              articles.size(),
              stories(articles.subList(0, Math.min(titles, articles.size())))));
    }
    String url = context.urls().path(Routes.year(language, year));
    return new View.Archive.Year(
        Link.of(url, title(language, year)), months.count(year), List.copyOf(shown));
  }

  private List<Story> stories(List<Article> articles) {
    return articles.stream().map(context.cards()::story).toList();
  }

  private View month(
      Months months,
      YearMonth month,
      Language language,
      int number,
      Map<Language, Route> versions) {
    List<Article> articles = months.articles(month);
    int year = month.getYear();
    String title = title(language, month);
    Labels labels = labels();
    String count = String.valueOf(articles.size());
    String ofYear = context.urls().path(Routes.year(language, year));
    Frames.Head head =
        head(title, labels.get(language, "archive.month.description", count, title))
            .withCrumbs(List.of(crumb(language), Link.of(ofYear, title(language, year))));
    Route route = Routes.month(language, month);
    return new View.Month(
        context.frames().frame(language, head, versions),
        title,
        stories(Paging.slice(articles, number, PER_PAGE)),
        Paging.links(route, number, Paging.count(articles.size(), PER_PAGE), context.urls()));
  }
}
