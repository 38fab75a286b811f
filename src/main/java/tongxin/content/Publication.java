package tongxin.content;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when something may be seen.
 *
 * @param from the first instant at which it is seen: the latest of date, embargo and publish_at
 * @param until the first instant at which it is seen no more
 * @param sample made up as an example
 */
public record Publication(
    Status status, @Nullable Instant from, @Nullable Instant until, boolean sample) {

  /** True where a reader may see it at this instant. */
  public boolean isVisible(Instant now) {
    return status == Status.PUBLISHED
        && (from == null || !now.isBefore(from))
        && (until == null || now.isBefore(until));
  }

  /** The instants after {@code now} at which that changes. */
  public Stream<Instant> changesAfter(Instant now) {
    return status == Status.PUBLISHED
        ? Stream.concat(Stream.ofNullable(from), Stream.ofNullable(until))
            .filter(instant -> instant.isAfter(now))
        : Stream.empty();
  }
}
