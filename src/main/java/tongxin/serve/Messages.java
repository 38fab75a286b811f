package tongxin.serve;

import java.util.List;
import java.util.Locale;
import tongxin.config.Language;
import tongxin.problem.Phrases;
import tongxin.problem.Problem;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;

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

  /** Problems as the page's script takes them: JSON on one line. */
  String json(List<Problem> problems) {
    String list = printer.json(problems.stream().limit(MOST).toList());
    return String.format(
        Locale.ROOT,
        "{\"lang\":\"%s\",\"title\":\"%s\",\"close\":\"%s\",\"problems\":%s}",
        lang,
        get("title"),
        get("close"),
        list.replace("\n", ""));
  }

  /** Problems as lines. */
  String lines(List<Problem> problems) {
    return printer.lines(problems);
  }
}
