package tongxin.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;

/** Writes tables: each scrolls by itself, also by keyboard, and never widens a phone's page. */
final class TableNodes {
  private TableNodes() {}

  static void addTo(BodyWriter.Writers writers) {
    writers
        .with(TableBlock.class, TableNodes::table)
        .with(TableHead.class, (node, to) -> to.block("thead", node))
        .with(TableBody.class, (node, to) -> to.block("tbody", node))
        .with(TableRow.class, (node, to) -> to.block("tr", node))
        .with(TableCaption.class, (node, to) -> to.block("caption", node))
        .with(TableCell.class, TableNodes::cell)
        .with(TableSeparator.class, (node, to) -> {});
  }

  private static void table(TableBlock node, BodyWriter to) {
    to.line().raw(to.parse().words().tableStart()).inline("table", node);
    to.raw(PageWords.TABLE_END).line();
  }

  /** A right-aligned column holds figures; HTML itself has no attribute for that any more. */
  private static void cell(TableCell node, BodyWriter to) {
    to.raw(node.isHeader() ? "<th scope=\"col\"" : "<td");
    to.raw(node.getAlignment() == TableCell.Alignment.RIGHT ? " class=\"num\">" : ">");
    to.children(node);
    to.close(node.isHeader() ? "th" : "td");
  }
}
