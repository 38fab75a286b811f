package tongxin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock is held until its holder closes it, whatever else this program or another one tries. */
final class ProcessLockTest {
  @TempDir Path temp;

  /** Another program: says whether it gets the lock of a file. */
  public static void main(String[] arguments) throws IOException {
    try (ProcessLock lock = ProcessLock.tryTake(Path.of(arguments[0]))) {
      System.out.print(lock == null ? "held" : "free");
    }
  }

  private static String anotherProgram(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ProcessLockTest.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static ProcessLock taken(@Nullable ProcessLock lock) {
    return Objects.requireNonNull(lock);
  }

  @Test
  void whatThisProgramTriesInVainDoesNotFreeTheLockForOthers() throws Exception {
    Path file = temp.resolve("lock");

    try (ProcessLock first = taken(ProcessLock.tryTake(file))) {
      assertThat(first).isNotNull();
      assertThat(ProcessLock.tryTake(file)).isNull();
      assertThat(ProcessLock.tryTake(temp.resolve("x/../lock"))).isNull();
      assertThat(anotherProgram(file)).isEqualTo("held");
    }
    assertThat(anotherProgram(file)).isEqualTo("free");
  }

  @Test
  void theSameFileByALinkIsTheSameLock() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder);

    try (ProcessLock first = taken(ProcessLock.tryTake(folder.resolve("lock")))) {
      assertThat(first).isNotNull();
      assertThat(ProcessLock.tryTake(link.resolve("lock"))).isNull();
      assertThat(anotherProgram(folder.resolve("lock"))).isEqualTo("held");
    }
  }

  @Test
  void aSecondThreadWaitsForItsTurn() throws Exception {
    Path file = temp.resolve("lock");
    CountDownLatch begun = new CountDownLatch(1);
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> second;
      try (ProcessLock first = ProcessLock.take(file)) {
        assertThat(first).isNotNull();
        second =
            threads.submit(
                () -> {
                  begun.countDown();
                  try (ProcessLock lock = ProcessLock.take(file)) {
                    return lock != null;
                  }
                });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(second.isDone()).isFalse();
      }
      assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aFailureLeavesNothingHeld() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("lock"));

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> ProcessLock.tryTake(folder)).isInstanceOf(IOException.class);
    }
  }
}
