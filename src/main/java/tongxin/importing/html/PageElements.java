package tongxin.importing.html;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

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

  /** Cards of WeChat, which a script draws: a voice, a video, an account. */
  private static final Pattern CARD = Pattern.compile("mp-?\\w.*|qqmusic|qq-music");

  /** What names a card shows. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:data-)?(?:\\w*[-_])?(?:nickname|desc|signature|title|name|singer|author|text)");

  private PageElements() {}

  /** The words that an element shows although they are no text in it; empty for most. */
  static String words(Element element) {
    String name = element.normalName();
    if (name.equals("input")) {
      boolean shown =
          !element.attr("type").matches("(?i)hidden|password|checkbox|radio|file|image");
      return shown ? element.val() : "";
    }
    if (name.equals("textarea") || name.equals("select")) {
      Element selected = element.selectFirst("option[selected]");
      Element chosen = selected == null ? element.selectFirst("option") : selected;
      return chosen == null ? element.text() : chosen.text();
    }
    return !CARD.matcher(name).matches()
        ? ""
        : element.attributes().asList().stream()
            .filter(attribute -> SHOWN.matcher(attribute.getKey()).matches())
            .map(Attribute::getValue)
            .filter(value -> !value.isBlank())
            .distinct()
            .collect(Collectors.joining(" "));
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }
}
