package tongxin.deploy.place;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.storage.Storage;

/**
 * Lets one deployment at a time change a target, by a note at the target that is renewed while it
 * goes on. A note that nobody renews was left by one that was killed.
 */
public final class TargetLock implements Closeable {
  private final Storage storage;
  private final String desk;
  private final String run = UUID.randomUUID().toString();
  private final Pace pace;
  private int beats;
  private volatile boolean lost;
  private @Nullable Thread renewal;

  private TargetLock(Storage storage, String desk, Pace pace) {
    this.storage = storage;
    this.desk = desk;
    this.pace = pace;
  }

  /**
   * How often a note is renewed, and how long one must be left alone to be taken for one that was
   * left behind.
   */
  public record Pace(Duration renewal, Duration patience) {
    /** For servers that are slow at times. */
    public static Pace usual() {
      return new Pace(Duration.ofSeconds(8), Duration.ofSeconds(30));
    }
  }

  /**
   * Takes the lock of a target.
   *
   * @param desk who this is; a note of the same desk was left behind, for its own lock is ours
   * @param waiting is told whose note is there
   * @throws DeployFailure where another deployment is running
   */
  public static TargetLock take(Storage storage, String desk, Pace pace, Consumer<String> waiting)
      throws IOException {
    TargetLock lock = new TargetLock(storage, desk, pace);
    while (!lock.tryOnce()) {
      byte[] other = storage.readLock();
      if (other != null && !lock.isOfSameDesk(other)) {
        waiting.accept(holder(other));
        lock.watch(other);
      }
      lock.deleteIfStill(other);
    }
    lock.startRenewal();
    return lock;
  }

  private boolean tryOnce() throws IOException {
    byte[] note = note();
    return storage.createLock(note) && Arrays.equals(note, storage.readLock());
  }

  private byte[] note() {
    return (desk + "\n" + run + "\n" + beats++ + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] note) {
    return new String(note, StandardCharsets.UTF_8);
  }

  private static String holder(byte[] note) {
    return text(note).lines().findFirst().orElse("");
  }

  private boolean isOfSameDesk(byte[] note) {
    return text(note).startsWith(desk + "\n");
  }

  /** Waits until the note has gone, or has been left alone for long. */
  private void watch(byte[] other) throws IOException {
    long end = System.nanoTime() + pace.patience().toNanos();
    while (System.nanoTime() < end) {
      long shorter = Math.min(pace.renewal().toMillis(), pace.patience().toMillis());
      sleep(Math.max(20, shorter / 8));
      byte[] now = storage.readLock();
      if (now == null) {
        return;
      }
      if (!Arrays.equals(now, other)) {
        throw new DeployFailure(DeployFailure.Reason.TARGET_BUSY, holder(now));
      }
    }
  }

  private void deleteIfStill(byte @Nullable [] other) throws IOException {
    byte[] now = storage.readLock();
    if (now != null && other != null && Arrays.equals(now, other)) {
      storage.deleteLock();
    }
  }

  private void startRenewal() {
    Thread thread = new Thread(this::renew, "deploy-lock");
    thread.setDaemon(true);
    renewal = thread;
    thread.start();
  }

  private void renew() {
    try {
      while (!lost) {
        Thread.sleep(pace.renewal().toMillis());
        renewOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void renewOnce() {
    try {
      if (isOurs()) {
        storage.renewLock(note());
      } else {
        lost = true;
      }
    } catch (IOException e) {
      // The connection may come back; whether the lock is still ours is asked before each step.
      return;
    }
  }

  private boolean isOurs() throws IOException {
    byte[] note = storage.readLock();
    return note != null && text(note).startsWith(desk + "\n" + run + "\n");
  }

  /**
   * Asks whether the target is still ours: a computer that slept may have lost it.
   *
   * @throws DeployFailure where it is not
   */
  public synchronized void check() throws IOException {
    if (lost || !isOurs()) {
      lost = true;
      throw new DeployFailure(DeployFailure.Reason.LOCK_LOST, "");
    }
  }

  private static void sleep(long millis) throws InterruptedIOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Lets go, if the lock is still ours. */
  @Override
  public void close() throws IOException {
    Objects.requireNonNull(renewal).interrupt();
    synchronized (this) {
      if (!lost && isOurs()) {
        storage.deleteLock();
      }
      lost = true;
    }
  }
}
