package tongxin.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Phrase;
import tongxin.page.plan.PageKind;
import tongxin.page.view.ArticlePage;
import tongxin.page.view.Attribution;
import tongxin.page.view.BodyPart;
import tongxin.page.view.Card;
import tongxin.page.view.Feed;
import tongxin.page.view.Figure;
import tongxin.page.view.FigureGroup;
import tongxin.page.view.Figures;
import tongxin.page.view.Frame;
import tongxin.page.view.HomeBlock;
import tongxin.page.view.Link;
import tongxin.page.view.Neighbours;
import tongxin.page.view.Pagination;
import tongxin.page.view.Picture;
import tongxin.page.view.ProfilePage;
import tongxin.page.view.Schematic;
import tongxin.page.view.ShareImage;
import tongxin.page.view.Shot;
import tongxin.page.view.Showcase;
import tongxin.page.view.ShownDate;
import tongxin.page.view.SiteFrame;
import tongxin.page.view.Story;
import tongxin.page.view.View;

/** A view for every kind of page, with every field filled ({@code full}) or as little as may be. */
final class SampleViews {
  /** Text that breaks a page where it is not escaped. */
  static final String SHARP = "A \"sharp\" <b>text</b> & 'more'";

  private final boolean full;

  SampleViews(boolean full) {
    this.full = full;
  }

  /** A view for each kind. */
  Map<PageKind, View> all() {
    Map<PageKind, View> views = new LinkedHashMap<>();
    List<Story> stories = full ? List.of(story("a"), story("b")) : List.of();
    List<BodyPart> body = full ? body() : List.of();
    views.put(PageKind.LANGUAGES, languages());
    views.put(PageKind.HOME, home(stories));
    views.put(PageKind.ARTICLES, list(stories));
    views.put(PageKind.COLUMN, list(stories));
    views.put(PageKind.TAG, list(stories));
    views.put(PageKind.ARTICLE, article(stories, body));
    views.put(
        PageKind.TAGS,
        new View.Tags(frame(), full ? List.of(new View.Tags.Count(link(), 3)) : List.of()));
    views.put(PageKind.TOPICS, new View.Topics(frame(), full ? List.of(topicCard()) : List.of()));
    views.put(
        PageKind.TOPIC,
        new View.Topic(frame(), SHARP, lang(), text(), maybe(shot()), body, stories, mixedCards()));
    views.put(PageKind.GALLERIES, galleries());
    views.put(PageKind.VILLAGE, profile("village", stories));
    views.put(PageKind.SITE, profile("site", stories));
    views.put(PageKind.GALLERY, profile("gallery", stories));
    views.put(
        PageKind.PHOTO,
        new View.PhotoPage(
            frame(), shot(), "Photo", link(), 2, 3, full ? "/p/1/" : "", full ? "/p/3/" : ""));
    views.put(PageKind.FIGURES, figures());
    views.put(PageKind.SEARCH, search());
    views.put(
        PageKind.STYLE_GUIDE,
        new View.StyleGuide(
            frame(),
            stories,
            full ? List.of(card("village")) : List.of(),
            full ? List.of(card("site")) : List.of(),
            full ? List.of(card("gallery")) : List.of(),
            full ? List.of(figure()) : List.of(),
            full
                ? List.of(
                    new FigureGroup.Chart(
                        "c",
                        phrase(),
                        null,
                        List.of(
                            new FigureGroup.Bar(
                                new FigureGroup.Entry(figure("bar"), List.of()), 50))))
                : List.of(),
            full ? showcase() : Showcase.NONE));
    views.put(PageKind.PAGE, new View.Standing(frame(), SHARP, lang(), text(), body));
    views.put(
        PageKind.GONE,
        new View.Gone(
            frame(),
            SHARP,
            List.of(
                new View.Gone.Notice("", SHARP, SHARP, SHARP, SHARP),
                new View.Gone.Notice("zh-CN", SHARP, SHARP, SHARP, ""))));
    views.put(
        PageKind.ALIAS, new View.Alias("en", SHARP, "/en/new/", "https://example.org/en/new/"));
    views.put(PageKind.FEED, feed(body));
    views.put(
        PageKind.SITEMAP,
        new View.Sitemap(
            List.of(
                new View.Sitemap.Address(
                    "https://example.org/a?b&c",
                    "2026-11-16",
                    alternates(),
                    List.of("https://example.org/a?b&c.jpg")))));
    views.put(PageKind.FEED_JSON, feed(body));
    views.put(
        PageKind.SERVICE_WORKER,
        new View.ServiceWorker(
            List.of(new View.ServiceWorker.Words("en", "en", SHARP, SHARP, SHARP, SHARP))));
    views.put(PageKind.APP_MANIFEST, new View.AppManifest(frame().site()));
    views.put(PageKind.VERIFICATION, new View.Verification("code <1>"));
    views.put(
        PageKind.SITEMAP_INDEX, new View.SitemapIndex(List.of("https://example.org/a?b&c.xml")));
    views.put(
        PageKind.ACCENT,
        new View.Accent(
            new View.Accent.Shade("#a4301f", "#fff9f2"),
            full ? new View.Accent.Shade("#ea8a72", "#1b110d") : new View.Accent.Shade("", "")));
    views.put(PageKind.ROBOTS, new View.Robots("https://example.org/sitemap.xml"));
    views.putAll(new SampleLists(this).all());
    return views;
  }

