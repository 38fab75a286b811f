package tongxin.page.view;

import java.util.List;
import java.util.Map;
import tongxin.config.Language;

/**
 * What is the same on every page of a language.
 *
 * @param previewAsOf the instant shown in a preview; empty on a published page
 * @param params the newsroom's own keys in site.yml
 */
public record SiteFrame(
    Language language,
    Words words,
    Addresses addresses,
    Menus menus,
    Look look,
    Head head,
    String previewAsOf,
    Map<String, Object> params) {
  /** What the site says of itself. */
  public record Words(String title, String description, String organiser) {}

  /**
   * Where things are.
   *
   * @param origin scheme and host, to be put before a path: {@code https://example.org}
   * @param base path that is put before every address; begins and ends with {@code /}
   * @param home of this language
   * @param search the search page
   * @param serviceWorker what keeps visited pages; empty where none is kept
   */
  public record Addresses(
      String origin, String base, String home, String search, String serviceWorker) {}

  /**
   * The menus of every page.
   *
   * @param service the pages about the site that the menu does not have: contact, about
   * @param browse ways to all there is: counties, themes, A to Z, the archive
   */
  public record Menus(
      List<NavLink> nav,
      List<Link> columns,
      List<Link> service,
      List<NavLink> browse,
      List<FooterLine> footer) {}

  /**
   * What the newsroom's settings change of the site's design.
   *
   * @param logo address of the picture beside the site's name; empty for the rings
   * @param styles addresses of the stylesheets after Tongxin's own
   * @param indent true where paragraphs begin with a space
   */
  public record Look(String logo, List<String> styles, boolean indent) {}

  /**
   * What the newsroom's settings put into the head.
   *
   * @param imageSources what the Content-Security-Policy allows pictures besides the site itself
   */
  public record Head(String imageSources, List<MetaTag> verification) {}

  /** A tag of the head that a newsroom's settings ask for. */
  public record MetaTag(String key, String value) {}

  /** An entry of the menu. */
  public record NavLink(String section, Link link) {}

  /** A line of the foot. */
  public record FooterLine(String key, String label, String value, String url) {}

  // Short names, for templates.

  public String lang() {
    return language.tag();
  }

  public String code() {
    return language.code();
  }

  public String title() {
    return words.title;
  }

  public String description() {
    return words.description;
  }

  public String organiser() {
    return words.organiser;
  }

  public String origin() {
    return addresses.origin;
  }

  public String base() {
    return addresses.base;
  }

  public String home() {
    return addresses.home;
  }

  public boolean indent() {
    return look.indent;
  }
}
