package tongxin.importing.html;

import java.util.Set;

/** The elements of a page, by what becomes of them. */
final class PageElements {
  /** They hold nothing to read. */
  static final Set<String> SKIPPED =
      words(
          "script style noscript template head link meta base input select textarea "
              + "rp datalist source track param colgroup col");

  /** What is in them stands on lines of its own. */
  static final Set<String> BLOCKS =
      words(
          "p div section article header footer main aside nav figure address center "
              + "dl dt dd details summary fieldset form body html legend hgroup li tr td th "
              + "caption tbody thead tfoot search menu dialog figcaption h1 h2 h3 h4 h5 h6");

  /** They show something from elsewhere. */
  static final Set<String> EMBEDS = words("iframe video audio embed object");

  private PageElements() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }
}
