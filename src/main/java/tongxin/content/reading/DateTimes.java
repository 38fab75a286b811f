package tongxin.content.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as journalists write them: {@code 2023-12-18}, {@code 2023-12-18 08:00}, with seconds or
 * with an offset (ISO 8601) if they like.
 */
final class DateTimes {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T"
              + " ]+(\\d{2}:\\d{2})(:\\d{2})?(\\.\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");

  private DateTimes() {}

  /** The instant meant in a zone, or nothing where it is no date or the day does not exist. */
  static Optional<Instant> parse(String text, ZoneId zone) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      if (m.group(2) == null) {
        return Optional.of(LocalDate.parse(m.group(1)).atStartOfDay(zone).toInstant());
      }
      String local = m.group(1) + "T" + m.group(2) + (m.group(3) == null ? ":00" : m.group(3));
      String offset = m.group(5);
      if (offset == null) {
        return Optional.of(LocalDateTime.parse(local).atZone(zone).toInstant());
      }
      String colon =
          offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
      return Optional.of(OffsetDateTime.parse(local + colon).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
