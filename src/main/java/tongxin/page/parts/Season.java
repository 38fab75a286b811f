package tongxin.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import tongxin.config.Language;
import tongxin.content.model.Produce;
import tongxin.page.view.Showcase;

/** Months in words and as the strip of a year. */
public final class Season {
  private static final int MONTHS = 12;
  private static final int WIDTH = 20;

  private Season() {}

  /** {@code 4—6月、10月} (GB/T 15834) or {@code April–June, October}; empty for no month. */
  public static String words(Produce.Season season, Language language) {
    SortedSet<Integer> months = season.months();
    boolean chinese = language.equals(Language.ZH);
    if (months.size() == MONTHS) {
      return chinese ? "全年" : "All year";
    }
    List<String> runs = new ArrayList<>();
    for (int first : months) {
      if (!months.contains(before(first))) {
        int last = first;
        while (months.contains(last % MONTHS + 1)) {
          last = last % MONTHS + 1;
        }
        runs.add(run(first, last, chinese));
      }
    }
    // A season over the turn of the year has its end first among the months.
    return String.join(chinese ? "、" : ", ", runs);
  }

  private static int before(int month) {
    return month == 1 ? MONTHS : month - 1;
  }

  private static String run(int first, int last, boolean chinese) {
    if (chinese) {
      String to = last == first ? "" : last < first ? "月至次年" + last : "—" + last;
      return first + to + "月";
    }
    return first == last
        ? DateWords.month(first)
        : DateWords.month(first) + "–" + DateWords.month(last);
  }

  /** The twelve months; none where no month is known. */
  public static List<Showcase.Month> strip(Produce.Season season, Language language) {
    if (season.months().isEmpty()) {
      return List.of();
    }
    boolean chinese = language.equals(Language.ZH);
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(
            month ->
                new Showcase.Month(
                    (month - 1) * WIDTH,
                    chinese ? String.valueOf(month) : DateWords.month(month).substring(0, 1),
                    season.months().contains(month)))
        .toList();
  }
}
