package tongxin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of one process is seen by another for as long as it is held. */
final class OutputLockTest {
  private static final long TURN = Long.MAX_VALUE - 1;

  @TempDir Path temp;

  @Test
  void aLockThatWasTakenIsHeldUntilItIsLetGo() throws Exception {
    Path file = temp.resolve(".public.tongxin-lock");
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(holder.getInputStream().read()).isEqualTo('h');

      assertThat(isFree(file)).isFalse();
    } finally {
      holder.getOutputStream().close();
      holder.waitFor();
    }
    assertThat(file).doesNotExist();
  }

  private static boolean isFree(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(TURN, 1, false)) {
      return lock != null;
    }
  }

  /** Takes the lock, says so, and holds it until its input ends. */
  static final class Holder {
    public static void main(String[] arguments) throws IOException {
      Path file = Path.of(arguments[0]);
      OutputLock lock = OutputLock.take(file, file, "test", () -> {});
      System.out.write('h');
      System.out.flush();
      while (System.in.read() >= 0) {}
      lock.close();
    }
  }
}
