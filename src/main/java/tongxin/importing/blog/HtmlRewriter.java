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

  /** An address in angle brackets to which no page may link (CommonMark 6.5). */
  private static final Pattern AUTOLINK =
      Pattern.compile(
          "<((?!https?:|mailto:|tel:)[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*"
              + "|(?=[^@<>\\s]*[*`{|}])[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9][A-Za-z0-9.-]*)>");

  private static final Pattern IMG = Pattern.compile("(?i)<img\\b[^>]*>");
  private static final Pattern ANCHOR = Pattern.compile(NO_ADDRESS + "(?i)<a(?=[\\s>])[^>]*>");

  private static final Pattern TAG =
      Pattern.compile(NO_ADDRESS + "<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\\s[^<>]*)?)(/?)>");

  /**
   * The attributes of an element within a line: anything else makes words of it (CommonMark 6.6).
   */
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "(?:\\s+[A-Za-z_:][\\w:.-]*(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*\\s*/?");

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
    prose.replace(AUTOLINK, match -> words(match.group(1)));
    prose.replace(OPEN_COMMENT, m -> m.group().equals("<") ? "\\<" : "&#65308;");
    prose.replace(SCRIPT, this::script);
    prose.replace(EMBED, match -> embed(match, prose));
    prose.replace(IMG, this::image);
    prose.replace(ANCHOR, this::anchor);
    prose.replace(TAG, match -> tag(match, prose.isHtml(match.start())));
    prose.replace(NO_TAG, match -> "&lt;");
  }

  private String script(MatchResult match) {
    Element element = Jsoup.parse(match.group()).selectFirst("[src]");
    String src = element == null ? "" : element.attr("src");
    notes.accept(Note.of(Note.Kind.HTML_DROPPED, "<" + match.group(1) + "> " + src));
    return "\n";
  }

  /** Words in which no sign is one of Markdown. */
  private static String words(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>~|]", "\\\\$0").replace("&", "&amp;");
  }

  private String embed(MatchResult match, Prose prose) {
    Element element = Jsoup.parse(match.group()).selectFirst("[src], [data-src], [data]");
    String src = element == null ? "" : first(element, "src", "data-src", "data");
    String url = src.startsWith("//") ? "https:" + src : src;
    Address address = addresses.link(url);
    boolean linked = address.kind() == Kind.SAME && !address.url().isEmpty();
    notes.accept(Note.of(linked ? Note.Kind.FRAME_LINKED : Note.Kind.HTML_DROPPED, url));
    boolean html = prose.isHtml(match.start()) && !prose.isAlone(match.start(), match.end());
    if (!html && address.url().matches("https?://[^\\s<>]+")) {
      return "<" + address.url() + ">";
    }
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
    String alt = image.attr("alt").strip();
    Address address = addresses.picture(first(image, "data-src", "data-original", "src"), alt);
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
      case WORDS -> "";
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

  private String tag(MatchResult match, boolean html) {
    String name = match.group(2).toLowerCase(java.util.Locale.ROOT);
    if (!html && !ATTRIBUTES.matcher(match.group(3)).matches()) {
      return "&lt;" + match.group().substring(1);
    }
    if (HtmlNames.UNWRAPPED.contains(name)) {
      return "";
    }
    if (!HtmlNames.KEPT.contains(name)) {
      // No browser shows it; that something was here is for a person to see.
      notes.accept(Note.of(Note.Kind.HTML_DROPPED, match.group()));
      return "";
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
