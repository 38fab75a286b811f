package tongxin.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Puts a problem into words, in Chinese or English. */
public final class ProblemText {
  private final Properties words;

  private ProblemText(Properties words) {
    this.words = words;
  }

  /** Chinese for a Chinese locale, English for every other. */
  public static ProblemText in(Locale locale) {
    String name = locale.getLanguage().equals("zh") ? "zh" : "en";
    try (InputStream in =
        ProblemText.class.getResourceAsStream("problems." + name + ".properties")) {
      Properties words = new Properties();
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return new ProblemText(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong, in one sentence. */
  public String message(Problem problem) {
    return fill(word(problem.code().id()), problem.arguments());
  }

  /** What to do about it. */
  public String hint(Problem problem) {
    String where = problem.related() == null ? "" : " (" + problem.related() + ")";
    String suggestion = problem.suggestion();
    if (suggestion != null) {
      return fill(word("did-you-mean"), List.of(suggestion)) + where;
    }
    return fill(word(problem.code().id() + ".hint"), problem.arguments()) + where;
  }

  /** {@code error} or {@code warning}: the same in every language, for scripts. */
  static String severity(Problem problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }

  private String word(String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }

  private static String fill(String pattern, List<String> arguments) {
    String text = pattern;
    for (int i = 0; i < arguments.size(); i++) {
      text = text.replace("{" + i + "}", arguments.get(i));
    }
    return text;
  }
}
