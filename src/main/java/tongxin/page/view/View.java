package tongxin.page.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/** All that one page may show. Values only: equal views give equal pages. */
public sealed interface View {
  /** A view of a page with head, menu and foot. */
  sealed interface Framed extends View {
    Frame frame();
  }

  /** The choice of language at the root. */
  record Languages(
      String title,
      String description,
      String canonical,
      String base,
      List<Frame.Alternate> alternates,
      Frame.Look look,
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

  /** An article. */
  record ArticlePage(
      Frame frame,
      Story story,
      String subtitle,
      List<Credit> credits,
      @Nullable SourceBox source,
      ShownDate date,
      List<BodyPart> body,
      List<Correction> corrections,
      List<Link> tags,
      List<Link> places,
      List<Link> topics,
      @Nullable Link newer,
      @Nullable Link older,
      List<Story> related,
      boolean lightbox)
      implements Framed {
    /**
     * Who did what.
     *
     * @param role the key of an interface string
     * @param people with the address of the page of each; empty where there is none
     */
    public record Credit(String role, List<Link> people) {
      /** Their names alone. */
      public List<Phrase> names() {
        return people.stream().map(Link::text).toList();
      }
    }

    /** Where the article was taken from. */
    public record SourceBox(
        @Nullable Phrase name, @Nullable Phrase title, String url, List<Phrase> authors) {}

    /** A correction with its date. */
    public record Correction(ShownDate date, Phrase text) {}
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
      List<Card> cards,
      boolean lightbox)
      implements Framed {}

  /** The galleries, in groups. */
  record Cards(Frame frame, List<Group> groups) implements Framed {
    /** All galleries, or those of one village, county or topic; {@code by} says which. */
    public record Group(String by, String id, Phrase name, List<Card> cards) {}
  }

  /**
   * All villages, or all model sites, by name.
   *
   * @param kind {@code village} or {@code site}
   * @param levels of model sites, with the official counts
   * @param newest those that were in the news last, above a long list
   * @param few true where all are shown with their pictures at once
   */
  record Places(
      Frame frame,
      String kind,
      List<Figure> figures,
      List<Level> levels,
      Sift sift,
      List<Card> newest,
      List<PlaceEntry> entries,
      boolean few)
      implements Framed {
    /** One level; its figure is the official count, where known. */
    public record Level(String id, @Nullable Figure figure, String url) {}

    /** By what the list can be narrowed. */
    public record Sift(
        List<SiftChoice> counties, List<SiftChoice> themes, List<SiftChoice> levels) {}
  }

  /** All counties. */
  record Counties(Frame frame, Schematic schematic) implements Framed {}

  /**
   * All that belongs to one county, theme, level or person; a later page of it has articles alone.
   *
   * @param by {@code county}, {@code theme}, {@code level} or {@code person}
   */
  record Collection(
      Frame frame,
      String by,
      Phrase name,
      @Nullable Phrase description,
      List<Figure> figures,
      Members members,
      List<Story> stories,
      Pagination pagination)
      implements Framed {
    /**
     * Villages, model sites and galleries.
     *
     * @param names model sites that have no page of their own
     */
    public record Members(
        List<Card> villages, List<Card> sites, List<Phrase> names, List<Card> galleries) {
      public static final Members NONE = new Members(List.of(), List.of(), List.of(), List.of());
    }
  }

  /**
   * All themes, levels or people.
   *
   * @param by {@code themes}, {@code levels} or {@code people}
   */
  record Directory(Frame frame, String by, List<Counted> entries) implements Framed {}

  /** All villages, model sites, galleries and topics by their first letter. */
  record Alphabet(Frame frame, List<Letter> letters) implements Framed {
    /** A letter with the names under it. */
    public record Letter(String letter, List<Name> names) {}

    /**
     * A name.
     *
     * @param link without an address for a model site that has no page
     * @param kind {@code village}, {@code site}, {@code gallery} or {@code topic}
     * @param county the way to the page of its county
     */
    public record Name(Link link, String kind, @Nullable Link county) {}
  }

  /** All articles by year and month, or those of one year. */
  record Archive(Frame frame, String title, List<Year> years) implements Framed {
    /** A year with its months, the newest first. */
    public record Year(Link link, int count, List<Month> months) {}

    /** A month; {@code stories} are the newest on the page of a year. */
    public record Month(Link link, int count, List<Story> stories) {}
  }

  /** The articles of one month. */
  record Month(Frame frame, String title, List<Story> stories, Pagination pagination)
      implements Framed {}

  /** A village brand, a model site or a gallery. */
  record ProfilePage(
      Frame frame,
      Card card,
      @Nullable Phrase village,
      @Nullable Phrase township,
      @Nullable Link division,
      @Nullable Phrase theme,
      @Nullable Phrase summary,
      @Nullable Position position,
      @Nullable Phrase contact,
      @Nullable Phrase directions,
      Showcase showcase,
      List<String> missing,
      List<Figure> facts,
      @Nullable ShownDate date,
      List<ArticlePage.Credit> credits,
      ArticlePage.@Nullable SourceBox source,
      @Nullable Text story,
      List<Shot> photos,
      @Nullable Pagination pagination,
      List<Story> articles,
      List<Card> sites,
      List<Card> galleries,
      List<Card> villages,
      List<Link> topics,
      @Nullable Neighbours neighbours,
      boolean lightbox)
      implements Framed {
    /** The photos in rows. */
    public List<Tile> tiles() {
      return Tile.inRows(photos, 3.6, 1.5);
    }

    /** The photos in larger rows of six columns, for a story with a caption below each. */
    public List<Tile.Span> spans() {
      return Tile.inColumns(photos, 2.6, 6);
    }

    /** True where the story has photos in rows of their own. */
    public boolean albums() {
      return story != null && story.body().stream().anyMatch(BodyPart.Album.class::isInstance);
    }

    /** Where it is on the map. */
    public record Position(String text, String crs) {}

    /** Its story; {@code lang} is set where it is not in the page's language. */
    public record Text(String title, String lang, List<BodyPart> body) {}
  }

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

  /** All figures with their sources. */
  record Figures(Frame frame, List<Figure> figures, List<FigureGroup> groups, List<Source> sources)
      implements Framed {
    /** A source as cited. */
    public record Source(
        String id,
        @Nullable Phrase kind,
        @Nullable Phrase publisher,
        @Nullable Phrase title,
        List<Phrase> authors,
        String date,
        String url,
        @Nullable Phrase note) {}
  }

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
  record Standing(
      Frame frame, String title, String lang, String summary, List<BodyPart> body, boolean lightbox)
      implements Framed {}

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
   * What a host shows for an address that does not exist, or that exists in another language alone.
   *
   * @param words what is said, in the page's language
   * @param others the same in other languages, on the page that a host shows for all of them
   * @param languages the short codes of all
   */
  record NotFound(Frame frame, LostWords words, List<LostWords> others, List<String> languages)
      implements Framed {}

  /**
   * What is said where a page is missing.
   *
   * @param index address of the index from A to Z; empty where there is none
   */
  record LostWords(
      String lang,
      String code,
      String title,
      String text,
      String found,
      String index,
      List<Frame.NavLink> ways) {}

  /**
   * What stands at the address of something that was withdrawn.
   *
   * @param title of it; empty where it is not said
   */
  record Gone(Frame frame, String title, List<Notice> notices) implements Framed {
    /** The same in one language; {@code lang} is set where that is not the page's. */
    public record Notice(String lang, String heading, String title, String text, String note) {}
  }

  /** An old address that leads to a new one. */
  record Alias(String lang, String title, String url, String canonical) implements View {}

  /**
   * A feed, as Atom (RFC 4287) or JSON Feed 1.1.
   *
   * @param id the same wherever the site is
   * @param self its own address
   */
  record Feed(
      String lang,
      String title,
      String id,
      String self,
      String home,
      String author,
      String updated,
      List<Item> items)
      implements View {
    /**
     * One article with its full text; addresses in it are absolute.
     *
     * @param id the same wherever the site is
     */
    public record Item(
        String id,
        String url,
        String title,
        String published,
        String updated,
        List<String> authors,
        List<String> categories,
        String summary,
        List<BodyPart> body,
        @Nullable Shot cover,
        ArticlePage.@Nullable SourceBox source,
        List<ArticlePage.Correction> corrections) {}
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
  record AppManifest(Frame.SiteFrame site) implements View {}

  /** A file whose content a search engine has given. */
  record Verification(String content) implements View {}

  /** What keeps visited pages in a reader's browser (W3C Service Workers). */
  record ServiceWorker() implements View {}

  /** robots.txt (RFC 9309). */
  record Robots(String sitemap) implements View {}
}
