package tongxin.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.export.ExportedSite.ExportedPage;
import tongxin.export.PagePictures.PictureFile;
import tongxin.export.WechatArticle.Limit;
import tongxin.export.WechatArticle.Stripped;
import tongxin.page.plan.Page;

/** Makes the page from which an article is copied into the editor of an Official Account. */
public final class WechatPage {
  /** By this a later run knows a folder that it may write over. */
  public static final String MARK = "tongxin-wechat";

  private static final int TITLE = 64;
  private static final int DIGEST = 120;
  private static final int BODY = 20_000;
  private static final int WIDEST = 1600;

  /** What belongs to the website around a text. */
  private static final String NOT_COPIED =
      "h1, nav, form, script, .kicker, .crumbs, .related, .after, .neighbours, .preview, .pending,"
          + " .stories, .contact, .side nav, section.articles";

  private final ExportedSite site;
  private final Path work;
  private final ExportWords words;
  private final String photoFolder;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<UploadPhoto> photos = new ArrayList<>();

  /**
   * Makes pages of a site.
   *
   * @param work a folder for photos while they are made
   * @param language of the person who copies
   * @param photoFolder name of the folder of the photos, beside the page
   */
  public WechatPage(ExportedSite site, Path work, Language language, String photoFolder) {
    this.photoFolder = photoFolder;
    this.site = site;
    this.work = work;
    this.words = ExportWords.in(language);
  }

