package tongxin.markup;

import java.util.BitSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where code and blocks of HTML stand in a text: there signs of Markdown mean nothing. */
public final class BlockPlaces {
  private BlockPlaces() {}

  /**
   * The places of all characters of code: fenced, marked by its indent, or between backticks
   * (CommonMark 4.4, 4.5 and 6.1).
   *
   * @return empty for a text that is nested too deep to be read
   */
  public static BitSet code(String markdown) {
    boolean any = Stream.of("`", "~~~", "    ", "\t").anyMatch(markdown::contains);
    return any ? places(markdown, BlockPlaces::isCode) : new BitSet();
  }

  /** The same of blocks of HTML (CommonMark 4.6). */
  public static BitSet html(String markdown) {
    return markdown.contains("<") ? places(markdown, HtmlBlock.class::isInstance) : new BitSet();
  }

  private static boolean isCode(Node node) {
    return node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof Code;
  }

  private static BitSet places(String markdown, Predicate<Node> kind) {
    BitSet places = new BitSet(markdown.length());
    if (MarkupLimits.firstExcess(markdown) >= 0) {
      return places;
    }
    try {
      Node document = new Dialect().parse(markdown);
      for (Node node : SyntaxTree.below(document, kind)) {
        for (SourceSpan span : node.getSourceSpans()) {
          places.set(span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
      }
    } catch (StackOverflowError | IllegalArgumentException e) {
      places.clear();
    }
    return places;
  }
}
