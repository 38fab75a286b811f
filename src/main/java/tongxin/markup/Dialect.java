package tongxin.markup;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * How texts are parsed: CommonMark 0.31.2 with the tables, strikethrough and bare addresses of
 * GitHub Flavored Markdown, footnotes, shortcodes, and emphasis beside Chinese. Decision 28 says
 * where it differs.
 */
final class Dialect {
  /** Cells of all tables of a text: short rows are filled up to the width of their head. */
  private static final int MAX_CELLS = 200_000;

  private final Parser parser =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.builder().maxCells(MAX_CELLS).build(),
                  // One tilde is the sign of ranges in Chinese: 3~5月.
                  StrikethroughExtension.builder().requireTwoTildes(true).build()))
          .customBlockParserFactory(new FootnoteParser.Factory())
          .linkProcessor(new FootnoteCitation.Processor())
          .linkProcessor(new SpacedAddresses())
          .customInlineContentParserFactory(new ShortcodeParser.Factory())
          .customInlineContentParserFactory(new BareAddresses.Factory())
          .customInlineContentParserFactory(new Escapes.Factory())
          .customInlineContentParserFactory(new MaskedNumbers.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /**
   * Parses a text that {@link CjkEmphasis#marked} has prepared; safe for several threads.
   *
   * @throws IllegalArgumentException where its tables have too many cells
   */
  Node parse(String marked) {
    Node document = parser.parse(marked);
    CjkEmphasis.unmark(document, marked);
    return document;
  }
}
