package tongxin.importing.blog;

import java.util.Set;

/** The elements and attributes of HTML that Tongxin takes in a text. */
final class HtmlNames {
  static final Set<String> KEPT =
      words(
          "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del "
              + "details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins "
              + "kbd li mark ol p pre q rp rt ruby s section small span strike strong sub "
              + "summary sup table tbody td tfoot th thead time tr u ul wbr");

  static final Set<String> KEPT_ATTRIBUTES =
      words("id class lang dir title colspan rowspan start scope datetime cite href src " + "alt");

  /** Elements whose marks go and whose words stay. */
  static final Set<String> UNWRAPPED =
      words(
          "center font big tt nobr article header footer main nav aside address form "
              + "label button input option select textarea fieldset legend picture source "
              + "track map area body html head meta link title svg path g var samp data "
              + "output progress meter dialog marquee acronym param canvas base script "
              + "style noscript template iframe video audio object embed rb rtc");

  private HtmlNames() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }
}
