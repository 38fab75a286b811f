package tongxin.page.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/** All that one page may show. Values only: equal views give equal pages. */
public sealed interface View
    permits View.Framed,
        Feed,
        View.Languages,
        View.Alias,
        View.Sitemap,
        View.SitemapIndex,
        View.Accent,
        View.AppManifest,
        View.Verification,
        View.ServiceWorker,
        View.Robots {
  /** A view of a page with head, menu and foot. */
  sealed interface Framed extends View
      permits ArticlePage,
          Collection,
          Figures,
          NotFound,
          ProfilePage,
          Places,
          Home,
          ArticleList,
          Tags,
          Topics,
          Topic,
          Cards,
          Counties,
          Directory,
          Alphabet,
          Archive,
          Month,
          PhotoPage,
          Search,
          Standing,
          StyleGuide,
          Gone {
    Frame frame();
  }

  /**
   * The choice of language at the root.
   *
   * @param image the picture shown where the page is shared
   * @param site what holds for every page, in the default language
   */
  record Languages(
      String title,
      String description,
      String canonical,
      ShareImage image,
      List<Frame.Alternate> alternates,
      SiteFrame site,
      List<Choice> choices)
      implements View {
    /** One language with its name for itself. */
    public record Choice(String lang, String name, String title, String description, String url) {}
  }

  /** The first page of a language; {@code links} are the addresses of sections by name. */
  record Home(
      Frame frame,
      @Nullable Story lead,
      List<Story> second,
      List<HomeBlock> blocks,
      Map<String, String> links)
      implements Framed {}

  /** A topic as the home page and the list of topics show it. */
  record TopicCard(
      String url, Phrase title, @Nullable Phrase summary, @Nullable Shot cover, int count) {}

  /** A list of articles: all of them, of a column, or of a tag. */
  record ArticleList(
      Frame frame,
      Phrase name,
      @Nullable Phrase description,
      List<Link> columns,
      List<Story> stories,
      Pagination pagination)
      implements Framed {}

  /** All tags. */
  record Tags(Frame frame, List<Count> tags) implements Framed {
    /** A tag with the number of its articles. */
    public record Count(Link link, int count) {}
  }

  /** All topics. */
  record Topics(Frame frame, List<TopicCard> topics) implements Framed {}

  /**
   * A topic with all that belongs to it; {@code lang} is set where it is not in the page's
   * language.
   */
  record Topic(
      Frame frame,
      String title,
      String lang,
      String summary,
      @Nullable Shot cover,
      List<BodyPart> body,
      List<Story> stories,
      List<Card> cards)
      implements Framed {
    /** True where it has photos that the lightbox can show. */
    public boolean lightbox() {
      return BodyPart.hasPhotos(body);
    }
  }

  /** The galleries, in groups. */
  record Cards(Frame frame, List<Group> groups) implements Framed {
    /** All galleries, or those of one village, county or topic; {@code by} says which. */
    public record Group(String by, String id, Phrase name, List<Card> cards) {}
  }

  /** All counties. */
  record Counties(Frame frame, Schematic schematic) implements Framed {}

  /**
   * All themes, levels or people.
   *
   * @param by {@code themes}, {@code levels} or {@code people}
   */
  record Directory(Frame frame, String by, List<Counted> entries) implements Framed {}

  /** The articles of one month. */
  record Month(Frame frame, String title, List<Story> stories, Pagination pagination)
      implements Framed {}

  /** One photo. */
  record PhotoPage(
      Frame frame,
      Shot shot,
      String title,
      Link album,
      int number,
      int count,
      String previous,
      String next)
      implements Framed {}

  /**
   * The search page: the box, what results can be narrowed by, and the lists for those who have no
   * scripts.
   *
   * @param index address of the folder of the search index
   * @param kinds of pages that there are: {@code article}, {@code village} …
   * @param lists ways to all there is
   */
  record Search(
      Frame frame,
      String index,
      List<String> kinds,
      List<Value> counties,
      List<Value> columns,
      List<Integer> years,
      List<Link> lists)
      implements Framed {
    /** One value with its name. */
    public record Value(String id, Phrase name) {}
  }

  /** A page such as "about"; {@code lang} is set where it is not in the page's language. */
  record Standing(Frame frame, String title, String lang, String summary, List<BodyPart> body)
      implements Framed {
    /** True where it has photos that the lightbox can show. */
    public boolean lightbox() {
      return BodyPart.hasPhotos(body);
    }
  }

  /** Every part of which pages are made; each list may be empty. */
  record StyleGuide(
      Frame frame,
      List<Story> stories,
      List<Card> villages,
      List<Card> sites,
      List<Card> galleries,
      List<Figure> figures,
      List<FigureGroup.Chart> charts,
      Showcase showcase)
      implements Framed {}

  /**
   * What stands at the address of something that was withdrawn.
   *
   * @param title of it; empty where it is not said
   */
  record Gone(Frame frame, String title, List<Notice> notices) implements Framed {
    /** The same in one language; {@code lang} is set where that is not the page's. */
    public record Notice(String lang, String heading, String title, String text, String note) {}
  }

  /**
   * An old address that leads to a new one, or the root that leads to the default language.
   *
   * @param verification tags by which search engines see at the root whose site it is
   */
  record Alias(
      String lang, String title, String url, String canonical, List<SiteFrame.MetaTag> verification)
      implements View {
    /** An old address. */
    public Alias(String lang, String title, String url, String canonical) {
      this(lang, title, url, canonical, List.of());
    }
  }

  /** The sitemap (sitemaps.org 0.9) with {@code xhtml:link} alternates. */
  record Sitemap(List<Address> addresses) implements View {
    /**
     * One address with its versions.
     *
     * @param modified RFC 3339; empty where it is not known
     * @param pictures absolute addresses of the pictures it shows
     */
    public record Address(
        String url, String modified, List<Frame.Alternate> alternates, List<String> pictures) {}
  }

  /** The list of the sitemaps of a site with more addresses than one may hold. */
  record SitemapIndex(List<String> sitemaps) implements View {}

  /** The stylesheet with the newsroom's colours. */
  record Accent(Shade light, Shade dark) implements View {
    /** The accent in one mode and the words on it, as CSS writes them; empty where not set. */
    public record Shade(String accent, String ink) {}
  }

  /** What a phone shows of the site on its home screen (W3C Web Application Manifest). */
  record AppManifest(SiteFrame site) implements View {}

  /** A file whose content a search engine has given. */
  record Verification(String content) implements View {}

  /** What keeps visited pages in a reader's browser (W3C Service Workers). */
  record ServiceWorker(List<Words> words) implements View {
    /**
     * What it says instead of a page that was not visited.
     *
     * @param code of the language, as in addresses
     * @param lang the language tag
     * @param again the words of the link that tries once more
     * @param kept the head of the list of pages that can be read
     */
    public record Words(
        String code, String lang, String title, String text, String again, String kept) {}
  }

  /** robots.txt (RFC 9309). */
  record Robots(String sitemap) implements View {}
}
