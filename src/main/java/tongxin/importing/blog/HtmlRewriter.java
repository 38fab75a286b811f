package tongxin.importing.blog;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.unbescape.html.HtmlEscape;
import tongxin.importing.blog.AddressRewriter.Address;
import tongxin.importing.blog.AddressRewriter.Kind;
import tongxin.importing.document.Note;

/** Makes the HTML within a text such as Tongxin takes: pictures, links, no frames and scripts. */
final class HtmlRewriter {
  /** An address of Markdown may stand in angle brackets too. */
  private static final String NO_ADDRESS = "(?<!\\]\\()(?<!\\]: )";

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern OPEN_COMMENT = Pattern.compile("[<＜](?= ?[!！] ?(?:--|——|－－|––))");

  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?i)<(script|style|noscript|template)\\b[^>]*>.*?</\\1\\s*>\\n?", Pattern.DOTALL);

  private static final Pattern EMBED =
      Pattern.compile(
          "(?i)<(iframe|video|audio|object)\\b[^>]*>.*?</\\1\\s*>|<embed\\b[^>]*>", Pattern.DOTALL);

  /** An address in angle brackets, to which no page may link. */
  private static final Pattern AUTOLINK =
      Pattern.compile("<(?!https?:|mailto:|tel:)([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*)>");

  private static final Pattern IMG = Pattern.compile("(?i)<img\\b[^>]*>");
  private static final Pattern ANCHOR = Pattern.compile(NO_ADDRESS + "(?i)<a(?=[\\s>])[^>]*>");

  private static final Pattern TAG =
      Pattern.compile(NO_ADDRESS + "<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\\s[^<>]*)?)(/?)>");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s+([A-Za-z_:][\\w:.-]*)(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>\"']+))?");

  /** What begins like an element and is none: HTML would take the words behind it for its own. */
  private static final Pattern NO_TAG =
      Pattern.compile(
          NO_ADDRESS
              + "(?i)(?<!\\\\)<(?=/?[a-z])(?!/?(?:"
              + String.join("|", new java.util.TreeSet<>(HtmlNames.KEPT))
              + ")(?:\\s[^<>]*)?/?>)(?!https?:|mailto:|tel:)(?![\\w.+-]+@[\\w.-]+>)");

  private final AddressRewriter addresses;
  private final Consumer<Note> notes;

  HtmlRewriter(AddressRewriter addresses, Consumer<Note> notes) {
    this.addresses = addresses;
    this.notes = notes;
  }

  void rewrite(Prose prose) {
    prose.replace(COMMENT, match -> "");
    prose.replace(AUTOLINK, match -> "&lt;" + match.group(1) + "&gt;");
    prose.replace(OPEN_COMMENT, m -> m.group().equals("<") ? "\\<" : "&#65308;");
    prose.replace(SCRIPT, this::script);
    prose.replace(EMBED, this::embed);
    prose.replace(IMG, this::image);
    prose.replace(ANCHOR, this::anchor);
    prose.replace(TAG, HtmlRewriter::tag);
    prose.replace(NO_TAG, match -> "&lt;");
  }

  private String script(MatchResult match) {
    Element element = Jsoup.parse(match.group()).selectFirst("[src]");
    String src = element == null ? "" : element.attr("src");
    notes.accept(Note.of(Note.Kind.HTML_DROPPED, "<" + match.group(1) + "> " + src));
    return "\n";
  }

  private String embed(MatchResult match) {
    Element element = Jsoup.parse(match.group()).selectFirst("[src], [data-src], [data]");
    String src = element == null ? "" : first(element, "src", "data-src", "data");
    String url = src.startsWith("//") ? "https:" + src : src;
    notes.accept(Note.of(Note.Kind.HTML_DROPPED, url));
    Address address = addresses.link(url);
    String shown = escaped(url);
    return address.kind() == Kind.SAME
        ? "<a href=\"" + escaped(address.url()) + "\">" + shown + "</a>"
        : shown;
  }

  private static String first(Element element, String... names) {
    for (String name : names) {
      if (!element.attr(name).isBlank()) {
        return element.attr(name).strip();
      }
    }
    return "";
  }

  private String image(MatchResult match) {
    Element image = Jsoup.parseBodyFragment(match.group()).selectFirst("img");
    if (image == null) {
      return "";
    }
    Address address = addresses.picture(first(image, "data-src", "data-original", "src"));
    String alt = image.attr("alt").strip();
    return switch (address.kind()) {
      case SAME ->
          "<img src=\""
              + escaped(address.url())
              + "\" alt=\""
              + escaped(alt)
              + "\""
              + (image.attr("title").isBlank()
                  ? ""
                  : " title=\"" + escaped(image.attr("title")) + "\"")
              + ">";
      case LINK ->
          "<a href=\""
              + escaped(address.url())
              + "\">"
              + (alt.isEmpty() ? "🖼" : escaped(alt))
              + "</a>";
      case WORDS -> escaped(alt);
    };
  }

  private String anchor(MatchResult match) {
    Element link = Jsoup.parseBodyFragment(match.group()).selectFirst("a");
    String href = link == null ? "" : link.attr("href").strip();
    String id = link == null ? "" : first(link, "id", "name");
    String place = id.isEmpty() ? "" : " id=\"" + escaped(id) + "\"";
    if (href.isEmpty()) {
      return "<a" + place + ">";
    }
    Address address = addresses.link(href);
    return address.kind() == Kind.SAME
        ? "<a href=\"" + escaped(address.url()) + "\"" + place + ">"
        : "<a" + place + ">";
  }

  private static String tag(MatchResult match) {
    String name = match.group(2).toLowerCase(java.util.Locale.ROOT);
    if (HtmlNames.UNWRAPPED.contains(name)) {
      return "";
    }
    if (!HtmlNames.KEPT.contains(name)) {
      return "&lt;" + match.group().substring(1);
    }
    StringBuilder out = new StringBuilder("<" + match.group(1) + match.group(2));
    Matcher attribute = ATTRIBUTE.matcher(match.group(3));
    while (attribute.find()) {
      if (HtmlNames.KEPT_ATTRIBUTES.contains(
          attribute.group(1).toLowerCase(java.util.Locale.ROOT))) {
        out.append(attribute.group());
      }
    }
    return out.append(match.group(4).isEmpty() ? "" : " /").append('>').toString();
  }

  private static String escaped(String text) {
    return HtmlEscape.escapeHtml4Xml(text);
  }
}
