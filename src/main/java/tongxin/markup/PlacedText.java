package tongxin.markup;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import tongxin.content.model.TextRun;

/**
 * The words of one block as they were written, with the place of each character: without code, and
 * without what is escaped with a backslash.
 */
final class PlacedText {
  /** The number of a sign of ASCII, or of its full-width form (HTML Living Standard 13.1.4). */
  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:[xX](?:[0-9a-fA-F]{2}|[fF]{2}[0-9a-fA-F]{2})|[0-9]{2,3}|65[0-9]{3});");

  private final String source;
  private final StringBuilder words = new StringBuilder();
  private int[] places = new int[64];

  private PlacedText(String source) {
    this.source = source;
  }

  static PlacedText of(Node block, String source) {
    PlacedText text = new PlacedText(source);
    if (RawHtml.isHtml(block)) {
      text.html(block);
    } else {
      text.collect(block);
    }
    return text;
  }

  String words() {
    return words.toString();
  }

  /** Where a character stands in the parsed text. */
  int place(int index) {
    return places[Math.min(index, Math.max(0, words.length() - 1))];
  }

  private void collect(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        text(text);
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        add('\n', SyntaxTree.start(child));
      } else if (isAddress(child)) {
        // Enough of it to be seen; its other signs are its own.
        String address = PlainText.of(child);
        for (int i = 0; i < Math.min(8, address.length()); i++) {
          add(address.charAt(i), SyntaxTree.start(child));
        }
        add(TextRun.OTHER, SyntaxTree.start(child));
      } else if (child.getFirstChild() == null) {
        add(TextRun.OTHER, SyntaxTree.start(child));
      } else {
        collect(child);
      }
    }
  }

  private static boolean isAddress(Node node) {
    return node instanceof Link link
        && link.getFirstChild() instanceof Text text
        && link.getDestination().endsWith(text.getLiteral());
  }

  private void text(Text text) {
    if (text.getSourceSpans().isEmpty()) {
      text.getLiteral().chars().forEach(c -> add((char) c, SyntaxTree.start(text)));
    }
    for (SourceSpan span : text.getSourceSpans()) {
      int end = Math.min(source.length(), span.getInputIndex() + span.getLength());
      for (int at = span.getInputIndex(); at < end; at++) {
        char c = source.charAt(at);
        if (c == '\\' && at + 1 < end && Escapes.isMark(source.charAt(at + 1))) {
          add(TextRun.ESCAPED, at);
          at++;
        } else if (CjkEmphasis.marks(source, at, at + 1) == 0) {
          add(c, at);
        }
      }
    }
  }

  /**
   * Of HTML, what is no element and stands in none that shows code. A sign that is written as its
   * number is meant, as one behind a backslash is in Markdown.
   */
  private void html(Node block) {
    String written =
        REFERENCE.matcher(RawHtml.written(block)).replaceAll(String.valueOf(TextRun.ESCAPED));
    var body = Jsoup.parseBodyFragment(written).body();
    body.select("pre, code, script, style, textarea").remove();
    String shown = body.wholeText();
    for (int i = 0; i < shown.length(); i++) {
      add(shown.charAt(i), SyntaxTree.start(block));
    }
  }

  private void add(char c, int place) {
    if (words.length() == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[words.length()] = place;
    words.append(c);
  }
}
