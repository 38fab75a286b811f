package tongxin.page.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.contract.SharedFields;
import tongxin.content.contract.SiteContract;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Params;
import tongxin.content.model.Phrase;
import tongxin.content.model.Publication;
import tongxin.content.model.RootPage;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.content.model.Values;
import tongxin.page.view.Frame;
import tongxin.page.view.Frame.Alternate;
import tongxin.page.view.Frame.LanguageLink;
import tongxin.page.view.Link;
import tongxin.page.view.ShareImage;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;
import tongxin.site.Target;
import tongxin.site.Verification;

/** Makes what is around every page. */
public final class Frames {
  private static final List<SiteSection> USUAL_NAV =
      List.of(
          SiteSection.HOME,
          SiteSection.ARTICLES,
          SiteSection.VILLAGES,
          SiteSection.SITES,
          SiteSection.GALLERIES,
          SiteSection.TOPICS,
          SiteSection.FIGURES);
  private static final List<SiteSection> BROWSE =
      List.of(
          SiteSection.COUNTIES,
          SiteSection.THEMES,
          SiteSection.LEVELS,
          SiteSection.A_Z,
          SiteSection.ARCHIVE,
          SiteSection.PEOPLE);
  private static final List<String> SERVICE = List.of("contact", "about");

  private final SiteGraph graph;
  private final Urls urls;
  private final Wording wording;
  private final Sections sections;
  private final Frame.Look look;
  private final Sharing sharing;
  private final Map<String, Frame.SiteFrame> sites = new HashMap<>();

  Frames(SiteGraph graph, Urls urls, Wording wording, Sections sections, Sharing sharing) {
    this.graph = graph;
    this.urls = urls;
    this.wording = wording;
    this.sections = sections;
    this.look = Looks.of(graph, urls);
    this.sharing = sharing;
    graph.languages().forEach(language -> sites.put(language.code(), siteFrame(language)));
  }

  /** What the newsroom's settings change of the site's look. */
  public Frame.Look look() {
    return look;
  }

  public Frame.SiteFrame site(Language language) {
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
    Instant modified = head.modified() == null ? sharing.changed() : head.modified();
    return new Frame(
        site(language),
        head.title(),
        description(head, language),
        urls.absolute(own),
        alternates(versions),
        switchLinks(language, versions, nearest, head.nearest()),
        head.menuEntry(),
        urls.path(head.feed() == null ? Routes.feed(Routes.home(language)) : head.feed()),
        image(head, language),
        modified == null ? null : wording.day(modified, language),
        head.crumbs(),
        head.noindex(),
        head.mark(),
        head.params());
  }

  /** What a page says of itself or, where it says nothing, of the site. */
  private String description(Head head, Language language) {
    Frame.SiteFrame site = site(language);
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
    ShareImage own = head.image().url().isEmpty() ? sharing.ofSite() : head.image();
    String title = head.title().isEmpty() ? site(language).title() : head.title();
    return own.describedAs(title);
  }

