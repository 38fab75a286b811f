package tongxin.importing.structure;

import java.util.ArrayList;
import java.util.List;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Cell;
import tongxin.importing.document.Block.Figure;
import tongxin.importing.document.Block.Row;
import tongxin.importing.document.Block.Table;

/** Takes apart tables that hold no table: frames, and pictures side by side. */
final class LayoutTables {
  private LayoutTables() {}

  /** The table, or its content where it is none. */
  static List<Block> flattened(Table table) {
    boolean oneColumn = table.rows().stream().allMatch(row -> row.cells().size() <= 1);
    if (oneColumn) {
      List<Block> content = new ArrayList<>();
      table.rows().forEach(row -> row.cells().forEach(cell -> content.addAll(inner(cell))));
      return content;
    }
    return hasPictures(table) ? pictures(table) : List.of(table);
  }

  private static List<Block> inner(Cell cell) {
    List<Block> result = new ArrayList<>();
    for (Block block : cell.blocks()) {
      if (block instanceof Table table) {
        result.addAll(flattened(table));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  /** Whether every cell of some row is a picture, perhaps with its caption, or empty. */
  private static boolean hasPictures(Table table) {
    return table.rows().stream()
        .anyMatch(
            row ->
                row.cells().stream().anyMatch(LayoutTables::isPicture)
                    && row.cells().stream()
                        .allMatch(cell -> isPicture(cell) || cell.blocks().isEmpty()));
  }

  private static boolean isPicture(Cell cell) {
    return !cell.blocks().isEmpty() && cell.blocks().get(0) instanceof Figure;
  }

  /** Pictures column by column where captions stand in the row below, else row by row. */
  private static List<Block> pictures(Table table) {
    List<Block> result = new ArrayList<>();
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> cells = rows.get(i).cells();
      List<Cell> below = i + 1 < rows.size() ? rows.get(i + 1).cells() : List.of();
      boolean paired =
          below.size() == cells.size()
              && cells.stream().anyMatch(LayoutTables::isPicture)
              && below.stream().noneMatch(LayoutTables::isPicture);
      for (int k = 0; k < cells.size(); k++) {
        result.addAll(inner(cells.get(k)));
        if (paired) {
          result.addAll(inner(below.get(k)));
        }
      }
      i += paired ? 1 : 0;
    }
    return result;
  }
}
