package tongxin.importing.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Block;
import tongxin.importing.document.Document;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Look;
import tongxin.importing.document.Note;
import tongxin.importing.document.Origin;
import tongxin.importing.document.Picture;
import tongxin.importing.document.Unreadable;
import tongxin.importing.document.Unreadable.Reason;

/** Reads web pages. Safe for use by several threads: each page is read by an object of its own. */
public final class PageReader {
  private static final long LIMIT = 32L << 20;

  /** Where the article of a page is, from the surest sign on. */
  private static final List<String> ARTICLES =
      List.of(
          "#js_content",
          "[itemprop=articleBody]",
          "#zoom",
          ".TRS_Editor",
          "#UCAP-CONTENT",
          ".entry-content",
          ".post-content",
          ".article-content",
          "#article-content",
          ".markdown-body",
          ".rich_media_content",
          "article",
          "main",
          "[role=main]");

  private static final String AROUND = "nav, [role=navigation], footer, aside";

  private final LocalFiles files;
  private final String prefix;
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();

  /**
   * A reader.
   *
   * @param prefix of the ids of pictures
   */
  private PageReader(@Nullable Path folder, String prefix) {
    this.prefix = prefix;
    this.files = new LocalFiles(folder);
  }

  /**
   * Reads a page that was saved.
   *
   * @throws Unreadable where it is far larger than any page
   */
  public static Document read(Path file) throws IOException, Unreadable {
    if (Files.size(file) > LIMIT) {
      throw new Unreadable(Reason.TOO_LARGE);
    }
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == 0) {
      throw new Unreadable(Reason.EMPTY);
    }
    return new PageReader(file.toAbsolutePath().getParent(), "").page(PageText.of(bytes));
  }

  /** Reads a piece of a page, as it is pasted: nothing in it is a title or around the article. */
  public static Document fragment(String html) {
    return fragment(html, "");
  }

  /**
   * The same.
   *
   * @param prefix of the ids of its pictures, where others stand beside them
   */
  public static Document fragment(String html, String prefix) {
    PageReader reader = new PageReader(null, prefix);
    List<Block> blocks =
        new BlockWalk(reader::picture, reader.notes).read(Jsoup.parse(html).body(), Setting.PLAIN);
    return reader.document(blocks, Origin.UNKNOWN);
  }

  private Document page(String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    Origin origin = PageFacts.of(page);
    Element root = article(page);
    List<Block> blocks = new ArrayList<>();
    if (!origin.title().isEmpty() && !hasHeading(root, origin.title())) {
      Look title = Look.PLAIN.as(Look.Role.TITLE);
      blocks.add(new Block.Paragraph(List.of(Inline.Text.of(origin.title())), title));
    }
    leaveOut(page, root, origin);
    blocks.addAll(new BlockWalk(this::picture, notes).read(root, Setting.PLAIN));
    return document(blocks, origin);
  }

  private Document document(List<Block> blocks, Origin origin) {
    return new Document(blocks, Map.of(), pictures, origin, notes);
  }

  private static Element article(org.jsoup.nodes.Document page) {
    for (String selector : ARTICLES) {
      Element found = page.selectFirst(selector);
      if (found != null && (found.text().length() > 20 || found.selectFirst("img") != null)) {
        return found;
      }
    }
    return page.body();
  }

  private static boolean hasHeading(Element root, String title) {
    return root.select("h1").stream().anyMatch(heading -> heading.text().strip().equals(title));
  }

  /** Takes what is around the article away, and says what its words were. */
  private void leaveOut(org.jsoup.nodes.Document page, Element root, Origin origin) {
    List<String> words = new ArrayList<>();
    if (root.equals(page.body())) {
      for (Element around : root.select(AROUND)) {
        words.add(around.text());
        around.remove();
      }
    } else {
      outside(page.body(), root, words);
    }
    words.removeIf(text -> text.isBlank() || text.strip().equals(origin.title()));
    if (!words.isEmpty()) {
      notes.add(Note.of(Note.Kind.LEFT_OUT, String.join(" / ", words)));
    }
  }

  private static void outside(Element element, Element root, List<String> words) {
    for (Element child : element.children()) {
      boolean above = root.parents().contains(child);
      if (above) {
        outside(child, root, words);
      } else if (!child.equals(root) && !Css.isHidden(child)) {
        words.add(child.text());
      }
    }
    if (!element.ownText().isBlank()) {
      words.add(element.ownText());
    }
  }

  private @Nullable String picture(Element element, String alt) {
    for (String name : List.of("src", "data-src", "data-original", "data-lazy-src", "href")) {
      Optional<Picture> picture = files.picture(element.attr(name), alt);
      boolean placeholder = name.equals("src") && element.hasAttr("data-src");
      if (picture.isPresent() && !(placeholder && isElsewhere(element.attr("src")))) {
        String id = prefix + "picture" + (pictures.size() + 1);
        pictures.put(id, picture.get());
        return id;
      }
    }
    return null;
  }

  /** A page that loads its pictures late has another in their place, in the page or elsewhere. */
  private static boolean isElsewhere(String src) {
    return src.startsWith("data:") || src.matches("(?i)(https?:)?//.*");
  }
}
