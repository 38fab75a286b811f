package tongxin.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unbescape.html.HtmlEscape;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Cell;
import tongxin.importing.document.Block.Paragraph;
import tongxin.importing.document.Block.Row;
import tongxin.importing.document.Block.Table;
import tongxin.importing.document.Inline;
import tongxin.importing.structure.Wording;

/** Writes tables: with bars, or as HTML where cells are merged or hold more than a line. */
final class TableWriter {
  /** More rows in one piece would be no table that people read. */
  private static final int MAX_ROWS = 2000;

  private final LineWriter lines;
  private final Function<List<Block>, String> blocks;

  TableWriter(LineWriter lines, Function<List<Block>, String> blocks) {
    this.lines = lines;
    this.blocks = blocks;
  }

  String write(Table table) {
    List<Row> rows = table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
    boolean simple = rows.stream().allMatch(TableWriter::isSimple);
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < rows.size(); i += MAX_ROWS) {
      List<Row> piece = rows.subList(i, Math.min(rows.size(), i + MAX_ROWS));
      pieces.add(simple ? bars(piece) : html(piece));
    }
    return String.join("\n\n", pieces);
  }

  private static boolean isSimple(Row row) {
    return row.cells().stream()
        .allMatch(
            cell ->
                cell.columns() == 1
                    && cell.rows() == 1
                    && cell.blocks().stream().allMatch(Paragraph.class::isInstance)
                    && cell.blocks().size() <= 3);
  }

  private String bars(List<Row> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    List<String> out = new ArrayList<>();
    for (Row row : rows) {
      StringBuilder line = new StringBuilder("|");
      for (int i = 0; i < columns; i++) {
        String text = i < row.cells().size() ? inBars(row.cells().get(i)) : "";
        line.append(' ').append(text).append(text.isEmpty() ? "|" : " |");
      }
      out.add(line.toString());
      if (out.size() == 1) {
        out.add("|" + " --- |".repeat(columns));
      }
    }
    return String.join("\n", out);
  }

  private String inBars(Cell cell) {
    return cell.blocks().stream()
        .map(block -> lines.write(((Paragraph) block).content(), LineWriter.Place.CELL))
        .collect(Collectors.joining("<br>"));
  }

  private String html(List<Row> rows) {
    StringBuilder out = new StringBuilder("<table>\n");
    boolean first = true;
    for (Row row : rows) {
      out.append("<tr>\n");
      String tag = first || row.header() ? "th" : "td";
      row.cells().forEach(cell -> out.append(cell(cell, tag)));
      out.append("</tr>\n");
      first = false;
    }
    return out.append("</table>").toString();
  }

  /** Between empty lines, Markdown goes on within an HTML table (CommonMark 4.6). */
  private String cell(Cell cell, String tag) {
    String start =
        "<"
            + tag
            + (cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
            + (cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "")
            + ">";
    if (cell.blocks().size() == 1
        && cell.blocks().get(0) instanceof Paragraph paragraph
        && paragraph.content().stream().allMatch(TableWriter::isPlain)) {
      return start
          + HtmlEscape.escapeHtml4Xml(Wording.of(paragraph.content()))
          + "</"
          + tag
          + ">\n";
    }
    String text = blocks.apply(cell.blocks());
    String inner = text.isEmpty() ? "" : "\n\n" + text + "\n\n";
    return start + inner + "</" + tag + ">\n";
  }

  private static boolean isPlain(Inline inline) {
    return inline instanceof Inline.Text text && text.styles().isEmpty();
  }
}
