package tongxin.importing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Cell;
import tongxin.importing.document.Block.Row;

/** Reads a table: cells that go on downwards become one (ECMA-376, part 1, 17.4.85 vMerge). */
final class TableReader {
  private static final int MAX_COLUMNS = 1000;

  private final Reading reading;
  private final Function<XmlElement, List<Block>> blocks;

  TableReader(Reading reading, Function<XmlElement, List<Block>> blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  /** A cell with its place in the grid of the table. */
  private static final class Placed {
    final int column;
    final int columns;
    final List<Block> content;
    int rows = 1;

    Placed(int column, int columns, List<Block> content) {
      this.column = column;
      this.columns = columns;
      this.content = content;
    }
  }

  private record PlacedRow(List<Placed> cells, boolean header) {}

  Block.Table read(XmlElement table) {
    List<PlacedRow> rows = new ArrayList<>();
    List<Placed> growing = new ArrayList<>();
    rows(table, rows, growing);
    return new Block.Table(
        rows.stream()
            .map(
                row ->
                    new Row(
                        row.cells.stream()
                            .map(cell -> new Cell(cell.columns, cell.rows, cell.content))
                            .toList(),
                        row.header))
            .toList());
  }

  private void rows(XmlElement parent, List<PlacedRow> rows, List<Placed> growing) {
    for (XmlElement child : parent.children()) {
      if (child.name().equals("w:tr")) {
        if (child.at("w:trPr", "w:del") != null) {
          reading.deletions++;
        } else {
          rows.add(row(child, growing));
        }
      } else if (!child.name().equals("w:tblPr") && !child.name().equals("w:del")) {
        rows(child, rows, growing);
      }
    }
  }

  private PlacedRow row(XmlElement row, List<Placed> growing) {
    List<Placed> cells = new ArrayList<>();
    int column = number(row.valAt("w:trPr", "w:gridBefore"), 0);
    if (column > 0) {
      cells.add(new Placed(0, column, List.of()));
    }
    cells(row, cells, growing, column);
    return new PlacedRow(cells, XmlElement.isOn(row.at("w:trPr", "w:tblHeader")));
  }

  /** Gives the column behind the last cell. */
  private int cells(XmlElement parent, List<Placed> cells, List<Placed> growing, int first) {
    int column = first;
    for (XmlElement child : parent.children()) {
      if (child.name().equals("w:tc") && child.at("w:tcPr", "w:cellDel") != null) {
        reading.deletions++;
      } else if (child.name().equals("w:tc")) {
        column = cell(child, cells, growing, column);
      } else if (!child.name().endsWith("Pr") && !child.name().equals("w:del")) {
        column = cells(child, cells, growing, column);
      }
    }
    return column;
  }

  private int cell(XmlElement cell, List<Placed> cells, List<Placed> growing, int column) {
    XmlElement properties = cell.child("w:tcPr");
    int columns = properties == null ? 1 : number(properties.valAt("w:gridSpan"), 1);
    XmlElement merge = properties == null ? null : properties.child("w:vMerge");
    boolean goesOn = merge != null && !merge.val().equals("restart");
    Placed above = goesOn ? at(growing, column) : null;
    if (above != null) {
      above.rows++;
      // Word hides what is written in a cell that goes on; it is not thrown away.
      List<Block> hidden = blocks.apply(cell);
      above.content.addAll(hidden);
      return column + columns;
    }
    growing.removeIf(old -> old.column < column + columns && column < old.column + old.columns);
    Placed placed = new Placed(column, columns, new ArrayList<>(blocks.apply(cell)));
    cells.add(placed);
    if (merge != null) {
      growing.add(placed);
    }
    return column + columns;
  }

  private static @Nullable Placed at(List<Placed> growing, int column) {
    return growing.stream().filter(cell -> cell.column == column).findFirst().orElse(null);
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,4}")
        ? Math.min(MAX_COLUMNS, Math.max(otherwise, Integer.parseInt(text)))
        : otherwise;
  }
}