  boolean full() {
    return full;
  }

  Frame frame() {
    return new Frame(
        site(),
        new Frame.Words(SHARP, text()),
        new Frame.Addresses(
            "https://example.org/en/", alternates(), full ? "https://example.org/en/feed.xml" : ""),
        List.of(
            new Frame.LanguageLink("zh-CN", "中文", "/zh/", false, full),
            new Frame.LanguageLink("en", "English", "/en/", true, true)),
        full ? new Frame.Navigation("articles", List.of(link())) : Frame.Navigation.NONE,
        full
            ? new Frame.Shared(
                new ShareImage("https://example.org/a.jpg", null, SHARP, 1200, 630),
                new ShownDate("2026-12-01T00:00:00+08:00", "1 December 2026"))
            : Frame.Shared.NOTHING,
        full ? new Frame.State(true, "draft") : Frame.State.PUBLIC,
        full ? Map.of("key", SHARP) : Map.of());
  }

  private SiteFrame site() {
    return new SiteFrame(
        Language.EN,
        new SiteFrame.Words("Tongxin", text(), text()),
        new SiteFrame.Addresses(
            "https://example.org", "/", "/en/", "/en/search/", full ? "/service-worker.js" : ""),
        full
            ? new SiteFrame.Menus(
                List.of(new SiteFrame.NavLink("articles", link())),
                List.of(link()),
                List.of(link()),
                List.of(new SiteFrame.NavLink("counties", link())),
                List.of(new SiteFrame.FooterLine("icp", "ICP", "1", "https://example.org/")))
            : new SiteFrame.Menus(List.of(), List.of(), List.of(), List.of(), List.of()),
        look(),
        new SiteFrame.Head(
            "",
            full ? List.of(new SiteFrame.MetaTag("baidu-site-verification", SHARP)) : List.of()),
        full ? "1 December 2026" : "",
        Map.of());
  }

  private SiteFrame.Look look() {
    return full
        ? new SiteFrame.Look("/logo.svg", List.of("/own.css"), true)
        : new SiteFrame.Look("", List.of(), false);
  }

  private List<Frame.Alternate> alternates() {
    return full
        ? List.of(
            new Frame.Alternate("en", "https://example.org/en/"),
            new Frame.Alternate("x-default", "https://example.org/"))
        : List.of();
  }

  private View languages() {
    return new View.Languages(
        "Tongxin",
        text(),
        "https://example.org/",
        frame().shared().image(),
        alternates(),
        frame().site(),
        List.of(
            new View.Languages.Choice("zh-CN", "中文", "同心", "村庄", "/zh/"),
            new View.Languages.Choice("en", "English", "Tongxin", "", "/en/")));
  }

