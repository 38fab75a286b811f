package tongxin.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** Renders tables: each scrolls by itself, also by keyboard, and never widens a phone's page. */
final class TableNodes implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(TableBlock.class, this::table),
        new NodeRenderingHandler<>(TableCell.class, this::cell));
  }

  private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
    html.line();
    html.raw(Parse.of(node).words().tableStart());
    html.tag("table", false, false, () -> context.renderChildren(node));
    html.raw(PageWords.TABLE_END);
    html.line();
  }

  /** A right-aligned column holds figures; HTML itself has no attribute for that any more. */
  private void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
    String tag = node.isHeader() ? "th" : "td";
    if (node.isHeader()) {
      html.attr("scope", "col");
    }
    if (node.getAlignment() == TableCell.Alignment.RIGHT) {
      html.attr("class", "num");
    }
    html.withAttr().tag(tag, false, false, () -> context.renderChildren(node));
  }
}
