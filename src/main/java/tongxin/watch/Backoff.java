package tongxin.watch;

import java.time.Duration;

/** How long to wait after so many failures: each time twice as long, up to five minutes. */
final class Backoff {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 10;

  private Backoff() {}

  static Duration after(int failures) {
    Duration wait = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, Math.max(0, failures - 1)));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
