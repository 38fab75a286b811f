package tongxin.page.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.contract.SharedFields;
import tongxin.content.contract.SiteContract;
import tongxin.content.model.Params;
import tongxin.content.model.RootPage;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.Text;
import tongxin.page.view.Frame;
import tongxin.page.view.Frame.Alternate;
import tongxin.page.view.Frame.LanguageLink;
import tongxin.page.view.Link;
import tongxin.page.view.ShareImage;
import tongxin.page.view.SiteFrame;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;
import tongxin.site.Verification;

/** Makes the frame of each page: head, menus, language switch, foot. */
public final class Frames {
  private final SiteGraph graph;
  private final Urls urls;
  private final DateWords dates;
  private final Sections sections;
  private final SiteFrame.Look look;
  private final Sharing sharing;
  private final Menus menus;
  private final Map<String, SiteFrame> sites = new HashMap<>();

  Frames(SiteGraph graph, Urls urls, DateWords dates, Sections sections, Sharing sharing) {
    this.graph = graph;
    this.urls = urls;
    this.dates = dates;
    this.sections = sections;
    this.look = DesignLinks.of(graph, urls);
    this.sharing = sharing;
    this.menus = new Menus(graph, urls, sections);
    graph.languages().forEach(language -> sites.put(language.code(), siteFrame(language)));
  }

  public SiteFrame site(Language language) {
    return Objects.requireNonNull(sites.get(language.code()));
  }

  /**
   * Makes a frame.
   *
   * @param versions the routes of the page by language; the switch leads to the home page of a
   *     language that has none
   */
  public Frame frame(Language language, Head head, Map<Language, Route> versions) {
    return frame(language, head, versions, versions);
  }

  /**
   * Makes a frame of a page that is not the same in all languages.
   *
   * @param nearest where the language switch leads in a language that has no version
   */
  public Frame frame(
      Language language, Head head, Map<Language, Route> versions, Map<Language, Route> nearest) {
    Route own = Objects.requireNonNull(versions.get(language));
    Instant modified =
        head.shared().modified() == null ? sharing.changed() : head.shared().modified();
    Frame.Words words = new Frame.Words(head.title(), description(head, language));
    Route feed = head.feed() == null ? Routes.feed(Routes.home(language)) : head.feed();
    return new Frame(
        site(language),
        words,
        new Frame.Addresses(urls.absolute(own), alternates(versions), urls.path(feed)),
        switchLinks(language, versions, nearest, head.nearest()),
        head.navigation(),
        new Frame.Shared(
            image(head, language), modified == null ? null : dates.day(modified, language)),
        head.state(),
        head.params());
  }

  /** What a page says of itself or, where it says nothing, of the site. */
  private String description(Head head, Language language) {
    SiteFrame site = site(language);
    if (!head.description().isEmpty()) {
      return head.description();
    }
    if (head.title().isEmpty()) {
      return site.title();
    }
    return sections.describe(language, "page", head.title(), site.description()).strip();
  }

  /** Every page has a picture, and words for it. */
  private ShareImage image(Head head, Language language) {
    ShareImage own =
        head.shared().image().url().isEmpty() ? sharing.ofSite() : head.shared().image();
    String title = head.title().isEmpty() ? site(language).title() : head.title();
    return own.describedAs(title);
  }

  /** The versions of a page for {@code hreflang}, the default language's as {@code x-default}. */
  public List<Alternate> alternates(Map<Language, Route> versions) {
    List<Alternate> result = new ArrayList<>();
    Route fallback = null;
    for (Language language : graph.languages()) {
      Route route = versions.get(language);
      if (route != null) {
        result.add(new Alternate(language.tag(), urls.absolute(route)));
        fallback = fallback == null ? route : fallback;
      }
    }
    if (fallback != null) {
      boolean home = fallback.equals(Routes.home(graph.languages().get(0)));
      Route chosen = home && !leadsOn(graph.site()) ? Routes.LANGUAGES : fallback;
      result.add(new Alternate("x-default", urls.absolute(chosen)));
    }
    return List.copyOf(result);
  }

  private List<LanguageLink> switchLinks(
      Language current,
      Map<Language, Route> versions,
      Map<Language, Route> near,
      @Nullable SiteSection section) {
    Route own = Objects.requireNonNull(versions.get(current));
    List<LanguageLink> links = new ArrayList<>();
    for (Language language : graph.languages()) {
      Route route = versions.get(language);
      Route other = route != null ? route : near.get(language);
      String url = other != null ? urls.path(other) : elsewhere(own, language, section);
      String name = language.name();
      links.add(
          new LanguageLink(language.tag(), name, url, language.equals(current), route != null));
    }
    return List.copyOf(links);
  }

  /** The page that says that another is not in a language, and leads on from there. */
  private String elsewhere(Route from, Language language, @Nullable SiteSection section) {
    String page = urls.path(Routes.untranslated(language)) + "?from=" + from.path();
    return section != null && sections.exists(language, section)
        ? page + "#to-" + section.id()
        : page;
  }

  private SiteFrame siteFrame(Language language) {
    SiteConfig site = graph.site();
    return new SiteFrame(
        language,
        new SiteFrame.Words(
            site.title().in(language).text(),
            words(site.description(), language),
            words(site.organiser(), language)),
        new SiteFrame.Addresses(
            urls.origin(),
            urls.base(),
            urls.path(Routes.home(language)),
            urls.path(Routes.section(language, SiteSection.SEARCH)),
            isOffline(site) ? urls.path(Routes.SERVICE_WORKER) : ""),
        menus.of(language),
        look,
        new SiteFrame.Head(imageSources(), verification(site)),
        graph.preview() ? dates.minute(graph.now(), language) : "",
        Objects.requireNonNullElse(SharedFields.PARAMS.of(site.values()), Params.NONE)
            .in(language));
  }

  private static String words(@Nullable Text text, Language language) {
    return text == null ? "" : text.in(language).text();
  }

  private static List<SiteFrame.MetaTag> verification(SiteConfig site) {
    return Verification.tags(site).entrySet().stream()
        .map(tag -> new SiteFrame.MetaTag(tag.getKey(), tag.getValue()))
        .toList();
  }

  /** True where readers may keep what they have visited. */
  public static boolean isOffline(SiteConfig site) {
    return Boolean.TRUE.equals(SiteContract.OFFLINE.of(site.values()));
  }

  /** True where the root of the site leads on to the default language. */
  public static boolean leadsOn(SiteConfig site) {
    return SiteContract.ROOT.of(site.values()) == RootPage.DEFAULT_LANGUAGE;
  }

  /** A preview draws what it cannot show; a newsroom may keep pictures at other hosts. */
  private String imageSources() {
    boolean external = graph.site().photoRules().external() == SiteConfig.External.ALLOW;
    return (graph.preview() ? " data:" : "") + (external ? " https: http:" : "");
  }

  /** A link as the menu writes it; null where it leads nowhere. */
  public @Nullable Link link(SiteConfig.NavItem item, Language language) {
    return menus.link(item, language);
  }

  /** The columns that have articles in this language. */
  public List<Link> columns(Language language) {
    return menus.columns(language);
  }
}
