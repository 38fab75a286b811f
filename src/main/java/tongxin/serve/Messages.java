package tongxin.serve;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tongxin.config.Language;
import tongxin.pipeline.PlannedSite;
import tongxin.problem.Phrases;
import tongxin.problem.Problem;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;
import tongxin.serve.Preview.State;

/** What the preview says in the browser, in Chinese or English. */
final class Messages {
  /** As many problems as a page can show; the terminal shows all. */
  private static final int MOST = 20;

  private final Phrases words;
  private final ProblemPrinter printer;
  private final String lang;

  Messages(Locale locale) {
    this.lang = Language.ofPeopleIn(locale).tag();
    this.printer = new ProblemPrinter(ProblemText.in(locale));
    this.words = Phrases.of(Messages.class, "preview", lang.substring(0, 2));
  }

  String lang() {
    return lang;
  }

  String get(String key) {
    return words.get(key);
  }

  /** What heads the problems: what an open page shows while there are some. */
  String title(State state) {
    PlannedSite site = state.site();
    Instant since = state.behind().values().stream().min(Comparator.naturalOrder()).orElse(null);
    if (site == null || since == null) {
      return get("title");
    }
    boolean all = state.behind().containsKey(State.EVERYTHING);
    LocalTime time = LocalTime.ofInstant(since, site.graph().site().zone());
    return words.get(all ? "title.old" : "title.partly", time.truncatedTo(ChronoUnit.MINUTES));
  }

  /** Problems as the page's script takes them, under a title: JSON on one line. */
  String json(List<Problem> problems, String title) {
    String list = printer.json(problems.stream().limit(MOST).toList());
    return String.format(
        Locale.ROOT,
        "{\"lang\":\"%s\",\"title\":\"%s\",\"close\":\"%s\",\"problems\":%s}",
        lang,
        title,
        get("close"),
        list.replace("\n", ""));
  }

  /** Problems as lines. */
  String lines(List<Problem> problems) {
    return printer.lines(problems);
  }
}
