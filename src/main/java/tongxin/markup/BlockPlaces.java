package tongxin.markup;

import java.util.BitSet;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where blocks stand in a text in which signs of Markdown mean nothing. */
public final class BlockPlaces {
  private BlockPlaces() {}

  /**
   * The places of all characters in code that is marked by nothing but its indent (CommonMark 4.4).
   *
   * @return empty for a text that is nested too deep to be read
   */
  public static BitSet indentedCode(String markdown) {
    boolean any = markdown.contains("    ") || markdown.contains("\t");
    return any ? places(markdown, IndentedCodeBlock.class) : new BitSet();
  }

  /** The same of blocks of HTML (CommonMark 4.6). */
  public static BitSet html(String markdown) {
    return markdown.contains("<") ? places(markdown, HtmlBlock.class) : new BitSet();
  }

  private static BitSet places(String markdown, Class<? extends Block> kind) {
    BitSet places = new BitSet(markdown.length());
    if (MarkupLimits.firstExcess(markdown) >= 0) {
      return places;
    }
    try {
      Node document = new Dialect().parse(markdown);
      for (Block block : Tree.all(document, kind)) {
        for (SourceSpan span : block.getSourceSpans()) {
          places.set(span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
      }
    } catch (StackOverflowError | IllegalArgumentException e) {
      places.clear();
    }
    return places;
  }
}
