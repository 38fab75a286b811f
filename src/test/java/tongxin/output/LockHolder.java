package tongxin.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Another program that holds a lock, until it is closed. */
public final class LockHolder implements Closeable {
  private final Process process;

  private LockHolder(Process process) {
    this.process = process;
  }

  /** Starts it, and waits until it holds the lock. */
  public static LockHolder start(Path lock) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                lock.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.getInputStream().read() != '+') {
      throw new IOException("not held: " + lock);
    }
    return new LockHolder(process);
  }

  /** The program: it holds the lock of a file until its input ends. */
  public static void main(String[] arguments) throws IOException {
    try (ProcessLock lock = ProcessLock.take(Path.of(arguments[0]))) {
      System.out.print(lock == null ? '-' : '+');
      System.out.flush();
      System.in.transferTo(System.err);
    }
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
