package tongxin.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a problem into words, in Chinese or English. */
public final class ProblemText {
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

  /** Between the items of a list: a sign that no text holds (US). */
  private static final String LIST = "\u001F";

  /** In code points. */
  private static final int MAX_SHOWN = 200;

  /** A command of Tongxin's that a hint offers, with what it is given. */
  private static final Pattern COMMAND =
      Pattern.compile("\\btongxin (check|redirect|gone)\\b( \\{\\d\\}| NEW-ADDRESS| 新网址)*");

  private final Phrases words;
  private final String options;

  private ProblemText(Phrases words, String options) {
    this.words = words;
    this.options = options;
  }

  /**
   * The same, with options in each command that is offered, so that it can be copied and run.
   *
   * @param options such as {@code --source news}; empty for none
   */
  public ProblemText offering(String options) {
    return new ProblemText(words, options);
  }

  /** Chinese for a Chinese locale, English for every other. */
  public static ProblemText in(Locale locale) {
    String name = locale.getLanguage().equals("zh") ? "zh" : "en";
    return new ProblemText(Phrases.of(ProblemText.class, "problems", name), "");
  }

  /** Several words as one argument: they are listed as it is done in the language of the reader. */
  public static String list(Collection<String> words) {
    return String.join(LIST, words);
  }

  /** What is wrong, in one sentence. */
  public String message(Problem problem) {
    return say(problem.code().id(), problem.arguments());
  }

  /** What to do about it. */
  public String hint(Problem problem) {
    String where =
        problem.related() == null ? "" : " (" + shown(problem.related().toString()) + ")";
    String suggestion = problem.suggestion();
    return suggestion != null
        ? suggestion(suggestion, problem.arguments()) + where
        : say(problem.code().id() + ".hint", problem.arguments()) + where;
  }

  /** Where both look the same, the hint says in what they differ. */
  private String suggestion(String meant, List<String> arguments) {
    return arguments.stream()
        .map(written -> LookAlike.difference(written, meant))
        .filter(Objects::nonNull)
        .findFirst()
        .map(difference -> say("did-you-mean.look-alike", List.of(meant, difference)))
        .orElseGet(() -> say("did-you-mean", List.of(meant)));
  }

  /** How many further problems are not shown. */
  String more(int count) {
    return say("more", List.of(String.valueOf(count)));
  }

  /** The severity as a person reads it. */
  String severityWord(Problem problem) {
    return word(problem.isError() ? "error" : "warning");
  }

  /** What stands before a hint. */
  String hintWord() {
    return word("hint");
  }

  /** {@code error} or {@code warning}: the same in every language, for scripts. */
  static String severity(Problem problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }

  /**
   * What a file says, fit for one line of a terminal: long text is cut, and what would break the
   * line, move the cursor or turn the direction of writing is a space.
   */
  static String shown(String written) {
    String line = UNPRINTABLE.matcher(written).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= MAX_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_SHOWN)) + "…";
  }

  /** Fills a sentence; an argument that is a word of Tongxin's own is said in this language. */
  private String say(String key, List<String> arguments) {
    String sentence = word(key);
    for (int i = 0; i < arguments.size(); i++) {
      String own = words.find(key + "." + i + "." + arguments.get(i));
      sentence = own == null ? sentence : sentence.replace("{" + i + "}", own);
    }
    return Phrases.fill(sentence, i -> i < arguments.size() ? argument(arguments.get(i)) : null);
  }

  private String argument(String text) {
    return shown(text.replace(LIST, word("list")));
  }

  private String word(String key) {
    String text = Objects.requireNonNull(words.find(key), key);
    return options.isEmpty()
        ? text
        : COMMAND.matcher(text).replaceAll("$0 " + Matcher.quoteReplacement(options));
  }
}
