package tongxin.rules.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.content.model.TextRun;
import tongxin.content.model.Texts;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Severity;
import tongxin.problem.Suggestion;

/**
 * Nothing is left of markup in the words that readers see: signs that were mistyped, are another
 * program's, or stand where Markdown means nothing, would be published as they are.
 */
final class LeftMarkRule implements TextRule {
  /** More of them in one text are one mistake, such as a text of another program. */
  private static final int MOST = 50;

  private static final Pattern NAME = Pattern.compile("\\[\\^([^\\]\\n]{1,200})\\]");
  private static final Pattern WIDE_NOTE =
      Pattern.compile("[\\[［【][\\^＾]([^\\]］】\\n]{1,200})[\\]］】] ?：");

  private final LeftMarks marks;

  /**
   * The rule with a newsroom's own signs.
   *
   * @param own {@code left_marks} in site.yml
   */
  LeftMarkRule(List<String> own) {
    this.marks = LeftMarks.with(own);
  }

  @Override
  public String name() {
    return "left-marks";
  }

  @Override
  public void check(Texts texts, Problems problems) {
    Search search = null;
    for (TextRun run : texts.runs()) {
      if (marks.mayBeIn(run.words())) {
        search = search == null ? new Search(texts, problems) : search;
        search.run(run);
      }
    }
  }

  private final class Search {
    private final Texts texts;
    private final Problems problems;

    /**
     * Names that were reported already: that of a note whose colon is wrong, or one cited twice.
     */
    private final Set<String> told = new HashSet<>();

    private int reported;

    Search(Texts texts, Problems problems) {
      this.texts = texts;
      this.problems = problems;
      for (TextRun run : texts.runs()) {
        Matcher wide = WIDE_NOTE.matcher(run.words());
        while (wide.find()) {
          told.add(wide.group(1));
        }
      }
    }

    void run(TextRun run) {
      Set<Integer> taken = new HashSet<>();
      Set<String> found = new HashSet<>();
      for (LeftMarks.Mark mark : marks.in(run)) {
        if (found.contains(mark.name().replace("-one", ""))) {
          // The partner of one that was reported.
          continue;
        }
        Matcher left = mark.pattern().matcher(run.words());
        while (left.find() && reported < MOST) {
          if (taken.add(left.start()) && isFree(left, taken)) {
            found(mark, left, run);
            found.add(mark.name());
            if (run.isPlain()) {
              return;
            }
            if (!mark.name().equals("footnote")) {
              break;
            }
          }
        }
      }
    }

    private void found(LeftMarks.Mark mark, Matcher left, TextRun run) {
      Location at = run.location(left.start());
      Matcher name = NAME.matcher(run.words()).region(left.start(), run.words().length());
      if (!run.isPlain() && mark.name().equals("footnote") && name.lookingAt()) {
        if (told.add(name.group(1))) {
          reported++;
          String nearest = Suggestion.nearest(name.group(1), texts.footnotes());
          problems.add(
              Problem.of(ProblemCode.FOOTNOTE_UNKNOWN, at, name.group(1))
                  .suggesting(nearest == null ? null : "[^" + nearest + "]"));
        }
        return;
      }
      reported++;
      boolean plain = run.isPlain() && !mark.name().equals(LeftMarks.OWN);
      String line = line(run.words(), left.start());
      problems.add(
          new Problem(
              plain ? ProblemCode.MARKUP_UNREAD : ProblemCode.MARKUP_LEFT,
              mark.error() ? Severity.ERROR : Severity.WARNING,
              at,
              List.of(plain ? run.key() : mark.name(), line),
              null,
              null));
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

  private static String line(String words, int at) {
    int start = words.lastIndexOf('\n', at - 1) + 1;
    int end = words.indexOf('\n', at);
    return words
        .substring(Math.max(start, at - 20), end < 0 ? words.length() : end)
        .replace(TextRun.OTHER, '…')
        .strip();
  }
}
