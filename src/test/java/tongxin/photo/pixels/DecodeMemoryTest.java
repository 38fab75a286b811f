package tongxin.photo.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DecodeMemoryTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void aPhotoWaitsUntilThereIsMemoryForIt() throws InterruptedException {
    for (long needed : new long[] {MEGABYTE / 2, 10L * MEGABYTE}) {
      DecodeMemory memory = new DecodeMemory(MEGABYTE, Long.MAX_VALUE);
      CountDownLatch second = new CountDownLatch(1);
      memory.acquire(3 * MEGABYTE / 4);
      Thread waiting = new Thread(() -> take(memory, needed, second));
      waiting.start();

      assertThat(second.await(200, TimeUnit.MILLISECONDS)).isFalse();
      memory.release(3 * MEGABYTE / 4);
      assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
      waiting.join();
    }
  }

  private static void take(DecodeMemory memory, long needed, CountDownLatch taken) {
    try {
      memory.acquire(needed);
      taken.countDown();
      memory.release(needed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aBufferIsUsedAgainWhereItIsLargeEnough() {
    DecodeMemory memory = new DecodeMemory(1000, Long.MAX_VALUE);
    byte[] buffer = memory.borrow(600);
    memory.giveBack(buffer);

    assertThat(memory.borrow(500)).isSameAs(buffer);
    memory.giveBack(buffer);
    assertThat(memory.borrow(700)).hasSizeGreaterThanOrEqualTo(700);
  }

  @Test
  void noMoreBuffersAreKeptThanTheMemoryAllows() {
    DecodeMemory memory = new DecodeMemory(1000, Long.MAX_VALUE);
    byte[] first = memory.borrow(600);
    byte[] second = memory.borrow(600);
    memory.giveBack(first);
    memory.giveBack(second);

    assertThat(memory.borrow(600)).isSameAs(first);
    assertThat(memory.borrow(600)).isNotSameAs(second);
  }

  @Test
  void onePhotoMayTakeThreeQuartersOfTheHeap() {
    assertThat(new DecodeMemory(1, 400).most()).isEqualTo(300);
  }
}
