package tongxin.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/**
 * How a text is parsed and rendered: with tables, footnotes and strikethrough, or without. Most
 * texts have none of them, and these extensions look at every paragraph.
 */
record Dialect(Parser parser, HtmlRenderer renderer) {
  static Dialect of(List<Extension> extensions) {
    DataHolder options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, extensions)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            // File names have spaces, and nobody thinks of %20.
            .set(Parser.SPACE_IN_LINK_URLS, true)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩")
            .set(HtmlRenderer.SOFT_BREAK, "\n")
            // Headings get their ids from BodyNodes.
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .toImmutable();
    Parser parser =
        Parser.builder(options)
            .customDelimiterProcessor(new CjkEmphasis())
            .customInlineParserExtensionFactory(new ShortcodeParser.Factory())
            .build();
    HtmlRenderer.Builder renderer =
        HtmlRenderer.builder(options).nodeRendererFactory(any -> new BodyNodes());
    if (!extensions.isEmpty()) {
      renderer.nodeRendererFactory(any -> new TableNodes());
    }
    return new Dialect(parser, renderer.build());
  }

  /** Whether a text has no mark of a table, a footnote or a strikethrough. */
  static boolean isPlain(String text) {
    return text.indexOf('|') < 0 && text.indexOf('~') < 0 && !text.contains("[^");
  }
}
