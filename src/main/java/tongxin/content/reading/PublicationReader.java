package tongxin.content.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Publication;
import tongxin.content.model.Status;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Severity;

/** Reads status, embargo, publish_at and expires_at. */
final class PublicationReader {
  private static final List<String> TIMES = List.of("embargo", "publish_at", "expires_at", "date");

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
    boolean open = fields.withoutValue("status") != null;
    withoutValue(fields, "status", Severity.ERROR);
    boolean shown = open || (status == null ? otherwise : status) == Status.PUBLISHED;
    TIMES.forEach(key -> withoutValue(fields, key, shown ? Severity.ERROR : Severity.WARNING));
    boolean unreadable = open || (fields.has("status") && status == null);
    // A status that cannot be read must not publish anything.
    Status known = unreadable ? Status.DRAFT : otherwise;
    return new Publication(status == null ? known : status, from, until, fields.flag("sample"));
  }

  /**
   * Reports a key of those that hold back, where its value was left open: that must not publish
   * what it was to hold back. What is not published anyway may wait for it.
   */
  private static void withoutValue(Fields fields, String key, Severity severity) {
    Location at = fields.withoutValue(key);
    if (at != null && !fields.isMissing(key)) {
      fields
          .problems()
          .add(new Problem(ProblemCode.VALUE_MISSING, severity, at, List.of(key), null, null));
    }
  }
}
