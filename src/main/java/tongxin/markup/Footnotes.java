package tongxin.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Node;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/**
 * The footnotes of one body: numbered in the order of their first citation, below the text, and
 * with a way back to each citation.
 */
final class Footnotes {
  private final Map<FootnoteParser.Note, Cited> cited = new HashMap<>();

  /** The notes that were cited, in the order of their first citations. */
  private final List<FootnoteParser.Note> order = new ArrayList<>();

  private static final class Cited {
    final int number;
    int times;

    Cited(int number) {
      this.number = number;
    }

    /** The id of a citation, from 1. */
    String place(int citation) {
      return "fnref-" + number + (citation == 1 ? "" : "-" + (citation - 1));
    }
  }

  static void addTo(BodyWriter.Writers writers) {
    writers
        .with(FootnoteCitation.class, (node, to) -> to.footnotes().citation(node, to))
        .with(FootnoteParser.Note.class, (node, to) -> {});
  }

  private void citation(FootnoteCitation node, BodyWriter to) {
    Cited note = cited.get(node.note());
    if (note == null) {
      order.add(node.note());
      note = new Cited(order.size());
      cited.put(node.note(), note);
    }
    note.times++;
    to.open("sup", "id", note.place(note.times))
        .open("a", "class", "footnote-ref", "href", "#fn-" + note.number)
        .raw(String.valueOf(note.number))
        .raw("</a></sup>");
  }

  /** Writes the notes that the text, or another of its notes, refers to; reports the others. */
  void writeNotes(Node document, BodyWriter to) {
    List<FootnoteParser.Note> all = SyntaxTree.all(document, FootnoteParser.Note.class);
    if (!cited.isEmpty()) {
      to.line().raw("<div class=\"footnotes\">\n<hr />\n<ol>\n");
      // A note may cite another: that one comes after those that the text cites.
      for (int i = 0; i < order.size(); i++) {
        note(order.get(i), to);
      }
      to.raw("</ol>\n</div>\n");
    }
    report(all, to.parse());
  }

  private void note(FootnoteParser.Note note, BodyWriter to) {
    Cited times = cited.getOrDefault(note, new Cited(0));
    to.open("li", "id", "fn-" + times.number).line().children(note);
    for (int i = 1; i <= times.times; i++) {
      to.line()
          .open(
              "a",
              "href",
              "#" + times.place(i),
              "class",
              "footnote-backref",
              "aria-label",
              to.parse().words().back())
          .raw("↩</a>");
    }
    to.line().close("li").line();
  }

  private void report(List<FootnoteParser.Note> all, ParseState parse) {
    Map<String, FootnoteParser.Note> first = new LinkedHashMap<>();
    for (FootnoteParser.Note note : all) {
      FootnoteParser.Note other = first.putIfAbsent(folded(note.name()), note);
      if (other != null) {
        parse
            .problems()
            .add(
                Problem.of(ProblemCode.FOOTNOTE_DUPLICATE, parse.location(note), note.name())
                    .relatedTo(parse.location(other)));
      } else if (!cited.containsKey(note)) {
        parse.problems().add(ProblemCode.FOOTNOTE_UNCITED, parse.location(note), note.name());
      }
    }
  }

  private static String folded(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