  private View home(List<Story> stories) {
    return new View.Home(
        frame(), full ? story("lead") : null, stories, full ? blocks(stories) : List.of(), links());
  }

  private List<HomeBlock> blocks(List<Story> stories) {
    return List.of(
        new HomeBlock.Latest(phrase(), stories),
        new HomeBlock.Villages(null, List.of(card("village"), card("village"))),
        new HomeBlock.Figures(null, List.of(figure("a"), figure("b"))),
        new HomeBlock.PhotoStory(null, card("gallery"), List.of(shot(), plainShot("photo-1"))),
        new HomeBlock.Counties(
            null, new Schematic(100, 100, List.of(), List.of()), "/en/counties/"),
        new HomeBlock.Topic(null, topicCard()),
        new HomeBlock.Notice(phrase(), phrase(), link()));
  }

  private Map<String, String> links() {
    Map<String, String> links = new LinkedHashMap<>();
    for (String section : List.of("articles", "villages", "figures", "galleries", "topics")) {
      links.put(section, full ? "/en/" + section + "/" : "");
    }
    return links;
  }

  private View list(List<Story> stories) {
    Pagination pages =
        full
            ? new Pagination(
                2,
                9,
                List.of(
                    new Pagination.Step(1, "/1/"),
                    new Pagination.Step(2, "/2/"),
                    new Pagination.Step(0, ""),
                    new Pagination.Step(9, "/9/")),
                "/1/",
                "/3/")
            : new Pagination(1, 1, List.of(), "", "");
    return new View.ArticleList(
        frame(), phrase(), maybe(phrase()), full ? List.of(link()) : List.of(), stories, pages);
  }

  private View article(List<Story> stories, List<BodyPart> body) {
    return new ArticlePage(
        frame(),
        story("a"),
        text(),
        attribution(moment()),
        body,
        full ? List.of(new ArticlePage.Correction(moment(), phrase())) : List.of(),
        full
            ? new ArticlePage.Subjects(List.of(link()), List.of(link()), List.of(link()), link())
            : new ArticlePage.Subjects(List.of(), List.of(), List.of(), link()),
        new ArticlePage.Further(maybe(link()), maybe(link()), stories));
  }

  private Attribution attribution(@Nullable ShownDate date) {
    List<Attribution.Credit> credits =
        List.of(new Attribution.Credit("reporter", List.of(link(), new Link("", phrase(), ""))));
    return new Attribution(full ? credits : List.of(), maybe(source()), date);
  }

  private Attribution.SourceBox source() {
    return new Attribution.SourceBox(
        phrase(), new Phrase("题目", "zh-CN"), "https://example.org/", List.of(phrase()));
  }

  private View profile(String kind, List<Story> stories) {
    return new ProfilePage(
        frame(),
        card(kind),
        new ProfilePage.Details(
            maybe(phrase()),
            maybe(phrase()),
            maybe(phrase()),
            maybe(link()),
            maybe(phrase()),
            full ? List.of(figure()) : List.of(),
            full ? List.of(SHARP, SHARP) : List.of()),
        full ? showcase() : Showcase.NONE,
        attribution(maybe(moment())),
        full ? new ProfilePage.Text(SHARP, lang(), body()) : null,
        full
            ? new ProfilePage.Album(
                List.of(shot(), plainShot("photo-1")), new Pagination(1, 1, List.of(), "", ""))
            : new ProfilePage.Album(List.of(), null),
        relations(kind, stories));
  }

  private ProfilePage.Relations relations(String kind, List<Story> stories) {
    return new ProfilePage.Relations(
        stories,
        full ? List.of(card("site")) : List.of(),
        full ? List.of(card("gallery")) : List.of(),
        full ? List.of(card("village")) : List.of(),
        full ? List.of(link()) : List.of(),
        full
            ? new Neighbours(
                link(), link(), List.of(card(kind)), link(), List.of(card(kind)), link(), link())
            : null);
  }

