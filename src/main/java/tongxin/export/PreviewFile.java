package tongxin.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tongxin.config.Language;
import tongxin.export.ExportedSite.ExportedPage;
import tongxin.export.PagePictures.PictureFile;
import tongxin.page.plan.Page;

/**
 * One HTML file with everything inside: pieces as readers will see them, on a phone without a
 * network, and with a watermark that tells that it is a preview, and of when.
 */
public final class PreviewFile {
  /** By this a later run knows a file that it may write over. */
  public static final String MARK = "tongxin-preview";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int WIDEST = 1100;

  /** So many cover the largest of screens. */
  private static final int WATERMARKS = 400;

  private static final long LARGEST = 700_000;

  /** What only works on the site, or leads away from the piece. */
  private static final String NOT_COPIED =
      "script, noscript, template, form, button, input, nav, .crumbs, .related, .after,"
          + " .neighbours, .skip, link, svg.brand-mark";

  private final ExportedSite site;
  private final Path work;
  private final Map<String, Optional<PictureFile>> pictures = new LinkedHashMap<>();
  private final Set<String> lost = new LinkedHashSet<>();

  /**
   * Makes previews of a site.
   *
   * @param work a folder for photos while they are made
   */
  public PreviewFile(ExportedSite site, Path work) {
    this.site = site;
    this.work = work;
  }

  /**
   * A preview.
   *
   * @param html the whole file
   * @param hidden how many of its pieces readers cannot see yet
   * @param pictures how many are inside
   * @param lost addresses of pictures that could not be put inside
   */
  public record Result(String html, int hidden, int pictures, List<String> lost) {}

  /** Puts pieces into one file, in the order given. */
  public Result of(List<Page> pieces) throws IOException {
    Language language = Objects.requireNonNull(pieces.get(0).language());
    ExportWords words = ExportWords.in(language);
    String asOf = words.get("preview.as-of", TIME.format(site.now().atZone(site.zone())));
    Document file = Document.createShell("");
    file.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    List<Element> sections = new ArrayList<>();
    Set<String> styles = new LinkedHashSet<>();
    int hidden = 0;
    for (Page piece : pieces) {
      ExportedPage page = site.page(piece, true);
      boolean open = site.isPublic(piece);
      hidden += open ? 0 : 1;
      sections.add(section(page, sections.size() + 1, pieces, open, styles));
    }
    new PreviewHead(site).fill(file, language, title(pieces, words), styles);
    body(file, words, asOf, pieces, sections, hidden);
    int inside = (int) pictures.values().stream().filter(Optional::isPresent).count();
    String html =
        "<!doctype html>\n" + Objects.requireNonNull(file.selectFirst("html")).outerHtml() + "\n";
    return new Result(html, hidden, inside, List.copyOf(lost));
  }

  private static String title(List<Page> pieces, ExportWords words) {
    String first = pieces.get(0).title();
    return words.get("preview.title", first)
        + (pieces.size() > 1 ? words.get("preview.more", pieces.size()) : "");
  }

  private void body(
      Document file,
      ExportWords words,
      String asOf,
      List<Page> pieces,
      List<Element> sections,
      int hidden) {
    Element body = file.body();
    Element notice = body.appendElement("aside").attr("class", "tx-notice").attr("role", "note");
    notice.appendElement("b").text(asOf);
    notice
        .appendElement("span")
        .text(words.get(hidden == 0 ? "preview.public" : "preview.not-public"));
    if (pieces.size() > 1) {
      Element list = body.appendElement("ol").attr("class", "tx-contents");
      for (int i = 0; i < pieces.size(); i++) {
        list.appendElement("li")
            .appendElement("a")
            .attr("href", "#tx-" + (i + 1))
            .text(pieces.get(i).title());
      }
    }
    sections.forEach(body::appendChild);
    Element mark =
        body.appendElement("div").attr("class", "tx-watermark").attr("aria-hidden", "true");
    for (int i = 0; i < WATERMARKS; i++) {
      mark.appendElement("span").text(asOf);
    }
  }

