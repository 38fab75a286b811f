package tongxin.page.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page: its head, the menu, the language switch, the foot.
 *
 * @param site what is the same on every page of a language
 * @param languages the language switch: this page in each language, or the nearest there is
 * @param params the newsroom's own keys of what the page is about, texts in its language
 */
public record Frame(
    SiteFrame site,
    Words words,
    Addresses addresses,
    List<LanguageLink> languages,
    Navigation navigation,
    Shared shared,
    State state,
    Map<String, Object> params) {
  /** What the page says of itself. */
  public record Words(String title, String description) {}

  /**
   * Where it is.
   *
   * @param canonical absolute address
   * @param alternates versions of the page for {@code hreflang}, itself among them
   * @param feed of this list, or of the language
   */
  public record Addresses(String canonical, List<Alternate> alternates, String feed) {}

  /**
   * Where it belongs.
   *
   * @param section of the menu, or empty
   * @param crumbs the way here, without the page itself
   */
  public record Navigation(String section, List<Link> crumbs) {
    public static final Navigation NONE = new Navigation("", List.of());
  }

  /**
   * What goes with it where it is shared.
   *
   * @param modified when what it shows last changed; null where nothing has a date
   */
  public record Shared(ShareImage image, @Nullable ShownDate modified) {
    public static final Shared NOTHING = new Shared(ShareImage.NONE, null);
  }

  /**
   * Who may see it.
   *
   * @param noindex true where it is not for search engines
   * @param mark "draft" and the like in a preview; otherwise empty
   */
  public record State(boolean noindex, String mark) {
    public static final State PUBLIC = new State(false, "");
  }

  // Short names, for templates.

  public String title() {
    return words.title;
  }

  public String description() {
    return words.description;
  }

  public String canonical() {
    return addresses.canonical;
  }

  public List<Link> crumbs() {
    return navigation.crumbs;
  }

  public @Nullable ShownDate modified() {
    return shared.modified;
  }

  /**
   * The same around a page that Tongxin knows nothing of.
   *
   * @param path of the page, without what is put before every address
   */
  public Frame forOwnPage(String newTitle, String path) {
    String address = site.origin() + site.base() + path;
    return new Frame(
        site,
        new Words(newTitle, ""),
        new Addresses(address, List.of(new Alternate(site.lang(), address)), addresses.feed),
        languages.stream().map(LanguageLink::toHome).toList(),
        Navigation.NONE,
        Shared.NOTHING,
        state,
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
}
