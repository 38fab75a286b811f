package tongxin.content.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.problem.EnumWord;
import tongxin.problem.Location;
import tongxin.problem.LookAlike;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;

/** What a single word says: a date, a number, yes or no, one of a few. */
final class FieldWords {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,12})?");

  private final ZoneId zone;
  private final Problems problems;

  FieldWords(ZoneId zone, Problems problems) {
    this.zone = zone;
    this.problems = problems;
  }

  @Nullable Instant date(String written, Location at) {
    Instant instant = DateTimes.parse(written, zone).orElse(null);
    if (instant == null) {
      String plain = LookAlike.plain(written);
      boolean alike = DateTimes.parse(plain, zone).isPresent();
      problems.add(
          Problem.of(ProblemCode.DATE_INVALID, at, written).suggesting(alike ? plain : null));
    }
    return instant;
  }

  boolean flag(String key, String written, Location at) {
    if (!written.equals("true") && !written.equals("false")) {
      unknown(key, written, List.of("true", "false"), at);
    }
    return written.equals("true");
  }

  @Nullable BigDecimal number(String key, String written, int least, int most, Location at) {
    if (NUMBER.matcher(written).matches()) {
      BigDecimal number = new BigDecimal(written);
      if (number.compareTo(BigDecimal.valueOf(least)) >= 0
          && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return number;
      }
    }
    String plain = LookAlike.plain(written);
    boolean alike = !plain.equals(written) && NUMBER.matcher(plain).matches();
    problems.add(
        Problem.of(ProblemCode.NUMBER_INVALID, at, key, written, least + " … " + most)
            .suggesting(alike ? plain : null));
    return null;
  }

  <E extends Enum<E>> @Nullable E choice(String key, String written, Class<E> type, Location at) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(EnumWord::of).toList();
    int index = names.indexOf(written);
    if (index < 0) {
      unknown(key, written, names, at);
      return null;
    }
    return type.getEnumConstants()[index];
  }

  /** One of a few words that stand for themselves. */
  @Nullable String word(String key, String written, List<String> choices, Location at) {
    if (choices.contains(written)) {
      return written;
    }
    problems.add(ProblemCode.VALUE_UNKNOWN, at, key, written, String.join(", ", choices));
    return null;
  }

  private void unknown(String key, String written, List<String> words, Location at) {
    problems.add(
        Problem.of(ProblemCode.VALUE_UNKNOWN, at, key, written, String.join(", ", words))
            .suggesting(Suggestion.nearest(written, words)));
  }
}
