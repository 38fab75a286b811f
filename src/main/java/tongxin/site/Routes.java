package tongxin.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.ModelSite;
import tongxin.content.model.ProfileKind;

/** Which route each kind of page has. The only place where addresses are made. */
public final class Routes {
  public static final Route LANGUAGES = new Route("");
  public static final Route SITEMAP = new Route("sitemap.xml");
  public static final Route ROBOTS = new Route("robots.txt");
  public static final Route NOT_FOUND = new Route("404.html");

  /** What may follow the language in an address besides sections: no page is called like it. */
  public static final List<String> RESERVED = List.of("page", "photos", "untranslated");

  private static final Pattern LATER =
      Pattern.compile(
          ("(?i)sitemap-\\d+\\.xml(/.*)?|(LANG)/(.*/)?((page|photos)/\\d+/.*|(feed\\.(xml|json)|site\\.webmanifest))"
                  + "|(LANG)/(themes|levels|archive)/.+")
              .replace("LANG", Language.anyCode()));

  /** The manifest of the search index; all its other files are beside it. */
  public static final Route SEARCH_INDEX = new Route("search/index.bin");

  private Routes() {}

  /**
   * One of several sitemaps, counted from 1. All stand at the root: one only covers its own folder.
   */
  public static Route sitemap(int number) {
    return new Route("sitemap-" + number + ".xml");
  }

  /** Whether a sitemap, a list, an album or a feed will need this route once the site has grown. */
  public static boolean isLater(Route route) {
    return LATER.matcher(route.file()).matches();
  }

  public static Route home(Language language) {
    return new Route(language.code() + "/");
  }

  /** {@code /LANG/articles/2023/12/SLUG/}, by the date in the site's time zone. */
  public static Route article(Article article, Content content) {
    String known = content.data().addresses().of(article);
    return known == null ? dated(article, content.site().zone()) : new Route(known.substring(1));
  }

  /** The address that an article would have if it had never been public. */
  private static Route dated(Article article, ZoneId zone) {
    LocalDate date = LocalDate.ofInstant(article.date(), zone);
    int month = date.getMonthValue();
    return new Route(
        article.language().code()
            + "/"
            + SiteSection.ARTICLES.id()
            + "/"
            + year(date.getYear())
            + (month < 10 ? "/0" : "/")
            + month
            + "/"
            + article.slug().id()
            + "/");
  }

  /** The articles of a year: {@code /LANG/archive/2023/}. */
  public static Route year(Language language, int year) {
    return item(language, SiteSection.ARCHIVE, year(year));
  }

  /** The articles of a month: {@code /LANG/archive/2023/12/}. */
  public static Route month(Language language, YearMonth month) {
    int value = month.getMonthValue();
    return new Route(
        year(language, month.getYear()).path() + (value < 10 ? "0" : "") + value + "/");
  }

  /** Four digits; every other year is written as Java's formatter would. */
  private static String year(int year) {
    return year >= 1000 && year <= 9999
        ? String.valueOf(year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  /** A section: {@code /LANG/villages/}. */
  public static Route section(Language language, SiteSection section) {
    return section == SiteSection.HOME ? home(language) : page(language, section.id());
  }

  /** A page of a section: {@code /LANG/villages/ID/}. */
  public static Route item(Language language, SiteSection section, String id) {
    return new Route(language.code() + "/" + section.id() + "/" + id + "/");
  }

  /** A page of no section: {@code /LANG/about/}. */
  public static Route page(Language language, String id) {
    return new Route(language.code() + "/" + id + "/");
  }

  public static Route profile(Language language, ProfileKind kind, String id) {
    return item(language, SiteSection.of(kind), id);
  }

  /** Page {@code number} of a list, from 1; the first has the list's own address. */
  public static Route listPage(Route list, int number) {
    return number == 1 ? list : new Route(list.path() + "page/" + number + "/");
  }

  /** The feed of a list or of a language's home page. */
  public static Route feed(Route list) {
    return new Route(list.path() + "feed.xml");
  }

  /** The same as JSON. */
  public static Route jsonFeed(Route list) {
    return new Route(list.path() + "feed.json");
  }

  /** What a phone is told of a language's pages when they are put on its home screen. */
  public static Route appManifest(Language language) {
    return new Route(language.code() + "/site.webmanifest");
  }

  /** At the root, for it looks after the addresses below it. */
  public static final Route SERVICE_WORKER = new Route("service-worker.js");

  /** Photo {@code number} of a gallery or village, from 1. */
  public static Route photo(Route album, int number) {
    return new Route(album.path() + "photos/" + number + "/");
  }

  /** The id that a model site without a page has in the list of all. */
  public static String fragment(ModelSite site) {
    return "site-" + site.id();
  }

  /** Where the language switch leads from what is not in a language. */
  public static Route untranslated(Language language) {
    return page(language, "untranslated");
  }

  public static Route notFound(Language language) {
    return new Route(language.code() + "/404.html");
  }
}