  private Element section(
      ExportedPage page, int number, List<Page> pieces, boolean open, Set<String> styles)
      throws IOException {
    Document html = Jsoup.parse(page.html());
    html.select("link[rel=stylesheet]").forEach(link -> styles.add(link.attr("href")));
    Element main = Objects.requireNonNull(html.selectFirst("main"));
    main.select(NOT_COPIED).remove();
    Language language = Objects.requireNonNull(page.page().language());
    Element section = new Element("section").attr("id", "tx-" + number);
    section.attr("class", "tx-piece").attr("lang", language.tag());
    ExportWords words = ExportWords.in(language);
    Element mark = html.selectFirst("aside.preview b");
    Element state = section.appendElement("p").attr("class", "tx-state");
    state.text(
        open
            ? words.get("preview.state.public")
            : mark == null
                ? words.get("preview.state.hidden")
                : words.get("preview.state", mark.text()));
    pictures(main, page);
    links(main, number, pieces);
    ids(main, number);
    main.tagName("div").removeAttr("id").removeAttr("tabindex").attr("class", "tx-main");
    section.appendChild(main);
    return section;
  }

  private void pictures(Element main, ExportedPage page) throws IOException {
    media(main, words(page));
    main.select("source").forEach(Element::remove);
    for (Element image : main.select("img")) {
      String address = image.attr("src");
      Optional<PictureFile> file = pictures.get(address);
      if (file == null) {
        file = page.pictures().of(address, WIDEST, LARGEST, work);
        pictures.put(address, file);
      }
      if (file.isEmpty()) {
        lost.add(address);
        image.replaceWith(
            new Element("span").attr("class", "tx-lost").text("[" + image.attr("alt") + "]"));
        continue;
      }
      for (String name : List.of("srcset", "sizes", "loading", "fetchpriority", "decoding")) {
        image.removeAttr(name);
      }
      String data = Base64.getEncoder().encodeToString(file.get().bytes());
      image.attr("src", "data:" + file.get().mediaType() + ";base64," + data);
    }
  }

  private static ExportWords words(ExportedPage page) {
    return ExportWords.in(Objects.requireNonNull(page.page().language()));
  }

  /** Videos, sounds and frames are too large, or from elsewhere: their place says so. */
  private void media(Element main, ExportWords words) {
    for (Element media : main.select("video, audio, iframe, object, embed")) {
      Element source = media.selectFirst("source[src]");
      String src = media.hasAttr("src") || source == null ? media.attr("src") : source.attr("src");
      String address = src.startsWith("/") && site.isPublic(src) ? site.absolute(src) : src;
      lost.add(address);
      media.replaceWith(
          new Element("p").attr("class", "tx-lost").text(words.get("preview.media", address)));
    }
  }

  /** Links lead within the file, or to what readers can see on the site; others are words. */
  private void links(Element main, int number, List<Page> pieces) {
    for (Element link : main.select("a[href]")) {
      String href = link.attr("href");
      int piece = pieceAt(href, pieces);
      link.removeAttr("ping").removeAttr("target");
      if (href.startsWith("#")) {
        link.attr("href", "#tx-" + number + "-" + href.substring(1));
      } else if (piece > 0) {
        link.attr("href", "#tx-" + piece);
      } else if (href.startsWith("/")) {
        String whole =
            site.isPublic(href) && link.select("img").isEmpty() ? site.absolute(href) : "";
        if (whole.isEmpty()) {
          link.unwrap();
        } else {
          link.attr("href", whole);
        }
      }
    }
  }

  private int pieceAt(String href, List<Page> pieces) {
    String file = href.startsWith("/") ? site.fileOf(href) : "";
    for (int i = 0; i < pieces.size(); i++) {
      if (!file.isEmpty() && pieces.get(i).route().path().equals(file)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Two pieces may have footnotes of the same names. */
  private static void ids(Element main, int number) {
    for (Element element : main.select("[id]")) {
      element.attr("id", "tx-" + number + "-" + element.id());
    }
    for (String name : List.of("aria-labelledby", "aria-describedby", "headers", "for")) {
      for (Element element : main.select("[" + name + "]")) {
        element.attr(name, element.attr(name).replaceAll("(\\S+)", "tx-" + number + "-$1"));
      }
    }
    for (Element element : main.select("[style]")) {
      element.removeAttr("style");
    }
  }
}
