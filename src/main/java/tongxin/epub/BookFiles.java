package tongxin.epub;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.nodes.Entities;

/** The files of a book that are made of its chapters' titles: package document, contents, pages. */
final class BookFiles {
  static final String STYLE =
      """
      body { line-height: 1.7; }
      h1, h2, h3 { line-height: 1.35; page-break-after: avoid; }
      img { max-width: 100%; height: auto; }
      figure { margin: 1em 0; page-break-inside: avoid; }
      figcaption, small { font-size: .85em; }
      table { border-collapse: collapse; }
      th, td { border: 1px solid; padding: .3em .6em; text-align: left; vertical-align: top; }
      """;

  private final String title;
  private final String lang;
  private final List<Chapter> chapters;

  BookFiles(String title, String lang, List<Chapter> chapters) {
    this.title = title;
    this.lang = lang;
    this.chapters = chapters;
  }

  /** The package document (EPUB 3.3, 5). */
  String contents(String id, String publisher, Instant modified, Iterable<BookImage> images) {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"");
    text.append(" unique-identifier=\"id\" xml:lang=\"").append(lang).append("\">\n");
    text.append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    element(text, "dc:identifier id=\"id\"", id);
    element(text, "dc:title", title);
    element(text, "dc:language", lang);
    if (!publisher.isEmpty()) {
      element(text, "dc:publisher", publisher);
    }
    Instant second = modified.truncatedTo(ChronoUnit.SECONDS);
    element(
        text, "meta property=\"dcterms:modified\"", DateTimeFormatter.ISO_INSTANT.format(second));
    text.append("</metadata>\n<manifest>\n");
    item(text, "nav", "nav.xhtml", "application/xhtml+xml", "nav");
    item(text, "style", "style.css", "text/css", "");
    for (Chapter chapter : chapters) {
      item(text, idOf(chapter), chapter.file(), "application/xhtml+xml", "");
    }
    int number = 0;
    for (BookImage image : images) {
      number++;
      String cover = number == 1 ? "cover-image" : "";
      item(text, "i" + number, image.file(), image.type(), cover);
    }
    text.append("</manifest>\n<spine>\n<itemref idref=\"nav\"/>\n");
    chapters.forEach(
        chapter -> text.append("<itemref idref=\"").append(idOf(chapter)).append("\"/>\n"));
    return text.append("</spine>\n</package>\n").toString();
  }

  private static String idOf(Chapter chapter) {
    return chapter.file().replace(".xhtml", "");
  }

  private static void element(StringBuilder text, String start, String content) {
    int space = start.indexOf(' ');
    String name = space < 0 ? start : start.substring(0, space);
    text.append('<').append(start).append('>').append(escaped(content));
    text.append("</").append(name).append(">\n");
  }

  private static void item(
      StringBuilder text, String id, String file, String type, String properties) {
    text.append("<item id=\"").append(id).append("\" href=\"").append(escaped(file));
    text.append("\" media-type=\"").append(type).append('"');
    if (!properties.isEmpty()) {
      text.append(" properties=\"").append(properties).append('"');
    }
    text.append("/>\n");
  }

  /** The table of contents (EPUB 3.3, 7). */
  String navigation() {
    StringBuilder list = new StringBuilder("<nav epub:type=\"toc\" role=\"doc-toc\">");
    list.append("<h1>").append(escaped(title)).append("</h1><ol>\n");
    for (Chapter chapter : chapters) {
      list.append("<li><a href=\"").append(chapter.file()).append("\">");
      list.append(escaped(chapter.title())).append("</a></li>\n");
    }
    return page(title, list.append("</ol></nav>").toString());
  }

  /** A chapter. */
  String chapter(String heading, String body) {
    return page(heading, body);
  }

  private String page(String heading, String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<!DOCTYPE html>\n"
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\""
        + " xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\""
        + lang
        + "\" xml:lang=\""
        + lang
        + "\">\n<head><title>"
        + escaped(heading)
        + "</title><link rel=\"stylesheet\" href=\"style.css\"/></head>\n<body>\n"
        + body
        + "\n</body>\n</html>\n";
  }

  private static String escaped(String text) {
    return Entities.escape(text);
  }
}
