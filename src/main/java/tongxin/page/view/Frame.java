package tongxin.page.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page: its head, the menu, the language switch, the foot.
 *
 * @param site what is the same on every page of a language
 * @param canonical absolute address
 * @param alternates versions of the page for {@code hreflang}, itself among them
 * @param languages the language switch: this page in each language, or the nearest there is
 * @param section the section of the menu it belongs to, or empty
 * @param feed address of the feed of this list, or of the language
 * @param image the picture shown where the page is shared
 * @param modified when what it shows last changed; null where nothing has a date
 * @param crumbs the way here, without the page itself
 * @param mark "draft" and the like in a preview; otherwise empty
 * @param params the newsroom's own keys of what the page is about, texts in its language
 */
public record Frame(
    SiteFrame site,
    String title,
    String description,
    String canonical,
    List<Alternate> alternates,
    List<LanguageLink> languages,
    String section,
    String feed,
    ShareImage image,
    @Nullable ShownDate modified,
    List<Link> crumbs,
    boolean noindex,
    String mark,
    Map<String, Object> params) {

  /**
   * The same around a page that Tongxin knows nothing of.
   *
   * @param path of the page, without what is put before every address
   */
  public Frame forOwnPage(String newTitle, String path) {
    String address = site.origin() + site.base() + path;
    return new Frame(
        site,
        newTitle,
        "",
        address,
        List.of(new Alternate(site.lang(), address)),
        languages.stream().map(LanguageLink::toHome).toList(),
        "",
        feed,
        ShareImage.NONE,
        null,
        List.of(),
        noindex,
        mark,
        Map.of());
  }

  /** A version of the page in a language, by absolute address. */
  public record Alternate(String hreflang, String url) {}

  /**
   * An entry of the language switch.
   *
   * @param exact true where it leads to this very page in that language
   */
  public record LanguageLink(String lang, String name, String url, boolean current, boolean exact) {
    private LanguageLink toHome() {
      return new LanguageLink(lang, name, url, current, current);
    }
  }

  /**
   * What is the same on every page of a language.
   *
   * @param origin scheme and host, to be put before a path: {@code https://example.org}
   * @param search address of the search page
   * @param service the pages about the site that the menu does not have: contact, about
   * @param browse ways to all there is: counties, themes, A to Z, the archive
   * @param base path that is put before every address; begins and ends with {@code /}
   * @param imageSources what the Content-Security-Policy allows pictures besides the site itself
   * @param serviceWorker address of what keeps visited pages; empty where none is kept
   * @param previewAsOf the instant shown in a preview; empty on a published page
   * @param params the newsroom's own keys in site.yml
   */
  public record SiteFrame(
      String lang,
      String code,
      String title,
      String description,
      String organiser,
      String origin,
      String base,
      String home,
      String search,
      List<NavLink> nav,
      List<Link> columns,
      List<FooterLine> footer,
      List<Link> service,
      List<NavLink> browse,
      boolean indent,
      String previewAsOf,
      String imageSources,
      Look look,
      String serviceWorker,
      List<MetaTag> verification,
      Map<String, Object> params) {}

  /**
   * What the newsroom's settings change of the site's look.
   *
   * @param logo address of the picture beside the site's name; empty for the rings
   * @param styles addresses of the stylesheets after Tongxin's own
   */
  public record Look(String logo, List<String> styles) {
    /** Nothing is changed. */
    public static final Look OWN = new Look("", List.of());
  }

  /** A tag of the head that a newsroom's settings ask for. */
  public record MetaTag(String key, String value) {}

  /** An entry of the menu. */
  public record NavLink(String section, Link link) {}

  /** A line of the foot. */
  public record FooterLine(String key, String label, String value, String url) {}
}