  /** The page of one piece. What is not public may be copied too; the result says so. */
  public WechatArticle of(Page piece) throws IOException {
    boolean open = site.isPublic(piece);
    ExportedPage page = site.page(piece, !open);
    Document html = Jsoup.parse(page.html());
    Element main = Objects.requireNonNull(html.selectFirst("main"));
    Language language = Objects.requireNonNull(piece.language());
    String title =
        Optional.ofNullable(main.selectFirst("h1")).map(Element::text).orElse(piece.title());
    String author = byline(main);
    main.select(NOT_COPIED).remove();
    WechatStyles styles = new WechatStyles();
    WechatBody converter =
        new WechatBody(
            site::absolute, image -> place(image, page, styles), styles, ExportWords.in(language));
    Element body = converter.of(List.of(main));
    String digest = digest(piece, html);
    List<Limit> limits =
        List.of(
            new Limit("title", length(title), TITLE),
            new Limit("digest", length(digest), DIGEST),
            new Limit("body", length(counted(body)), BODY));
    Map<Stripped, Integer> stripped = converter.stripped();
    Document out = Document.createShell("");
    out.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    head(out, title);
    fields(
        out.body(),
        List.of(title, digest, author, site.absolute("/" + piece.route().path())),
        open);
    new WechatNotes(words, photoFolder).write(out.body(), limits, photos, stripped);
    copyArea(out.body(), body, language);
    script(out);
    String text =
        "<!doctype html>\n" + Objects.requireNonNull(out.selectFirst("html")).outerHtml() + "\n";
    return new WechatArticle(text, photos, limits, stripped, open);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The words of readers, without those that tell where a photo goes. */
  private static String counted(Element body) {
    Element copy = body.clone();
    copy.select("[data-photo]").remove();
    return copy.text();
  }

  /** Who wrote it, and takes the line with it out of the text. */
  private static String byline(Element main) {
    Element line = main.selectFirst("dl.byline");
    if (line == null) {
      return "";
    }
    List<String> all = new ArrayList<>();
    String first = "";
    for (Element pair : line.children()) {
      Element name = pair.selectFirst("dd");
      if (name != null && pair.selectFirst("time") == null) {
        all.add(pair.select("dt").text() + " " + name.text());
        first = first.isEmpty() ? name.text() : first;
      }
    }
    if (all.isEmpty()) {
      line.remove();
    } else {
      line.replaceWith(new Element("p").attr("class", "byline").text(String.join("　", all)));
    }
    return first;
  }

  /** The summary as it was written; where there is none, the beginning as far as there is room. */
  private String digest(Page piece, Document html) {
    Element description = html.selectFirst("meta[name=description]");
    String text = description == null ? "" : description.attr("content").strip();
    boolean written =
        site.preview().graph().versions(key(piece)).stream()
            .filter(article -> article.location().file().equals(piece.origin().file()))
            .map(Article::summary)
            .noneMatch(summary -> summary == null);
    if (written || length(text) <= DIGEST) {
      return text;
    }
    String room = text.substring(0, text.offsetByCodePoints(0, DIGEST - 1));
    int end = Math.max(room.lastIndexOf('。'), room.lastIndexOf(". "));
    return end > 0 ? room.substring(0, end + 1) : room + "…";
  }

  private static String key(Page piece) {
    return piece.origin().file().replaceFirst("(/index)?\\.[a-zA-Z-]+\\.md$", "");
  }

  /** Where a photo goes: its number for the upload, and a small view that is not copied. */
  private Element place(Element image, ExportedPage page, WechatStyles styles) {
    String address = image.attr("src");
    Integer number = numbers.get(address);
    if (number == null) {
      Optional<PictureFile> file = file(page, address);
      if (file.isEmpty()) {
        return new Element("p")
            .attr("style", styles.of("place"))
            .text(words.get("wechat.no-picture", image.attr("alt"), address));
      }
      number = photos.size() + 1;
      numbers.put(address, number);
      String name = (number < 10 ? "0" : "") + number + "-" + file.get().name();
      photos.add(new UploadPhoto(name, image.attr("alt"), file.get().bytes()));
    }
    UploadPhoto photo = photos.get(number - 1);
    Element place =
        new Element("section").attr("data-photo", photo.name()).attr("style", "margin:0;");
    place
        .appendElement("img")
        .attr("src", photoFolder + "/" + photo.name())
        .attr("alt", "")
        .attr(
            "style",
            "display:block;max-width:100%;margin:0"
                + " auto;-webkit-user-select:none;user-select:none;");
    place
        .appendElement("p")
        .attr("style", styles.of("place"))
        .text(words.get("wechat.place", number, photo.name()));
    return place;
  }

  private Optional<PictureFile> file(ExportedPage page, String address) {
    try {
      return page.pictures().of(address, WIDEST, UploadPhoto.MOST, work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(Document out, String title) throws IOException {
    Objects.requireNonNull(out.selectFirst("html")).attr("lang", words.get("lang"));
    Element head = out.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
    head.appendElement("meta").attr("name", "generator").attr("content", MARK);
    head.appendElement("title").text(words.get("wechat.title", title));
    head.appendElement("style").appendChild(new DataNode(resource("wechat.css")));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = WechatPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The fields of the editor beside the text. */
  private void fields(Element body, List<String> values, boolean open) {
    Element head = body.appendElement("header");
    head.appendElement("h1").text(words.get("wechat.heading"));
    head.appendElement("p").text(words.get("wechat.help"));
    if (!open) {
      head.appendElement("p").attr("class", "warning").text(words.get("wechat.not-public"));
    }
    Element list = head.appendElement("dl");
    List<String> names = List.of("title", "digest", "author", "source");
    for (int i = 0; i < names.size(); i++) {
      list.appendElement("dt").text(words.get("wechat.field." + names.get(i)));
      String value = values.get(i);
      list.appendElement("dd")
          .attr("class", "copied")
          .text(value.isEmpty() ? words.get("wechat.field.none") : value);
    }
  }

  private void copyArea(Element body, Element text, Language language) {
    Element main = body.appendElement("main");
    main.appendElement("h2").text(words.get("wechat.text"));
    main.appendElement("p")
        .appendElement("button")
        .attr("type", "button")
        .attr("hidden", "hidden")
        .attr("data-copied", words.get("wechat.copied"))
        .text(words.get("wechat.copy"));
    main.appendElement("div").attr("id", "text").attr("lang", language.tag()).appendChild(text);
  }

  private static void script(Document out) throws IOException {
    out.body().appendElement("script").appendChild(new DataNode(resource("wechat.js")));
  }
}
