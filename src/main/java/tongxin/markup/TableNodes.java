package tongxin.markup;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;

/** Writes tables: each scrolls by itself, also by keyboard, and never widens a phone's page. */
final class TableNodes {
  private TableNodes() {}

  static void addTo(BodyWriter.Writers writers) {
    writers
        .with(TableBlock.class, TableNodes::table)
        .with(TableHead.class, (node, to) -> to.block("thead", node))
        .with(TableBody.class, (node, to) -> to.block("tbody", node))
        .with(TableRow.class, (node, to) -> to.block("tr", node))
        .with(TableCell.class, TableNodes::cell);
  }

  private static void table(TableBlock node, BodyWriter to) {
    to.line().raw(to.parse().words().tableStart()).inline("table", node);
    to.raw(PageWords.TABLE_END).line();
  }

  /** A right-aligned column holds figures; HTML itself has no attribute for that any more. */
  private static void cell(TableCell node, BodyWriter to) {
    to.raw(node.isHeader() ? "<th scope=\"col\"" : "<td");
    to.raw(alignment(node)).raw(">").children(node);
    to.close(node.isHeader() ? "th" : "td");
  }

  private static String alignment(TableCell node) {
    if (node.getAlignment() == TableCell.Alignment.RIGHT) {
      return " class=\"num\"";
    }
    return node.getAlignment() == TableCell.Alignment.CENTER ? " class=\"center\"" : "";
  }
}
