package tongxin.page.parts;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.config.Language;
import tongxin.page.view.ShownDate;

/** Dates in the words of a language, in the time zone of the site. */
public final class DateWords {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:-(0?[1-9]|1[0-2])(?:-(0?[1-9]|[12]\\d|3[01]))?)?");

  private final ZoneId zone;

  DateWords(ZoneId zone) {
    this.zone = zone;
  }

  /** A day: {@code 2023年12月18日} (GB/T 15835) or {@code 18 December 2023}. */
  public ShownDate day(Instant instant, Language language) {
    ZonedDateTime date = instant.atZone(zone);
    String text =
        language.equals(Language.ZH)
            ? date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
            : date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    return new ShownDate(iso(instant), text);
  }

  /** A month: {@code 2023年12月} or {@code December 2023}. */
  public String month(YearMonth month, Language language) {
    return language.equals(Language.ZH)
        ? month.getYear() + "年" + month.getMonthValue() + "月"
        : MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /**
   * A date as somebody wrote it, in words: {@code 2026-06-30}, {@code 2026-06} or {@code 2026};
   * anything else as it stands.
   */
  public static String written(String written, Language language) {
    Matcher date = WRITTEN.matcher(written.strip());
    if (!date.matches()) {
      return written;
    }
    boolean chinese = language.equals(Language.ZH);
    String year = date.group(1);
    String month = date.group(2);
    String day = date.group(3);
    if (month == null) {
      return chinese ? year + "年" : year;
    }
    int number = Integer.parseInt(month);
    if (chinese) {
      return year + "年" + number + "月" + (day == null ? "" : Integer.parseInt(day) + "日");
    }
    return (day == null ? "" : Integer.parseInt(day) + " ") + month(number) + " " + year;
  }

  private static String month(ZonedDateTime date) {
    return month(date.getMonthValue());
  }

  /** The English name of a month, from 1. */
  static String month(int number) {
    return MONTHS.get(number - 1);
  }

  /** A minute, for the preview's "as of". */
  String minute(Instant instant, Language language) {
    ZonedDateTime date = instant.atZone(zone);
    String time = String.format(Locale.ROOT, "%02d:%02d", date.getHour(), date.getMinute());
    return day(instant, language).text() + " " + time;
  }

  /** RFC 3339 with the site's offset, as Atom and HTML want it. */
  public String iso(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
  }
}
