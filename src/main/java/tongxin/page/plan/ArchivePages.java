package tongxin.page.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.page.parts.Head;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Paging;
import tongxin.page.view.Archive;
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
    Map<Language, Months> all = new LinkedHashMap<>();
    context.graph().languages().forEach(language -> all.put(language, months(language)));
    List<Page> pages = new ArrayList<>();
    all.forEach(
        (language, months) -> {
          if (months.byMonth.isEmpty()) {
            return;
          }
          Map<Language, Route> versions =
              where(all, m -> !m.byMonth.isEmpty(), each -> Routes.section(each, SECTION));
          pages.add(
              page(
                  PageKind.ARCHIVE,
                  language,
                  versions,
                  context.sections().name(language, SECTION),
                  () -> archive(months, language, versions)));
          months.years().forEach(year -> pages.add(yearPage(all, year, language)));
          months.byMonth.keySet().forEach(month -> monthPages(all, month, language, pages));
        });
    return pages;
  }

  private static Map<Language, Route> where(
      Map<Language, Months> all, Predicate<Months> exists, Function<Language, Route> route) {
    Map<Language, Route> versions = new LinkedHashMap<>();
    all.forEach(
        (language, months) -> {
          if (exists.test(months)) {
            versions.put(language, route.apply(language));
          }
        });
    return versions;
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

  private static Page page(
      PageKind kind,
      Language language,
      Map<Language, Route> versions,
      String title,
      Supplier<View> view) {
    Route own = Objects.requireNonNull(versions.get(language));
    return new Page(kind, own, language, title, Page.SITE, versions, view);
  }

  private Page yearPage(Map<Language, Months> all, int year, Language language) {
    Months months = Objects.requireNonNull(all.get(language));
    Map<Language, Route> versions =
        where(all, m -> m.years().contains(year), each -> Routes.year(each, year));
    String title = title(language, year);
    return page(
        PageKind.YEAR, language, versions, title, () -> year(months, year, language, versions));
  }

  private View year(Months months, int year, Language language, Map<Language, Route> versions) {
    String title = title(language, year);
    Archive.Year shown = year(months, year, language, NEWEST);
    Labels labels = labels();
    String count = String.valueOf(shown.count());
    Head head =
        head(title, labels.get(language, "archive.year.description", count, title))
            .withCrumbs(List.of(crumb(language)));
    return new Archive(context.frames().frame(language, head, versions), title, List.of(shown));
  }

  private void monthPages(
      Map<Language, Months> all, YearMonth month, Language language, List<Page> pages) {
    Months months = Objects.requireNonNull(all.get(language));
    ListVersions.ArticleList list =
        new ListVersions.ArticleList(
            List.copyOf(all.keySet()),
            each -> Objects.requireNonNull(all.get(each)).articles(month),
            each -> Routes.month(each, month),
            PER_PAGE);
    int count = Paging.count(months.articles(month).size(), PER_PAGE);
    for (int i = 1; i <= count; i++) {
      int number = i;
      ListVersions versions = ListVersions.of(list, language, number);
      pages.add(
          page(
              PageKind.MONTH,
              language,
              versions.versions(),
              title(language, month),
              () -> month(months, month, language, number, versions)));
    }
  }

  private Head head(String title, String description) {
    return Head.of(title, description, SECTION).nearestTo(SECTION);
  }

  private Labels labels() {
    return context.sections().labels();
  }

  private Link crumb(Language language) {
    return context.sectionLink(language, SECTION);
  }

  private String title(Language language, int year) {
    Labels labels = labels();
    return labels.get(language, "archive.year", String.valueOf(year));
  }

  private String title(Language language, YearMonth month) {
    Labels labels = labels();
    return labels.get(language, "archive.month", context.dates().month(month, language));
  }

  private View archive(Months months, Language language, Map<Language, Route> versions) {
    int all = context.graph().articles(language).all().size();
    String name = context.sections().name(language, SECTION);
    Labels labels = labels();
    String count = String.valueOf(all);
    Head head = head(name, labels.get(language, "archive.description", count));
    return new Archive(
        context.frames().frame(language, head, versions),
        name,
        months.years().stream().map(year -> year(months, year, language, 0)).toList());
  }

  private Archive.Year year(Months months, int year, Language language, int titles) {
    List<Archive.MonthEntry> shown = new ArrayList<>();
    for (YearMonth month : months.of(year)) {
      List<Article> articles = months.articles(month);
      shown.add(
          new Archive.MonthEntry(
              Link.of(
                  context.urls().path(Routes.month(language, month)),
                  context.dates().month(month, language)),
              articles.size(),
              stories(articles.subList(0, Math.min(titles, articles.size())))));
    }
    String url = context.urls().path(Routes.year(language, year));
    return new Archive.Year(
        Link.of(url, title(language, year)), months.count(year), List.copyOf(shown));
  }

  private List<Story> stories(List<Article> articles) {
    return articles.stream().map(context.cards()::story).toList();
  }

  private View month(
      Months months, YearMonth month, Language language, int number, ListVersions versions) {
    List<Article> articles = months.articles(month);
    int year = month.getYear();
    String title = title(language, month);
    Labels labels = labels();
    String count = String.valueOf(articles.size());
    String ofYear = context.urls().path(Routes.year(language, year));
    Head head =
        head(title, labels.get(language, "archive.month.description", count, title))
            .withCrumbs(List.of(crumb(language), Link.of(ofYear, title(language, year))));
    Route route = Routes.month(language, month);
    int pages = Paging.count(articles.size(), PER_PAGE);
    Head numbered = head.numbered(labels, language, number, pages);
    return new View.Month(
        context.frames().frame(language, numbered, versions.versions(), versions.nearest()),
        title,
        stories(Paging.slice(articles, number, PER_PAGE)),
        Paging.links(route, number, pages, context.urls()));
  }
}
