package tongxin.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Cell;
import tongxin.importing.document.Block.Row;

/** Reads a table of a page; tables within its cells are cells' content. */
final class PageTable {
  private static final int MAX_SPAN = 1000;

  private final Function<Element, List<Block>> blocks;

  PageTable(Function<Element, List<Block>> blocks) {
    this.blocks = blocks;
  }

  /** Whether a table holds parts of a page: it has no head and no lines, and headings or tables. */
  static boolean isLayout(Element table) {
    boolean plain = table.attr("border").matches("0?") && table.select("th, caption").isEmpty();
    return plain
        && cells(table).stream()
            .anyMatch(cell -> cell.selectFirst("table, h1, h2, h3, article, main") != null);
  }

  /** The cells of a table itself, in order. */
  static List<Element> cells(Element table) {
    return table.select("td, th").stream()
        .filter(cell -> table.equals(cell.closest("table")) && !Css.isHidden(cell))
        .toList();
  }

  Block read(Element table) {
    List<Row> rows = new ArrayList<>();
    rows(table, rows);
    return new Block.Table(rows);
  }

  private void rows(Element parent, List<Row> rows) {
    for (Element child : parent.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(row(child));
        case "thead", "tbody", "tfoot" -> rows(child, rows);
        case "caption" -> rows.add(new Row(List.of(new Cell(1, 1, blocks.apply(child))), false));
        default -> {}
      }
    }
  }

  private Row row(Element row) {
    List<Cell> cells = new ArrayList<>();
    boolean header = !row.children().isEmpty();
    for (Element cell : row.children()) {
      if (cell.normalName().matches("td|th") && !Css.isHidden(cell)) {
        header &= cell.normalName().equals("th");
        cells.add(
            new Cell(
                number(cell.attr("colspan")), number(cell.attr("rowspan")), blocks.apply(cell)));
      }
    }
    return new Row(cells, header);
  }

  private static int number(String text) {
    return text.matches("[1-9]\\d{0,3}") ? Math.min(MAX_SPAN, Integer.parseInt(text)) : 1;
  }
}
