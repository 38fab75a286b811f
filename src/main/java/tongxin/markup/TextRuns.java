package tongxin.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import tongxin.content.model.Segment;
import tongxin.content.model.ShortcodeArgument;
import tongxin.content.model.TextRun;
import tongxin.content.model.Texts;
import tongxin.content.slips.MarkEscapes;
import tongxin.problem.Location;

/** Collects the texts of a body: its blocks with words, and the words of its pictures. */
final class TextRuns {
  private final ParseState parse;
  private final List<TextRun> runs = new ArrayList<>();
  private final Set<String> footnotes = new TreeSet<>();

  private TextRuns(ParseState parse) {
    this.parse = parse;
  }

  static Texts of(Node document, ParseState parse) {
    TextRuns texts = new TextRuns(parse);
    SyntaxTree.below(document, node -> true).forEach(texts::node);
    parse.shortcodes().forEach(texts::shortcode);
    return new Texts(texts.runs, texts.footnotes);
  }

  private void node(Node node) {
    if (node instanceof FootnoteParser.Note note) {
      footnotes.add(note.name());
    } else if (node instanceof Image image) {
      caption(image);
    } else if (hasWords(node)) {
      PlacedText text = PlacedText.of(node, parse.text());
      TextRun.Places places = index -> parse.location(text.place(index));
      runs.add(new TextRun(kind(node), "", text.words(), places));
    }
  }

  private static boolean hasWords(Node node) {
    return node instanceof Paragraph
        || node instanceof Heading
        || node instanceof TableCell
        || node instanceof HtmlBlock;
  }

  private static TextRun.Kind kind(Node node) {
    if (node instanceof Heading) {
      return TextRun.Kind.HEADING;
    }
    if (node instanceof TableCell) {
      return TextRun.Kind.CELL;
    }
    if (node instanceof HtmlBlock) {
      return TextRun.Kind.HTML;
    }
    return SyntaxTree.isIn(node, BlockQuote.class)
        ? TextRun.Kind.QUOTATION
        : TextRun.Kind.PARAGRAPH;
  }

  /** The parser has taken the backslashes out: with one in it, nobody knows what is meant. */
  private void caption(Image image) {
    String title = image.getTitle();
    boolean escaped =
        parse.text().substring(SyntaxTree.start(image), SyntaxTree.end(image)).contains("\\");
    if (title != null && !title.isBlank() && !escaped) {
      add("caption", title, parse.location(image));
    }
  }

  private void shortcode(Segment.Shortcode shortcode) {
    shortcode.kind().stream()
        .flatMap(kind -> kind.arguments().stream())
        .filter(argument -> argument.type() instanceof ShortcodeArgument.Words)
        .map(ShortcodeArgument::name)
        .forEach(
            name -> {
              String words = shortcode.value(name);
              if (words != null) {
                add(name, MarkEscapes.masked(words, TextRun.ESCAPED), shortcode.location());
              }
            });
  }

  private void add(String key, String words, Location at) {
    runs.add(new TextRun(TextRun.Kind.CAPTION, key, words, index -> at));
  }
}
