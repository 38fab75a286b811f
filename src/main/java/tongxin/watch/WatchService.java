package tongxin.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tongxin.output.OutputBusy;
import tongxin.pipeline.BuildResult;

/**
 * Decides when to build and when to deploy. It knows the time only from the clock and the counter
 * that it is given; {@link #step} does what is to be done now.
 */
final class WatchService {
  /** The clock is looked at so often: it may be set at any time. */
  private static final Duration TICK = Duration.ofSeconds(1);

  /** Files are looked through so often, for changes that the system does not tell of. */
  private static final long LOOK = TimeUnit.MINUTES.toNanos(1);

  private final Work work;
  private final Clock clock;
  private final LongSupplier nanos;
  private final WatchListener listener;
  private final Alarm alarm;
  private final StatusFile status;
  private final ClockCheck clockCheck;
  private final Deliveries deliveries;
  private volatile boolean changed;
  private @Nullable Reason wanted = Reason.START;
  private @Nullable ZonedDateTime due;
  private int failures;
  private long retryAt;
  private long lookAt;

  /**
   * A service that has done nothing yet.
   *
   * @param nanos a counter of nanoseconds that nobody can set, such as {@link System#nanoTime}
   * @param deployments where deployments run, one after the other
   */
  WatchService(
      Work work,
      Clock clock,
      LongSupplier nanos,
      WatchListener listener,
      StatusFile status,
      Alarm alarm,
      Executor deployments) {
    this.work = work;
    this.clock = clock;
    this.nanos = nanos;
    this.listener = listener;
    this.status = status;
    this.alarm = alarm;
    this.clockCheck = new ClockCheck(clock.instant(), nanos.getAsLong());
    this.deliveries = new Deliveries(work, clock, nanos, listener, alarm, status, deployments);
  }

  /** Files were saved, or have come or gone. */
  void filesChanged() {
    changed = true;
  }

  /**
   * Does what is to be done now.
   *
   * @return how long nothing is to be done, unless files change or the clock is set
   */
  Duration step() {
    Instant now = clock.instant();
    look(now);
    Reason reason = reason(now);
    if (reason != null && isBelieved(now)) {
      build(reason, now);
    }
    deliveries.begin();
    status.beat(now);
    return untilNext(clock.instant());
  }

  private void look(Instant now) {
    Duration jump = clockCheck.jump(now, nanos.getAsLong());
    if (!jump.isZero()) {
      listener.clockChanged(jump);
      // The network may be back after a sleep.
      retryAt = Math.min(retryAt, nanos.getAsLong());
      deliveries.retryNow();
      Instant published = work.publishedFor().orElse(Instant.MIN);
      if (jump.isNegative() && now.isBefore(published)) {
        wanted = Reason.CLOCK;
      }
    }
  }

  private @Nullable Reason reason(Instant now) {
    ZonedDateTime next = due;
    if (next != null && !now.isBefore(next.toInstant())) {
      return Reason.DUE;
    }
    if (changed) {
      return Reason.FILES;
    }
    if (wanted != null) {
      return failures > 0 && nanos.getAsLong() - retryAt < 0 ? null : wanted;
    }
    return nanos.getAsLong() - lookAt >= 0 ? Reason.LOOK : null;
  }

  private boolean isBelieved(Instant now) {
    Instant published = work.publishedFor().orElse(Instant.MIN);
    if (ClockCheck.isBelieved(now, published)) {
      alarm.well(Alarm.CLOCK);
      return true;
    }
    if (alarm.failed(Alarm.CLOCK, listener.clockText(now, published))) {
      listener.clockWrong(now, published);
      status.write(now);
    }
    return false;
  }

  private void build(Reason reason, Instant now) {
    long began = nanos.getAsLong();
    changed = false;
    if (reason != Reason.LOOK) {
      status.building(now);
    }
    try {
      BuildResult result = work.build(now);
      built(reason, result, now, Duration.ofNanos(nanos.getAsLong() - began));
    } catch (OutputBusy e) {
      listener.buildBusy();
      again(Duration.ofSeconds(2));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      failed(e);
    }
    lookAt = nanos.getAsLong() + LOOK;
    status.write(clock.instant());
  }

  private void built(Reason reason, BuildResult result, Instant now, Duration took) {
    wanted = null;
    failures = 0;
    ZonedDateTime next = result.nextChange();
    boolean kept = next == null && due != null && due.toInstant().isAfter(now);
    due = kept && result.failed() ? due : next;
    status.built(result, now, due);
    boolean news = reason != Reason.LOOK || status.isNew(result);
    if (news) {
      listener.built(reason, result, took);
    }
    if (result.failed()) {
      alarm.failed(Alarm.BUILD, listener.errors(result));
    } else {
      alarm.well(Alarm.BUILD);
    }
  }

  private void failed(Throwable failure) {
    failures++;
    Duration wait = Backoff.after(failures);
    again(wait);
    String text = listener.text("", failure);
    status.buildFailed(text, clock.instant());
    listener.buildFailed(failure, wait);
    alarm.failed(Alarm.BUILD, text);
    ZonedDateTime next = due;
    if (next != null && !clock.instant().isBefore(next.toInstant())) {
      // It is waited for with the others that could not be done.
      due = null;
    }
  }

  private void again(Duration wait) {
    wanted = Reason.RETRY;
    failures = Math.max(1, failures);
    retryAt = nanos.getAsLong() + wait.toNanos();
  }

  private Duration untilNext(Instant now) {
    ZonedDateTime next = due;
    Duration wait = TICK;
    if (next != null && now.isBefore(next.toInstant())) {
      Duration left = Duration.between(now, next.toInstant());
      wait = left.compareTo(TICK) < 0 ? left : TICK;
    }
    return wait;
  }

  /** True while nothing is under way and nothing waits to be tried again. */
  boolean isIdle() {
    return wanted == null && !changed && deliveries.isIdle();
  }

  boolean isWell() {
    return alarm.isWell();
  }

  void stopped() {
    status.stopped(clock.instant());
  }
}