  private Showcase showcase() {
    return new Showcase(
        List.of(
            new Showcase.Name("zh-CN", SHARP), new Showcase.Name("zh-Latn-pinyin", "Tián Yuán")),
        List.of(figure(), figure(), figure()),
        List.of(
            new Showcase.Highlight(phrase(), phrase(), shot()),
            new Showcase.Highlight(phrase(), null, null)),
        List.of(
            new Showcase.Produce(
                phrase(),
                phrase(),
                shot(),
                "April",
                List.of(new Showcase.Month(0, "J", false), new Showcase.Month(20, "F", true))),
            new Showcase.Produce(phrase(), null, null, "", List.of())),
        new Showcase.Visit(
            phrase(),
            phrase(),
            List.of(new Showcase.Telephone(SHARP, "tel:+867190000000")),
            phrase(),
            new Showcase.Position("39° N, 120° E", "WGS 84"),
            List.of(new Showcase.MapLink("amap", "https://uri.amap.com/marker"))));
  }

  private List<Card> mixedCards() {
    return full ? List.of(card("village"), card("site"), card("gallery")) : List.of();
  }

  private View galleries() {
    return new View.Cards(
        frame(),
        full
            ? List.of(
                new View.Cards.Group("all", "", Phrase.of(""), List.of(card("gallery"))),
                new View.Cards.Group("village", "yunxi", phrase(), List.of(card("gallery"))),
                new View.Cards.Group("topic", "t", phrase(), List.of(card("gallery"))))
            : List.of());
  }

  private View figures() {
    Figures.Source source =
        new Figures.Source(
            "s",
            phrase(),
            phrase(),
            phrase(),
            List.of(phrase(), phrase()),
            "2026",
            "https://example.org/",
            phrase());
    Figures.Source bare = new Figures.Source("t", null, null, null, List.of(), "", "", null);
    return new Figures(
        frame(),
        full ? List.of(figure()) : List.of(),
        full ? figureGroups() : List.of(),
        full ? List.of(source, bare) : List.of());
  }

  private List<FigureGroup> figureGroups() {
    FigureGroup.Entry one = new FigureGroup.Entry(figure("one"), List.of(link()));
    FigureGroup.Entry two = new FigureGroup.Entry(figure("two"), List.of(link(), link()));
    FigureGroup.Bar bar = new FigureGroup.Bar(new FigureGroup.Entry(figure("b"), List.of()), 100);
    return List.of(
        new FigureGroup(
            "g",
            phrase(),
            phrase(),
            one,
            List.of(new FigureGroup.Chart("c", phrase(), phrase(), List.of(bar))),
            List.of(two)),
        new FigureGroup(
            "", null, null, null, List.of(), List.of(new FigureGroup.Entry(figure(), List.of()))));
  }

  private View search() {
    List<View.Search.Value> choices =
        List.of(new View.Search.Value("a", phrase()), new View.Search.Value("b", phrase()));
    return new View.Search(
        frame(),
        "/search/",
        List.of("article", "page"),
        full ? choices : List.of(),
        full ? choices : List.of(),
        full ? List.of(2026, 2025) : List.of(),
        full ? List.of(link()) : List.of());
  }

  View feed(List<BodyPart> body) {
    Feed.Item item =
        new Feed.Item(
            new Feed.Address("tag:example.org,2026:a", "https://example.org/a/"),
            new Feed.Words(SHARP, text()),
            new Feed.Dates("2026-11-16T08:00:00+08:00", "2026-11-16T08:00:00+08:00"),
            full ? List.of(SHARP) : List.of(),
            full ? List.of(SHARP) : List.of(),
            new Feed.Text(
                body,
                maybe(shot()),
                maybe(source()),
                full
                    ? List.of(
                        new ArticlePage.Correction(
                            new ShownDate("2026-11-17T08:00:00+08:00", "17 November 2026"),
                            phrase()))
                    : List.of()));
    return new Feed(
        "en",
        SHARP,
        "https://example.org/en/feed.xml",
        "https://example.org/en/feed.xml",
        "https://example.org/en/",
        "Tongxin",
        "2026-11-16T08:00:00+08:00",
        List.of(item));
  }

