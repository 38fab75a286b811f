package tongxin.importing.html;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tongxin.importing.document.Origin;

/** What a page says of itself: title, author, place and time of publication. */
final class PageFacts {
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})[-/年.](\\d{1,2})[-/月.](\\d{1,2})日?(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:\\.\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");

  /** WeChat keeps the time in seconds in a script of the page. */
  private static final Pattern WECHAT_TIME = Pattern.compile("\\bct\\s*=\\s*[\"'](\\d{9,10})[\"']");

  private static final Pattern WEB =
      Pattern.compile("(?i)https?://[^\\s\"<>/?#\\p{Cc}][^\\s\"<>\\p{Cc}]*");

  private final Document page;

  private PageFacts(Document page) {
    this.page = page;
  }

  static Origin of(Document page) {
    PageFacts facts = new PageFacts(page);
    return new Origin(
        facts.title(), facts.author(), facts.publication(), facts.url(), facts.date());
  }

  private String title() {
    String own = text("#activity-name", "h1.rich_media_title", "[itemprop=headline]");
    String told = own.isEmpty() ? meta("og:title", "twitter:title", "ArticleTitle") : own;
    if (!told.isEmpty()) {
      return told;
    }
    List<Element> headings = page.select("h1");
    String only = headings.size() == 1 ? headings.get(0).text().strip() : "";
    return only.isEmpty()
        ? page.title().replaceFirst("\\s*[-_|–—]+\\s*[^-_|–—]{1,30}$", "").strip()
        : only;
  }

  private String author() {
    String wechat = text("#js_author_name", "#js_author_name_text");
    return wechat.isEmpty() ? meta("author", "article:author", "Author") : wechat;
  }

  private String publication() {
    String account = text("#js_name", "#profileBt a");
    return account.isEmpty() ? meta("og:site_name", "ContentSource", "SiteName") : account;
  }

  private String url() {
    String link = page.select("link[rel=canonical]").attr("href").strip();
    String url = link.isEmpty() ? meta("og:url") : link;
    return WEB.matcher(url).matches() ? url : "";
  }

  private String date() {
    Matcher wechat = WECHAT_TIME.matcher(page.select("script").outerHtml());
    if (page.selectFirst("#js_content") != null && wechat.find()) {
      return Instant.ofEpochSecond(Long.parseLong(wechat.group(1))).toString();
    }
    String told = text("#publish_time");
    String meta = told.isEmpty() ? meta("article:published_time", "PubDate", "publishdate") : told;
    String time = meta.isEmpty() ? page.select("time[datetime]").attr("datetime") : meta;
    Matcher day = DAY.matcher(time);
    return day.find() ? date(day) : "";
  }

  private static String date(Matcher day) {
    int month = Integer.parseInt(day.group(2));
    int of = Integer.parseInt(day.group(3));
    if (month < 1 || month > 12 || of < 1 || of > (month == 2 ? 28 : 30)) {
      return "";
    }
    String date = day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3));
    if (day.group(4) == null || Integer.parseInt(day.group(4)) > 23) {
      return date;
    }
    String zone = day.group(6) == null ? "" : day.group(6);
    return date + " " + two(day.group(4)) + ":" + day.group(5) + zone;
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private String text(String... selectors) {
    for (String selector : selectors) {
      Element found = page.selectFirst(selector);
      if (found != null && !found.text().isBlank()) {
        return found.text().strip();
      }
    }
    return "";
  }

  private String meta(String... names) {
    for (String name : names) {
      String content =
          page.select("meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]")
              .attr("content");
      if (!content.isBlank()) {
        return content.strip();
      }
    }
    return "";
  }
}
