package tongxin.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/**
 * How texts are parsed: with tables, footnotes and strikethrough, or without. Most texts have none
 * of them, and these extensions look at every paragraph.
 */
final class Dialect {
  private final Parser plain = parser(List.of());
  private final Parser full =
      parser(
          List.of(
              TablesExtension.create(),
              FootnoteExtension.create(),
              StrikethroughExtension.create()));

  private static Parser parser(List<Extension> extensions) {
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, extensions)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            // File names have spaces, and nobody thinks of %20.
            .set(Parser.SPACE_IN_LINK_URLS, true)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    return Parser.builder(options.toImmutable())
        .customDelimiterProcessor(new CjkEmphasis())
        .customInlineParserExtensionFactory(new ShortcodeParser.Factory())
        .build();
  }

  /** The parser for a text: the lighter one where it has no mark of the others' kinds. */
  Parser parserOf(String text) {
    boolean isPlain = text.indexOf('|') < 0 && text.indexOf('~') < 0 && !text.contains("[^");
    return isPlain ? plain : full;
  }
}
