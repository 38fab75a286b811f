package tongxin.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.Target;

/** How far one target has come. */
final class TargetState {
  /** What {@link Work#published} named when it was last deployed; null for not yet. */
  @Nullable String holds;

  @Nullable Instant deployedAt;
  boolean running;
  int failures;

  /** When to try again, by the counter of nanoseconds that no one sets. */
  long retryAt;

  String error = "";
  Target target;

  TargetState(Target target) {
    this.target = target;
  }

  /** What {@code status.json} calls it. */
  String state() {
    if (running) {
      return "deploying";
    }
    if (failures > 0) {
      return "failed";
    }
    return holds == null ? "waiting" : "ok";
  }
}
