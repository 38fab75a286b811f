package tongxin.deploy.storage;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the same with many things, several at once. */
public final class Parallel {
  private Parallel() {}

  /** What is done with one thing. */
  public interface Task<T> {
    void on(T thing) throws IOException;
  }

  /** Does it with all; after a failure no further one is begun, and the failure is thrown. */
  public static <T> void run(int workers, List<T> things, Task<T> task) throws IOException {
    int threads = Math.min(workers, things.size());
    if (threads <= 1) {
      for (T thing : things) {
        task.on(thing);
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      AtomicInteger next = new AtomicInteger();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  try {
                    for (int n = next.getAndIncrement();
                        n < things.size();
                        n = next.getAndIncrement()) {
                      task.on(things.get(n));
                    }
                  } catch (IOException | RuntimeException e) {
                    next.set(things.size());
                    throw e;
                  }
                  return null;
                }));
      }
      await(running);
    } finally {
      pool.shutdownNow();
    }
  }

  private static void await(List<Future<?>> running) throws IOException {
    IOException failure = null;
    for (Future<?> future : running) {
      try {
        future.get();
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof IOException io)) {
          throw new IllegalStateException(e.getCause());
        }
        failure = failure == null ? io : failure;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
