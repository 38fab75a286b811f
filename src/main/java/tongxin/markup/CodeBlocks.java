package tongxin.markup;

import java.util.BitSet;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where code stands in a text that is marked by nothing but its indent (CommonMark 4.4). */
public final class CodeBlocks {
  private CodeBlocks() {}

  /**
   * The places of all characters in indented code.
   *
   * @return empty for a text that is nested too deep to be read
   */
  public static BitSet indented(String markdown) {
    BitSet places = new BitSet(markdown.length());
    if (!markdown.contains("    ") && !markdown.contains("\t")) {
      return places;
    }
    if (MarkupLimits.firstExcess(markdown) >= 0) {
      return places;
    }
    try {
      Node document = new Dialect().parse(markdown);
      for (IndentedCodeBlock block : Tree.all(document, IndentedCodeBlock.class)) {
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
