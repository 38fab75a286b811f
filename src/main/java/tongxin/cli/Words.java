package tongxin.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tongxin.config.Language;
import tongxin.problem.Phrases;
import tongxin.problem.Suggestion;

/** What the program says on the terminal, in Chinese or English. */
record Words(Locale locale, Phrases texts) {
  /** Chinese for a Chinese locale, English for every other. */
  static Words in(Locale locale) {
    String language = Language.ofPeopleIn(locale).code();
    return new Words(locale, Phrases.of(Words.class, "words", language));
  }

  boolean chinese() {
    return Language.ofPeopleIn(locale).equals(Language.ZH);
  }

  /** A text with {@code {0}}, {@code {1}} … filled. */
  String get(String key, @Nullable Object... arguments) {
    return texts.get(key, arguments);
  }

  private String badValue(String option, String value) {
    String wanted = texts.find("usage.value." + option.substring(2));
    return get("usage.value", option, value) + (wanted == null ? "" : wanted);
  }

  /** All that can stand behind a command: commands of its own and options. */
  private static List<String> known(CommandLine command) {
    return Stream.concat(
            command.getSubcommands().keySet().stream(),
            command.getCommandSpec().optionsMap().keySet().stream())
        .toList();
  }

  /** A question behind what was not understood; nothing where no known word is near. */
  String didYouMean(String written, Collection<String> known) {
    String near = Suggestion.nearest(written, known);
    return near == null ? "" : get("usage.did-you-mean", near);
  }

  /** What is wrong with a command line. */
  String usageError(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return get("usage.unknown", String.join(" ", unmatched.getUnmatched()))
          + didYouMean(unmatched.getUnmatched().get(0), known(failure.getCommandLine()));
    }
    ArgSpec argument = failure.getArgSpec();
    if (failure.getValue() != null && argument instanceof OptionSpec option) {
      return badValue(option.longestName(), failure.getValue());
    }
    if (failure instanceof MissingParameterException) {
      return get("usage.missing", failure.getMessage());
    }
    return get("usage.wrong", failure.getMessage());
  }
}
