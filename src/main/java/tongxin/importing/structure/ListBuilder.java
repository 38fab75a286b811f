package tongxin.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Cell;
import tongxin.importing.document.Block.ItemList;
import tongxin.importing.document.Block.Paragraph;
import tongxin.importing.document.Block.Row;
import tongxin.importing.document.Block.Table;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Look;
import tongxin.importing.document.Look.ListMark;

/** Makes lists of paragraphs that have the mark of an item, or were numbered by hand. */
final class ListBuilder {
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})\\.[ \\u3000]*(?!\\d)(?=\\S)");

  private final List<Block> blocks;
  private int at;

  private ListBuilder(List<Block> blocks) {
    this.blocks = blocks;
  }

  static List<Block> lists(List<Block> blocks) {
    return new ListBuilder(numbered(blocks)).all();
  }

  private List<Block> all() {
    List<Block> result = new ArrayList<>();
    while (at < blocks.size()) {
      ListMark mark = mark(at);
      if (mark == null) {
        Block block = blocks.get(at++);
        result.add(block instanceof Table table ? inCells(table) : block);
      } else {
        result.add(list(mark));
      }
    }
    return result;
  }

  /** The table, with lists in its cells. */
  private static Table inCells(Table table) {
    return new Table(
        table.rows().stream()
            .map(
                row ->
                    new Row(
                        row.cells().stream()
                            .map(c -> new Cell(c.columns(), c.rows(), inCell(c.blocks())))
                            .toList(),
                        row.header()))
            .toList());
  }

  /** Lines that are only numbered by hand stay lines: a table of lists is hard to read. */
  private static List<Block> inCell(List<Block> blocks) {
    return new ListBuilder(blocks).all();
  }

  /** The items from here on that belong together, and the deeper ones within them. */
  private ItemList list(ListMark first) {
    List<List<Block>> items = new ArrayList<>();
    int number = first.number();
    while (at < blocks.size()) {
      ListMark mark = mark(at);
      if (mark == null || mark.depth() < first.depth()) {
        break;
      }
      if (mark.depth() > first.depth()) {
        if (items.isEmpty()) {
          items.add(new ArrayList<>());
        }
        items.get(items.size() - 1).add(list(mark));
        continue;
      }
      boolean follows = !first.numbered() || mark.number() == number + items.size();
      if (mark.numbered() != first.numbered()
          || !mark.list().equals(first.list())
          || (!follows && !items.isEmpty())) {
        break;
      }
      items.add(item());
    }
    return new ItemList(first.numbered(), first.number(), items);
  }

  private List<Block> item() {
    List<Block> item = new ArrayList<>();
    if (blocks.get(at++) instanceof Paragraph paragraph) {
      item.add(new Paragraph(paragraph.content(), paragraph.look().marked(null)));
    }
    return item;
  }

  private @Nullable ListMark mark(int index) {
    return blocks.get(index) instanceof Paragraph paragraph ? paragraph.look().mark() : null;
  }

  /** Gives marks to paragraphs that were numbered by hand: {@code 1. }, and right behind it 2. */
  private static List<Block> numbered(List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks);
    for (int i = 0; i < result.size(); i++) {
      int end = i;
      int first = number(result, i);
      while (first >= 0 && number(result, end + 1) == first + end + 1 - i) {
        end++;
      }
      for (int k = i; end > i && k <= end; k++) {
        result.set(k, marked((Paragraph) result.get(k), "by-hand-" + i, first + k - i));
      }
      i = end;
    }
    return result;
  }

  private static int number(List<Block> blocks, int index) {
    if (index >= blocks.size()
        || !(blocks.get(index) instanceof Paragraph paragraph)
        || paragraph.look().mark() != null
        || paragraph.content().isEmpty()
        || !(paragraph.content().get(0) instanceof Inline.Text text)) {
      return -1;
    }
    Matcher number = NUMBER.matcher(text.text());
    boolean plain = !number.find() || number.group(1).startsWith("0");
    return plain ? -1 : Integer.parseInt(number.group(1));
  }

  private static Paragraph marked(Paragraph paragraph, String list, int number) {
    List<Inline> content = new ArrayList<>(paragraph.content());
    if (content.get(0) instanceof Inline.Text text) {
      String rest = NUMBER.matcher(text.text()).replaceFirst("");
      content.set(0, new Inline.Text(rest, text.styles()));
    }
    Look look = paragraph.look().marked(new ListMark(list, 0, true, number));
    return new Paragraph(Wording.trimmed(content), look);
  }
}
