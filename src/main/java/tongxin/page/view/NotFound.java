package tongxin.page.view;

import java.util.List;

/**
 * What a host shows for an address that does not exist, or that exists in another language alone.
 *
 * @param words what is said, in the page's language
 * @param others the same in other languages, on the page that a host shows for all of them
 * @param languages the short codes of all
 */
public record NotFound(Frame frame, Words words, List<Words> others, List<String> languages)
    implements View.Framed {
  /**
   * What is said where a page is missing.
   *
   * @param index address of the index from A to Z; empty where there is none
   */
  public record Words(
      String lang,
      String code,
      String title,
      String text,
      String found,
      String index,
      List<SiteFrame.NavLink> ways) {}
}
