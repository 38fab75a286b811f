package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.deploy.place.TargetLock;
import tongxin.deploy.place.TargetLock.Pace;
import tongxin.deploy.storage.FolderTree;
import tongxin.deploy.storage.TreeStorage;

/** One deployment at a time changes a target. */
final class TargetLockTest {
  private static final Pace QUICK = new Pace(Duration.ofMillis(100), Duration.ofMillis(1500));
  private static final Pace NEVER = new Pace(Duration.ofHours(1), Duration.ofMillis(300));

  @TempDir Path temp;

  private TreeStorage storage() {
    return new TreeStorage(new FolderTree(temp.resolve("www")), "");
  }

  private TargetLock take(String desk, Pace pace) throws IOException {
    return TargetLock.take(storage(), desk, pace, holder -> {});
  }

  @Test
  void aSecondDeskIsRefusedWhileTheFirstIsAlive() throws IOException {
    try (TargetLock first = take("desk one", QUICK)) {
      assertThatThrownBy(() -> take("desk two", QUICK))
          .isInstanceOfSatisfying(
              DeployFailure.class,
              it -> assertThat(it.reason()).isEqualTo(DeployFailure.Reason.TARGET_BUSY));
      first.check();
    }
    take("desk two", QUICK).close();
  }

  @Test
  void aLockThatNobodyRenewsIsTakenOver() throws IOException {
    TargetLock dead = take("desk one", NEVER);
    AtomicInteger waits = new AtomicInteger();

    try (TargetLock second =
        TargetLock.take(storage(), "desk two", NEVER, holder -> waits.incrementAndGet())) {
      second.check();
      assertThat(waits).hasValue(1);
      assertThatThrownBy(dead::check)
          .isInstanceOfSatisfying(
              DeployFailure.class,
              it -> assertThat(it.reason()).isEqualTo(DeployFailure.Reason.LOCK_LOST));
      dead.close();
      second.check();
    }
  }

  @Test
  void whatTheSameDeskLeftBehindIsTakenOverAtOnce() throws IOException {
    take("desk one", NEVER);

    try (TargetLock again =
        TargetLock.take(
            storage(),
            "desk one",
            new Pace(Duration.ofHours(1), Duration.ofHours(1)),
            holder -> {
              throw new AssertionError(holder);
            })) {
      again.check();
    }
  }
}
