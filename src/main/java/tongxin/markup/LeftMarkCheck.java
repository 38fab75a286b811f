package tongxin.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Severity;
import tongxin.problem.Suggestion;

/**
 * Looks through the words that readers see for what is left of markup: signs that were mistyped, or
 * are another program's, would be published as they stand.
 */
final class LeftMarkCheck {
  /** More of them in one text are one mistake, such as a text of another program. */
  private static final int MOST = 50;

  private static final Pattern NAME = Pattern.compile("\\[\\^([^\\]\\n]{1,200})\\]");
  private static final Pattern WIDE_NOTE =
      Pattern.compile("[\\[［【][\\^＾]([^\\]］】\\n]{1,200})[\\]］】] ?：");

  private final LeftMarks marks;
  private final Parse parse;
  private final Set<String> notes = new TreeSet<>();

  /** Names that were reported already: that of a note whose colon is wrong, or one cited twice. */
  private final Set<String> told = new HashSet<>();

  private int reported;

  private LeftMarkCheck(LeftMarks marks, Parse parse) {
    this.marks = marks;
    this.parse = parse;
  }

  static void report(Node document, LeftMarks marks, Parse parse) {
    LeftMarkCheck check = new LeftMarkCheck(marks, parse);
    boolean any = marks.mayBeIn(parse.text());
    Tree.all(document, FootnoteParser.Note.class).forEach(note -> check.notes.add(note.name()));
    Matcher wide = WIDE_NOTE.matcher(parse.text());
    while (wide.find()) {
      check.told.add(wide.group(1));
    }
    for (Node block : Tree.below(document, LeftMarkCheck::hasWords)) {
      if (any) {
        check.block(block);
      }
      RunTogether.report(block, parse);
    }
  }

  private static boolean hasWords(Node node) {
    return node instanceof Paragraph
        || node instanceof Heading
        || node instanceof TableCell
        || node instanceof HtmlBlock;
  }

  private void block(Node block) {
    VisibleText text = VisibleText.of(block, parse.text());
    String words = text.words();
    if (!marks.mayBeIn(words)) {
      return;
    }
    Set<Integer> taken = new HashSet<>();
    Set<String> found = new HashSet<>();
    for (LeftMarks.Mark mark : marks.all()) {
      if (found.contains(mark.name().replace("-one", ""))) {
        // The partner of one that was reported.
        continue;
      }
      Matcher left = mark.pattern().matcher(words);
      while (left.find() && reported < MOST) {
        if (taken.add(left.start()) && isFree(left, taken)) {
          found(mark, left, text);
          found.add(mark.name());
          if (!mark.name().equals("footnote")) {
            break;
          }
        }
      }
    }
  }

  /** Whether no earlier pattern has reported a part of it; then it is taken. */
  private static boolean isFree(Matcher left, Set<Integer> taken) {
    boolean free = true;
    for (int i = left.start() + 1; i < left.end(); i++) {
      free &= taken.add(i);
    }
    return free;
  }

  private void found(LeftMarks.Mark mark, Matcher left, VisibleText text) {
    Location at = parse.location(text.place(left.start()));
    Matcher name = NAME.matcher(text.words()).region(left.start(), text.words().length());
    if (mark.name().equals("footnote") && name.lookingAt()) {
      if (told.add(name.group(1))) {
        reported++;
        String nearest = Suggestion.nearest(name.group(1), notes);
        parse
            .problems()
            .add(
                Problem.of(ProblemCode.FOOTNOTE_UNKNOWN, at, name.group(1))
                    .suggesting(nearest == null ? null : "[^" + nearest + "]"));
      }
      return;
    }
    reported++;
    Severity severity = mark.error() ? Severity.ERROR : Severity.WARNING;
    String line = line(text.words(), left.start());
    parse
        .problems()
        .add(
            new Problem(
                ProblemCode.MARKUP_LEFT, severity, at, List.of(mark.name(), line), null, null));
  }

  private static String line(String words, int at) {
    int start = words.lastIndexOf('\n', at - 1) + 1;
    int end = words.indexOf('\n', at);
    return words
        .substring(Math.max(start, at - 20), end < 0 ? words.length() : end)
        .replace(VisibleText.OTHER, '…')
        .strip();
  }
}
