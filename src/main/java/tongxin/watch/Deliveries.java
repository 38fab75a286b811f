package tongxin.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import tongxin.deploy.DeployResult;
import tongxin.deploy.Target;

/** Brings what was published to each target, and tries again where that fails. */
final class Deliveries {
  private final Work work;
  private final Clock clock;
  private final LongSupplier nanos;
  private final WatchListener listener;
  private final Alarm alarm;
  private final StatusFile status;
  private final Executor executor;
  private Map<String, TargetState> targets = new LinkedHashMap<>();

  Deliveries(
      Work work,
      Clock clock,
      LongSupplier nanos,
      WatchListener listener,
      Alarm alarm,
      StatusFile status,
      Executor executor) {
    this.work = work;
    this.clock = clock;
    this.nanos = nanos;
    this.listener = listener;
    this.alarm = alarm;
    this.status = status;
    this.executor = executor;
  }

  /** Begins with what is to be deployed now. */
  void begin() {
    List<TargetState> waiting;
    synchronized (this) {
      if (targets.values().stream().anyMatch(state -> state.running)) {
        return;
      }
      waiting = waiting();
      waiting.forEach(state -> state.running = true);
    }
    waiting.forEach(state -> executor.execute(() -> deploy(state)));
  }

  private List<TargetState> waiting() {
    try {
      read(work.targets());
      String published = work.published();
      alarm.well(Alarm.TARGETS);
      List<TargetState> waiting = new ArrayList<>();
      for (TargetState state : targets.values()) {
        boolean behind = !published.isEmpty() && !published.equals(state.holds);
        if (behind && (state.failures == 0 || nanos.getAsLong() - state.retryAt >= 0)) {
          waiting.add(state);
        }
      }
      // One that does not answer must not keep the others waiting.
      waiting.sort((a, b) -> Integer.compare(a.failures, b.failures));
      return waiting;
    } catch (TargetsFaulty e) {
      if (alarm.failed(Alarm.TARGETS, listener.text("", e))) {
        listener.targetsFaulty(e);
      }
    } catch (IOException e) {
      alarm.failed(Alarm.TARGETS, listener.text("", e));
    }
    return List.of();
  }

  /** What is still described as before keeps its state; all else is deployed to anew. */
  private void read(List<Target> read) {
    Map<String, TargetState> now = new LinkedHashMap<>();
    for (Target target : read) {
      TargetState known = targets.get(target.name());
      boolean same = known != null && known.target.equals(target);
      now.put(target.name(), same ? known : new TargetState(target));
    }
    targets.keySet().stream().filter(name -> !now.containsKey(name)).forEach(alarm::well);
    targets = now;
    status.targets(now);
  }

  private void deploy(TargetState state) {
    String name = state.target.name();
    long began = nanos.getAsLong();
    try {
      String published = work.published();
      listener.deploying(name);
      status.write(clock.instant());
      DeployResult result = work.deploy(state.target);
      synchronized (this) {
        state.holds = published;
        state.deployedAt = clock.instant();
        state.failures = 0;
        state.error = "";
      }
      listener.deployed(name, result, Duration.ofNanos(nanos.getAsLong() - began));
      alarm.well(name);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      failed(state, e);
    } finally {
      synchronized (this) {
        state.running = false;
      }
      status.write(clock.instant());
    }
  }

  private void failed(TargetState state, Throwable failure) {
    String name = state.target.name();
    String text = listener.text(name, failure);
    Duration wait;
    synchronized (this) {
      state.failures++;
      wait = Backoff.after(state.failures);
      state.retryAt = nanos.getAsLong() + wait.toNanos();
      state.error = text;
    }
    listener.deployFailed(name, failure, wait);
    alarm.failed(name, text);
  }

  /** The network may be back: what failed is tried at once. */
  synchronized void retryNow() {
    targets.values().forEach(state -> state.retryAt = nanos.getAsLong());
  }

  /** True where no deployment is running or waiting to begin. */
  synchronized boolean isIdle() {
    return targets.values().stream().noneMatch(state -> state.running);
  }
}
