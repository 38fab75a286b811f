package tongxin.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Block;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Look;
import tongxin.importing.document.Look.ListMark;
import tongxin.importing.document.Note;

/** Walks through a page and makes blocks of it. One walk makes one list of blocks. */
final class BlockWalk {
  /** Deeper than any page is written; deeper elements are read as text. */
  private static final int MAX_DEPTH = 200;

  private static final Pattern MSO_LIST = Pattern.compile("mso-list:\\s*(l\\d+)\\s+level(\\d)");
  private static final Pattern BETWEEN_HAN =
      Pattern.compile("(?<=[\\p{IsHan}，。、；：？！”’）》])\\s*\\n\\s*(?=[\\p{IsHan}，。、；：？！“‘（《])");

  private final BiFunction<Element, String, @Nullable String> pictures;
  private final List<Note> notes;
  private final List<Block> blocks = new ArrayList<>();
  private List<Inline> line = new ArrayList<>();
  private @Nullable Setting lineSetting;
  private @Nullable ListMark mark;

  /**
   * A walk.
   *
   * @param pictures gives the id of the picture of an element, whose words are known; null where
   *     there is none
   * @param notes are added to
   */
  BlockWalk(BiFunction<Element, String, @Nullable String> pictures, List<Note> notes) {
    this.pictures = pictures;
    this.notes = notes;
  }

  /** The blocks in an element. */
  List<Block> read(Element root, Setting setting) {
    children(root, setting);
    flush();
    return blocks;
  }

