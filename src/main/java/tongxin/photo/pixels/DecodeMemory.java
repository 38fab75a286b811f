package tongxin.photo.pixels;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/**
 * Shares out the memory for decoded originals among threads, first come first served, and keeps
 * buffers for the next photo, so that a thousand photos leave no more garbage than ten.
 */
public final class DecodeMemory {
  private static final int UNIT = 1 << 16;

  private final long bytes;
  private final long most;
  private final int units;
  private final Semaphore free;
  private final Deque<byte[]> spare = new ArrayDeque<>();
  private long spareBytes;

  /**
   * Memory to share out.
   *
   * @param bytes how many bytes of decoded originals may be held at a time over all threads
   * @param heap the most memory of the JVM in bytes, of which one photo may take three quarters
   */
  public DecodeMemory(long bytes, long heap) {
    this.bytes = bytes;
    most = heap / 4 * 3;
    units = (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / UNIT));
    free = new Semaphore(units, true);
  }

  /** The most bytes that one photo may need, however long it waits. */
  public long most() {
    return most;
  }

  /** Waits until a photo that needs this many bytes may be decoded. */
  public void acquire(long needed) throws InterruptedException {
    free.acquire(unitsFor(needed));
  }

  public void release(long needed) {
    free.release(unitsFor(needed));
  }

  /** One that needs more than there is takes all of it. */
  private int unitsFor(long needed) {
    return (int) Math.min(units, needed / UNIT + 1);
  }

  /** A buffer of at least this size, with anything in it. */
  byte[] borrow(int size) {
    synchronized (spare) {
      byte[] last = spare.pollLast();
      if (last != null) {
        spareBytes -= last.length;
        if (last.length >= size) {
          return last;
        }
      }
    }
    return new byte[size];
  }

  public void giveBack(byte[] buffer) {
    synchronized (spare) {
      if (spareBytes + buffer.length <= bytes) {
        spare.addLast(buffer);
        spareBytes += buffer.length;
      }
    }
  }
}
