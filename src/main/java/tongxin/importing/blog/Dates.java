package tongxin.importing.blog;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as other generators take them. */
final class Dates {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?"
              + "(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d{1,2}:?(?:\\d{2})?|CST)?.*");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:\\w{3},? )?(\\w{3})\\w* (\\d{1,2}),? (\\d{4})|(\\d{1,2}) (\\w{3})\\w* (\\d{4}).*");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dates() {}

  /** The time meant; in a zone where it names none. */
  static Optional<ZonedDateTime> parse(String text, ZoneId zone) {
    Matcher form = FORM.matcher(text.strip());
    try {
      if (form.matches()) {
        LocalDateTime local =
            LocalDateTime.of(
                number(form.group(1)),
                number(form.group(2)),
                number(form.group(3)),
                number(form.group(4)),
                number(form.group(5)),
                number(form.group(6)));
        return Optional.of(local.atZone(zone(form.group(7), zone)));
      }
      return english(text.strip(), zone);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static ZoneId zone(@org.jspecify.annotations.Nullable String written, ZoneId zone) {
    if (written == null || written.equals("CST")) {
      return zone;
    }
    if (!written.startsWith("+") && !written.startsWith("-")) {
      return ZoneOffset.UTC;
    }
    String digits = written.substring(1).replace(":", "");
    String padded = digits.length() <= 2 ? digits + "00" : digits;
    String four = padded.length() == 3 ? "0" + padded : padded;
    return ZoneOffset.of(written.charAt(0) + four);
  }

  private static Optional<ZonedDateTime> english(String text, ZoneId zone) {
    Matcher day = ENGLISH.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    boolean american = day.group(1) != null;
    int month = MONTHS.indexOf(day.group(american ? 1 : 5).toLowerCase(Locale.ROOT)) + 1;
    int of = number(day.group(american ? 2 : 4));
    return Optional.of(
        LocalDateTime.of(number(day.group(american ? 3 : 6)), month, of, 0, 0).atZone(zone));
  }
}
