package tongxin.content;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;

/** Reads status, embargo, publish_at and expires_at. */
final class PublicationReader {
  private static final List<String> TIMES = List.of("embargo", "publish_at", "expires_at");

  private PublicationReader() {}

  /**
   * Reads when something may be seen.
   *
   * @param date of the article, before which it is not seen; null where there is none
   * @param otherwise the status of what does not say
   */
  static Publication read(Fields fields, @Nullable Instant date, Status otherwise) {
    Status status = fields.choice("status", Status.class);
    Instant embargo = fields.date("embargo");
    Instant publishAt = fields.date("publish_at");
    Instant until = fields.date("expires_at");
    Instant from =
        Stream.of(Stream.ofNullable(date), Stream.ofNullable(embargo), Stream.ofNullable(publishAt))
            .flatMap(s -> s)
            .max(Comparator.naturalOrder())
            .orElse(null);
    if (from != null && until != null && !until.isAfter(from)) {
      fields.problems().add(ProblemCode.DATES_REVERSED, fields.location("expires_at"));
    }
    if ((status == null ? otherwise : status) == Status.PUBLISHED) {
      TIMES.forEach(key -> warnWithoutValue(fields, key));
    }
    boolean unreadable = fields.has("status") && status == null;
    // A status that cannot be read must not publish anything.
    Status known = unreadable ? Status.DRAFT : otherwise;
    return new Publication(status == null ? known : status, from, until, fields.flag("sample"));
  }

  /** A key without a value counts as absent; a time left open here is most likely forgotten. */
  private static void warnWithoutValue(Fields fields, String key) {
    Location at = fields.withoutValue(key);
    if (at != null) {
      fields.problems().add(ProblemCode.VALUE_MISSING, at, key);
    }
  }
}
