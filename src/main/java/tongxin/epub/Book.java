package tongxin.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tongxin.bake.CompiledPage;
import tongxin.config.Language;
import tongxin.page.plan.Page;
import tongxin.pipeline.PlannedSite;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;

/** Makes one book of a planned site: same site, same bytes. */
public final class Book {
  private final PlannedSite site;
  private final Language language;
  private final List<Chapter> chapters;
  private final String title;
  private final String id;

  private Book(PlannedSite site, Language language, List<Page> pages, BookChoice choice) {
    this.site = site;
    this.language = language;
    List<Chapter> all = new ArrayList<>();
    for (Page page : pages) {
      String number = String.valueOf(1001 + all.size()).substring(1);
      all.add(new Chapter(page, "c" + number + ".xhtml", page.title()));
    }
    this.chapters = List.copyOf(all);
    String siteTitle = site.graph().site().title().in(language).text();
    String name = site.page(choice.front(language).file()).orElseThrow().title();
    this.title = name + " · " + siteTitle;
    String what = siteTitle + " " + choice.name() + " " + language.tag();
    this.id = "urn:uuid:" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes the book of a choice.
   *
   * @return the number of its chapters; 0 where there is nothing to be read in this language, and
   *     nothing is written
   */
  public static int write(
      PlannedSite site, BookChoice choice, Language language, OutputStream out, Problems problems)
      throws IOException {
    List<Page> pages = choice.pages(site, language);
    if (pages.isEmpty()) {
      return 0;
    }
    new Book(site, language, pages, choice).write(out, problems);
    return pages.size();
  }

  private void write(OutputStream out, Problems problems) throws IOException {
    SiteGraph graph = site.graph();
    String base = graph.baseUrl().getRawPath();
    String whole = graph.baseUrl().toString();
    BookImages images = new BookImages(site, problems);
    Map<String, String> files = new LinkedHashMap<>();
    chapters.forEach(chapter -> files.put(chapter.page().route().path(), chapter.file()));
    String origin = whole.substring(0, whole.length() - base.length());
    ChapterText text = new ChapterText(origin, base, images, files);
    Map<Chapter, String> bodies = new LinkedHashMap<>();
    for (Chapter chapter : chapters) {
      CompiledPage page = site.compile(chapter.page(), problems);
      if (page != null) {
        bodies.put(chapter, text.of(new String(site.finish(page), StandardCharsets.UTF_8)));
      }
    }
    try (EpubFile file = new EpubFile(out)) {
      file.container();
      BookFiles parts = new BookFiles(title, language.tag(), chapters);
      file.add("content.opf", parts.contents(id, publisher(), modified(), images.all()));
      file.add("nav.xhtml", parts.navigation());
      file.add("style.css", BookFiles.STYLE);
      for (Map.Entry<Chapter, String> body : bodies.entrySet()) {
        file.add(body.getKey().file(), parts.chapter(body.getKey().title(), body.getValue()));
      }
      for (BookImage image : images.all()) {
        file.add(image.file(), image.source());
      }
    }
  }

  private String publisher() {
    tongxin.content.model.Text organiser = site.graph().site().organiser();
    return organiser == null ? "" : organiser.in(language).text();
  }

  /** When the newest of its pages was changed. */
  private Instant modified() {
    return chapters.stream()
        .map(chapter -> chapter.page().modified())
        .filter(Objects::nonNull)
        .map(time -> Objects.requireNonNull(time))
        .max(Comparator.naturalOrder())
        .orElse(site.graph().now());
  }
}
