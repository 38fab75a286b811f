package tongxin.content.model;

import java.time.Instant;
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

  /** Of what was never held back. */
  public static final Publication ALWAYS = new Publication(Status.PUBLISHED, null, null, false);

  /** True where a reader may see it at this instant. */
  public boolean isVisible(Instant now) {
    return status == Status.PUBLISHED
        && (from == null || !now.isBefore(from))
        && (until == null || now.isBefore(until));
  }

  /** The same, seen by nobody for now. */
  Publication heldBack() {
    return new Publication(Status.REVIEW, from, until, sample);
  }

  /** The first instant after {@code now} at which that changes; null where it never does. */
  public @Nullable Instant changeAfter(Instant now) {
    if (status != Status.PUBLISHED) {
      return null;
    }
    Instant appears = from != null && from.isAfter(now) ? from : null;
    Instant expires = until != null && until.isAfter(now) ? until : null;
    if (appears == null || expires == null) {
      return appears == null ? expires : appears;
    }
    return appears.isBefore(expires) ? appears : expires;
  }
}