  private View.TopicCard topicCard() {
    return new View.TopicCard("/t/", phrase(), phrase(), shot(), 2);
  }

  List<BodyPart> body() {
    return List.of(
        new BodyPart.Html("<p>Some <em>safe</em> HTML.</p>", List.of()),
        new BodyPart.Photo(shot()),
        new BodyPart.Photo(plainShot("")),
        new BodyPart.Album(List.of(shot(), plainShot("body-photo")), link()),
        new BodyPart.VillageCard(card("village")),
        new BodyPart.Media(
            "video",
            "/files/a.mp4",
            "video/mp4",
            shot(),
            "/files/a.vtt",
            "en",
            new BodyPart.MediaWords(SHARP, SHARP, SHARP),
            List.of()),
        new BodyPart.Media(
            "audio",
            "/files/a.mp3",
            "audio/mpeg",
            null,
            "",
            "",
            new BodyPart.MediaWords("", "", ""),
            List.of()),
        new BodyPart.WebVideo(
            "bilibili",
            "https://www.bilibili.com/video/BV1",
            shot(),
            new BodyPart.MediaWords(SHARP, SHARP, SHARP)),
        new BodyPart.WebVideo(
            "youtube", "https://youtu.be/a", null, new BodyPart.MediaWords("", "", "")),
        new BodyPart.Quote(phrase(), "somebody", "somewhere"),
        new BodyPart.Quote(phrase(), "", ""));
  }

  Story story(String id) {
    return new Story(
        "/en/" + id + "/",
        SHARP,
        text(),
        full ? "Kicker" : "",
        moment(),
        maybe(link()),
        maybe(shot()),
        full ? "scheduled" : "");
  }

  Card card(String kind) {
    return new Card(
        kind,
        "/en/" + kind + "/",
        phrase(),
        full ? List.of(phrase(), phrase()) : List.of(),
        maybe(phrase()),
        maybe(phrase()),
        full
            ? new Card.Pictures(shot(), List.of(shot(), plainShot("photo-1")), 2)
            : Card.Pictures.NONE,
        full ? new Card.Marks(true, "review") : Card.Marks.NONE);
  }

  private Shot shot() {
    String set = "/i/a-480.webp 480w, /i/a-960.webp 960w";
    Picture picture =
        new Picture(
            new Picture.Files("/i/a-960.jpg", "/i/a-960.jpg 960w", set, "/i/a-960.webp"),
            960,
            1200,
            new Phrase(SHARP, "en-GB"),
            "tone-26a",
            "fx50 fy30",
            null);
    return new Shot(picture, phrase(), phrase(), "2026-11", true, true, "/en/photo/", "");
  }

  private Shot plainShot(String id) {
    Picture picture = new Picture(Picture.Files.of("/i/b.svg"), 0, 0, Phrase.of(""), "", "", null);
    return new Shot(picture, null, null, "", false, false, "", id);
  }

  Figure figure() {
    return figure("f");
  }

  private Figure figure(String id) {
    return new Figure(
        id,
        "/en/figures/#fact-f",
        phrase(),
        new Figure.Amount("8450000000", "CNY ", phrase(), " billion"),
        phrase(),
        new Figure.Origin(phrase(), "", "2026-06-30"));
  }

  private static ShownDate moment() {
    return new ShownDate("2026-11-16", "16 November 2026");
  }

  Link link() {
    return new Link(
        "/en/x/?a&b", new Phrase("链接 & more", full ? "zh-CN" : ""), full ? "zh-CN" : "");
  }

  Phrase phrase() {
    return full ? new Phrase(SHARP, "zh-CN") : Phrase.of(SHARP);
  }

  private String lang() {
    return full ? "zh-CN" : "";
  }

  private String text() {
    return full ? SHARP : "";
  }

  <T> @Nullable T maybe(T value) {
    return full ? value : null;
  }
}
