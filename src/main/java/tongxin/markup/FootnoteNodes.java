package tongxin.markup;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;

/** Writes footnotes: a number in the text, the notes below it, and a way back from each. */
final class FootnoteNodes {
  private FootnoteNodes() {}

  static void addTo(BodyWriter.Writers writers) {
    writers
        .with(Footnote.class, FootnoteNodes::reference)
        .with(FootnoteBlock.class, (node, to) -> {});
  }

  private static void reference(Footnote node, BodyWriter to) {
    FootnoteBlock note = node.getFootnoteBlock();
    if (note == null) {
      to.raw("[^").children(node);
      to.raw("]");
      return;
    }
    int number = note.getFootnoteOrdinal();
    to.open("sup", "id", place(number, node.getReferenceOrdinal()))
        .open("a", "class", "footnote-ref", "href", "#fn-" + number)
        .raw(String.valueOf(number))
        .raw("</a></sup>");
  }

  /** The id of a reference: a note may have several. */
  private static String place(int number, int reference) {
    return "fnref-" + number + (reference == 0 ? "" : "-" + reference);
  }

  /** Numbers the notes in the order in which the text refers to them. */
  static void number(Document document) {
    if (document.contains(FootnoteExtension.FOOTNOTES)) {
      FootnoteExtension.FOOTNOTES.get(document).resolveFootnoteOrdinals();
    }
  }

  /** Writes the notes that the text refers to. */
  static void notes(Document document, BodyWriter to) {
    if (!document.contains(FootnoteExtension.FOOTNOTES)) {
      return;
    }
    List<FootnoteBlock> notes =
        FootnoteExtension.FOOTNOTES.get(document).getReferencedFootnoteBlocks();
    if (!notes.isEmpty()) {
      to.line().raw("<div class=\"footnotes\">\n<hr />\n<ol>\n");
      notes.forEach(note -> note(note, to));
      to.raw("</ol>\n</div>\n");
    }
  }

  private static void note(FootnoteBlock note, BodyWriter to) {
    int number = note.getFootnoteOrdinal();
    to.open("li", "id", "fn-" + number).line().children(note);
    for (int i = 0; i < note.getFootnoteReferences(); i++) {
      to.line()
          .open(
              "a",
              "href",
              "#" + place(number, i),
              "class",
              "footnote-backref",
              "aria-label",
              to.parse().words().back())
          .raw("↩</a>");
    }
    to.line().close("li").line();
  }
}
