package tongxin.watch;

import java.time.Duration;
import java.time.Instant;

/** Compares the clock with a counter that nobody sets. */
final class ClockCheck {
  /** Smaller steps are corrections, such as those of NTP. */
  private static final Duration JUMP = Duration.ofSeconds(2);

  /**
   * A clock that is further back than this was not set right, it has lost its time: a computer
   * without a battery begins in 1970. To build for such a time would take the newest articles away.
   */
  private static final Duration BELIEVED = Duration.ofHours(24);

  private Instant lastTime;
  private long lastNanos;

  ClockCheck(Instant now, long nanos) {
    lastTime = now;
    lastNanos = nanos;
  }

  /** How far the clock went beyond what has passed since the last question; zero for not. */
  Duration jump(Instant now, long nanos) {
    Duration jump = Duration.between(lastTime.plusNanos(nanos - lastNanos), now);
    lastTime = now;
    lastNanos = nanos;
    return jump.abs().compareTo(JUMP) > 0 ? jump : Duration.ZERO;
  }

  /** False for a time long before the site was last published. */
  static boolean isBelieved(Instant now, Instant published) {
    return published.equals(Instant.MIN) || now.isAfter(published.minus(BELIEVED));
  }
}
