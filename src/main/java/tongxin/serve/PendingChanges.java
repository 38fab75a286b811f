package tongxin.serve;

/**
 * Whether all that was saved is taken in: a page asked for right after saving shows what was saved.
 */
final class PendingChanges {
  private int pending;

  /** Something was saved and is not taken in yet. */
  synchronized void expect() {
    pending++;
  }

  /** So many of them are taken in. */
  synchronized void done(int count) {
    pending -= count;
    notifyAll();
  }

  /** Waits until all is taken in, but not for ever. */
  synchronized void await(long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (pending > 0) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }
}