  private void children(Element element, Setting setting) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        text(text.getWholeText(), setting);
      } else if (child instanceof Element inner && !Css.isHidden(inner)) {
        element(inner, setting);
      }
    }
  }

  private void element(Element element, Setting outer) {
    String name = element.normalName();
    Setting setting = outer.in(element);
    if (PageElements.SKIPPED.contains(name)) {
      leaveOut(PageElements.words(element));
      return;
    }
    if (setting.depth() > MAX_DEPTH) {
      text(element.text(), outer);
    } else if (PageElements.EMBEDS.contains(name)) {
      embed(element);
    } else if (PageElements.BLOCKS.contains(name)) {
      flush();
      mark = name.equals("p") ? officeMark(element) : mark;
      children(element, setting);
      flush();
    } else {
      special(element, name, setting);
    }
  }

  private void special(Element element, String name, Setting setting) {
    switch (name) {
      case "br" -> line.add(new Inline.Break());
      case "hr" -> add(new Block.Rule());
      case "img", "image" -> picture(element);
      case "ul", "ol" -> add(list(element, setting));
      case "blockquote" -> add(new Block.Quotation(inner(element, setting)));
      case "pre", "listing", "xmp" -> add(PageCode.of(element));
      case "table" -> table(element, setting);
      case "ruby" -> ruby(element, setting);
      case "svg", "canvas" -> leaveOut(element.text());
      case "math" -> {
        notes.add(Note.of(Note.Kind.FORMULA, element.text()));
        text(element.text(), setting);
      }
      default -> {
        if (Css.of(element).contains("mso-list:ignore")) {
          return;
        }
        leaveOut(PageElements.words(element));
        children(element, setting);
      }
    }
  }

  private void leaveOut(String words) {
    if (!words.isBlank()) {
      notes.add(Note.of(Note.Kind.LEFT_OUT, words));
    }
  }

  /** A table that only sets the parts of a page side by side is none. */
  private void table(Element table, Setting setting) {
    if (!PageTable.isLayout(table)) {
      add(new PageTable(cell -> inner(cell, Setting.PLAIN)).read(table));
      return;
    }
    for (Element cell : PageTable.cells(table)) {
      flush();
      children(cell, setting);
    }
    flush();
  }

  private void text(String written, Setting setting) {
    String joined = BETWEEN_HAN.matcher(written).replaceAll("");
    String text = joined.replaceAll("[ \\t\\n\\r\\f]+", " ");
    boolean start = line.isEmpty() || line.get(line.size() - 1) instanceof Inline.Break;
    if (text.isEmpty() || (text.equals(" ") && start)) {
      return;
    }
    if (lineSetting == null && !text.isBlank()) {
      lineSetting = setting;
    }
    Inline part = new Inline.Text(text, setting.styles());
    line.add(setting.url().isEmpty() ? part : new Inline.Link(setting.url(), List.of(part)));
  }

  private void flush() {
    if (!line.isEmpty()) {
      Setting setting = lineSetting == null ? Setting.PLAIN : lineSetting;
      Look look =
          new Look(
              setting.role(),
              setting.level(),
              Inline.areBold(line),
              setting.centred(),
              setting.size(),
              setting.typeface(),
              setting.level() > 0 ? null : mark);
      blocks.add(new Block.Paragraph(line, look));
    }
    line = new ArrayList<>();
    lineSetting = null;
    mark = null;
  }

  private void add(Block block) {
    flush();
    blocks.add(block);
  }

  private List<Block> inner(Element element, Setting setting) {
    return new BlockWalk(pictures, notes).read(element, setting.inner());
  }

  private Block list(Element element, Setting setting) {
    List<List<Block>> items = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        Inline words = Inline.Text.of(text.text().strip());
        items.add(new ArrayList<>(List.of(Block.Paragraph.plain(List.of(words)))));
      }
      if (!(node instanceof Element child) || Css.isHidden(child)) {
        continue;
      }
      boolean nested = child.normalName().matches("ul|ol");
      List<Block> item = nested ? List.of(list(child, setting)) : inner(child, setting.in(child));
      if (nested && !items.isEmpty()) {
        items.get(items.size() - 1).addAll(item);
      } else if (!item.isEmpty()) {
        items.add(new ArrayList<>(item));
      }
    }
    String start = element.attr("start");
    return new Block.ItemList(
        element.normalName().equals("ol"),
        start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1,
        items);
  }

  private void picture(Element element) {
    String id = pictures.apply(element, element.attr("alt"));
    if (id != null) {
      line.add(new Inline.Image(id));
    } else if (!element.attr("alt").isBlank()) {
      notes.add(Note.of(Note.Kind.PICTURE_MISSING, element.attr("alt")));
    }
  }

  private void embed(Element element) {
    String src =
        Stream.of("data-src", "src", "data")
            .map(element::attr)
            .filter(address -> !address.isBlank())
            .findFirst()
            .orElse("");
    String inner = src.isEmpty() ? element.select("source[src], embed[src]").attr("src") : src;
    String url = inner.startsWith("//") ? "https:" + inner : inner;
    boolean linked = url.matches("(?i)https?://.+");
    notes.add(
        linked
            ? Note.of(Note.Kind.FRAME_LINKED, url)
            : Note.of(Note.Kind.HTML_DROPPED, "<" + element.normalName() + "> " + url));
    if (linked) {
      flush();
      String title = element.attr("title").isBlank() ? url : element.attr("title");
      line.add(new Inline.Link(url, List.of(Inline.Text.of(title))));
      flush();
    } else {
      leaveOut(element.text());
    }
  }

  private void ruby(Element element, Setting setting) {
    StringBuilder base = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner && inner.normalName().equals("rt")) {
        line.add(new Inline.Ruby(base.toString().strip(), inner.text()));
        base.setLength(0);
      } else if (child instanceof Element inner && !inner.normalName().equals("rp")) {
        base.append(inner.text());
      } else if (child instanceof TextNode text) {
        base.append(text.text());
      }
    }
    if (!base.toString().isBlank()) {
      text(base.toString(), setting);
    }
  }

  /** The mark of an item of a list that Word or WPS has put on the clipboard. */
  private @Nullable ListMark officeMark(Element paragraph) {
    Matcher list = MSO_LIST.matcher(Css.of(paragraph));
    if (!list.find()) {
      return null;
    }
    Element ignored = paragraph.selectFirst("[style*=mso-list:Ignore], [style*=mso-list:ignore]");
    String label = ignored == null ? "" : ignored.text().replace('\u00A0', ' ').strip();
    int depth = list.group(2).charAt(0) - '1';
    if (label.matches("\\d{1,6}\\.")) {
      int number = Integer.parseInt(label.substring(0, label.length() - 1));
      return new ListMark(list.group(1), depth, true, number);
    }
    if (label.codePointCount(0, label.length()) <= 1) {
      return new ListMark(list.group(1), depth, false, 0);
    }
    line.add(Inline.Text.of(label));
    return null;
  }
}