  /** What one page says of itself. */
  public record Head(
      String title,
      String description,
      String menuEntry,
      @Nullable Route feed,
      Shared shared,
      List<Link> crumbs,
      boolean noindex,
      String mark,
      @Nullable SiteSection nearest,
      Map<String, Object> params) {
    /** What goes with it where it is shared; the site's own where it has none. */
    public record Shared(ShareImage image, @Nullable Instant modified) {
      static final Shared NOTHING = new Shared(ShareImage.NONE, null);
    }

    ShareImage image() {
      return shared.image;
    }

    @Nullable Instant modified() {
      return shared.modified;
    }

    /** Of a page that belongs to no entry of the menu. */
    public static Head of(String title, String description) {
      return new Head(
          title, description, "", null, Shared.NOTHING, List.of(), false, "", null, Map.of());
    }

    public static Head of(String title, String description, SiteSection section) {
      return of(title, description).underMenuEntry(section.id());
    }

    /** The entry as the menu of site.yml names it: {@code villages}, {@code page:about}. */
    public Head underMenuEntry(String newEntry) {
      return new Head(
          title, description, newEntry, feed, shared, crumbs, noindex, mark, nearest, params);
    }

    /** A later page of a list says so in its title and description. */
    public Head numbered(Labels labels, Language language, int number, int count) {
      if (number == 1) {
        return this;
      }
      String page = String.valueOf(number);
      String of = labels.get(language, "pages.of", page, String.valueOf(count));
      return new Head(
          title + " · " + labels.get(language, "pages.number", page),
          description.isEmpty() ? "" : (description + " " + of),
          menuEntry,
          feed,
          shared,
          crumbs,
          noindex,
          mark,
          nearest,
          params);
    }

    public Head withFeed(Route newFeed) {
      return new Head(
          title, description, menuEntry, newFeed, shared, crumbs, noindex, mark, nearest, params);
    }

    public Head withImage(ShareImage newImage) {
      return new Head(
          title,
          description,
          menuEntry,
          feed,
          new Shared(newImage, shared.modified),
          crumbs,
          noindex,
          mark,
          nearest,
          params);
    }

    /** When what it shows last changed; null leaves it to the site. */
    public Head changed(@Nullable Instant modified) {
      Shared all = new Shared(shared.image, modified);
      return new Head(
          title, description, menuEntry, feed, all, crumbs, noindex, mark, nearest, params);
    }

    public Head withCrumbs(List<Link> newCrumbs) {
      return new Head(
          title, description, menuEntry, feed, shared, newCrumbs, noindex, mark, nearest, params);
    }

    public Head withMark(String newMark) {
      return new Head(
          title, description, menuEntry, feed, shared, crumbs, noindex, newMark, nearest, params);
    }

    /** What is made up is not for search engines. */
    public Head indexedAs(Publication publication) {
      return publication.sample() ? notIndexed() : this;
    }

    public Head notIndexed() {
      return new Head(
          title, description, menuEntry, feed, shared, crumbs, true, mark, nearest, params);
    }

    /** The newsroom's own keys of what the page is about. */
    public Head withParams(Values values, Language language) {
      Params own = SharedFields.PARAMS.of(values);
      Map<String, Object> all = new LinkedHashMap<>(params);
      all.putAll(own == null ? Map.of() : own.in(language));
      return new Head(
          title,
          description,
          menuEntry,
          feed,
          shared,
          crumbs,
          noindex,
          mark,
          nearest,
          Collections.unmodifiableMap(all));
    }

    /** The section that readers are led to in a language without this page. */
    public Head nearestTo(SiteSection newNearest) {
      return new Head(
          title, description, menuEntry, feed, shared, crumbs, noindex, mark, newNearest, params);
    }
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

  private Frame.SiteFrame siteFrame(Language language) {
    SiteConfig site = graph.site();
    Text description = site.description();
    Text organiser = site.organiser();
    List<Frame.NavLink> nav = nav(language);
    return new Frame.SiteFrame(
        language.tag(),
        language.code(),
        site.title().in(language).text(),
        description == null ? "" : description.in(language).text(),
        organiser == null ? "" : organiser.in(language).text(),
        urls.origin(),
        urls.base(),
        urls.path(Routes.home(language)),
        urls.path(Routes.section(language, SiteSection.SEARCH)),
        nav,
        columns(language),
        footer(language),
        service(nav, language),
        browse(language),
        site.indent(),
        graph.preview() ? wording.minute(graph.now(), language) : "",
        imageSources(),
        look,
        isOffline(site) ? urls.path(Routes.SERVICE_WORKER) : "",
        Verification.tags(site).entrySet().stream()
            .map(tag -> new Frame.MetaTag(tag.getKey(), tag.getValue()))
            .toList(),
        Objects.requireNonNullElse(SharedFields.PARAMS.of(site.values()), Params.NONE)
            .in(language));
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

  private List<Frame.NavLink> browse(Language language) {
    List<Frame.NavLink> links = new ArrayList<>();
    BROWSE.forEach(section -> addSection(links, section, null, language));
    return List.copyOf(links);
  }

  private List<Link> service(List<Frame.NavLink> menu, Language language) {
    return SERVICE.stream()
        .map(id -> graph.target(LinkKind.PAGE, id, language))
        .filter(Objects::nonNull)
        .map(page -> Link.of(urls.path(page.route()), page.title()))
        .filter(link -> menu.stream().noneMatch(shown -> shown.link().url().equals(link.url())))
        .toList();
  }

  private List<Frame.NavLink> nav(Language language) {
    List<Frame.NavLink> links = new ArrayList<>();
    List<SiteConfig.NavItem> items = graph.site().nav();
    if (items.isEmpty()) {
      USUAL_NAV.forEach(section -> addSection(links, section, null, language));
    }
    for (SiteConfig.NavItem item : items) {
      add(links, item, language);
    }
    return List.copyOf(links);
  }

  /** A link as the menu writes it; null where it leads nowhere. */
  public @Nullable Link link(SiteConfig.NavItem item, Language language) {
    List<Frame.NavLink> found = new ArrayList<>();
    add(found, item, language);
    return found.isEmpty() ? null : found.get(0).link();
  }

  private void add(List<Frame.NavLink> links, SiteConfig.NavItem item, Language language) {
    String target = item.target().id();
    Text label = item.label();
    Phrase words = label == null ? null : label.in(language);
    int colon = target.indexOf(':');
    if (target.startsWith("http")) {
      links.add(new Frame.NavLink("", Link.of(target, words == null ? Phrase.of(target) : words)));
    } else if (colon > 0) {
      LinkKind kind = LinkKind.ofScheme(target.substring(0, colon)).orElse(LinkKind.PAGE);
      Target found = graph.target(kind, target.substring(colon + 1), language);
      if (found != null) {
        Phrase title = words == null ? Phrase.of(found.title()) : words;
        links.add(new Frame.NavLink(target, Link.of(urls.path(found.route()), title)));
      }
    } else {
      SiteSection.of(target).ifPresent(section -> addSection(links, section, words, language));
    }
  }

  private void addSection(
      List<Frame.NavLink> links, SiteSection section, @Nullable Phrase words, Language language) {
    if (sections.exists(language, section)) {
      Route route = Routes.section(language, section);
      Phrase label = words == null ? Phrase.of(sections.name(language, section)) : words;
      links.add(new Frame.NavLink(section.id(), Link.of(urls.path(route), label)));
    }
  }

  /** The columns that have articles in this language. */
  public List<Link> columns(Language language) {
    List<Link> links = new ArrayList<>();
    for (Term column : graph.data().columns().values()) {
      if (!graph.articles(language).ofColumn(column.id()).isEmpty()) {
        Route route = Routes.item(language, SiteSection.COLUMNS, column.id());
        links.add(Link.of(urls.path(route), column.name().in(language)));
      }
    }
    return List.copyOf(links);
  }

  private List<Frame.FooterLine> footer(Language language) {
    return graph.site().footer().stream()
        .map(
            item -> {
              Text label = item.label();
              return new Frame.FooterLine(
                  item.key(),
                  label == null ? "" : label.in(language).text(),
                  item.value().in(language).text(),
                  Objects.requireNonNullElse(item.url(), ""));
            })
        .toList();
  }
}
