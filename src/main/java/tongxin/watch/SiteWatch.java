package tongxin.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.output.ProcessLock;
import tongxin.serve.SavedFiles;

/** The service for one newsroom's folder, which runs until it is closed. */
public final class SiteWatch implements Closeable {
  /** What an editor or {@code git pull} saves in one go is built in one go. */
  private static final long SETTLE_MILLIS = 300;

  private static final int MOST_WAITS = 6;

  /** A deployment that is under way at the end may finish; the next one goes on from there. */
  private static final long END_SECONDS = 20;

  private final WatchService service;
  private final ProcessLock lock;
  private final ExecutorService deployments;
  private final @Nullable SavedFiles saved;
  private final ReentrantLock turn = new ReentrantLock();
  private final Condition news = turn.newCondition();
  private final CountDownLatch ended = new CountDownLatch(1);
  private boolean told;
  private boolean stopping;

  /**
   * What a service is to do.
   *
   * @param options of the builds; their instant does not count
   * @param targets names in {@code deploy.yml}; empty for all
   * @param status where {@code status.json} goes
   * @param onFailure called when something fails; empty for nothing
   * @param onRecovery called when it is well again; empty for nothing
   */
  public record Settings(
      BuildOptions options,
      List<String> targets,
      Path status,
      String onFailure,
      String onRecovery,
      Path home,
      Map<String, String> environment) {
    /** Copies the collections. */
    public Settings {
      targets = List.copyOf(targets);
      environment = Map.copyOf(environment);
    }
  }

  private SiteWatch(Settings settings, Clock clock, WatchListener listener, ProcessLock lock)
      throws IOException {
    this.lock = lock;
    Path source = settings.options.source();
    Map<String, String> told = Map.of("TONGXIN_STATUS", settings.status.toString());
    Alarm alarm =
        new Alarm(
            new CommandCall(settings.onFailure, source, told, listener::commandFailed),
            new CommandCall(settings.onRecovery, source, told, listener::commandFailed),
            listener::recovered);
    StatusFile status =
        new StatusFile(settings.status, ProcessHandle.current().pid(), alarm::failing);
    deployments =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "deployments");
              thread.setDaemon(true);
              return thread;
            });
    SiteWork work =
        new SiteWork(
            settings.options, settings.targets, settings.home, clock, settings.environment);
    service = new WatchService(work, clock, System::nanoTime, listener, status, alarm, deployments);
    saved = savedFiles(source);
  }

  /** Where files cannot be watched, they are looked through once a minute. */
  private @Nullable SavedFiles savedFiles(Path source) {
    try {
      return SavedFiles.watch(source, this::changed);
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Opens a service, which does nothing before it runs.
   *
   * @return null where another one serves the same folder
   */
  public static @Nullable SiteWatch open(Settings settings, Clock clock, WatchListener listener)
      throws IOException {
    Path folder = Files.createDirectories(settings.options.source().resolve(".tongxin"));
    ProcessLock lock = ProcessLock.tryTake(folder.resolve("watch.lock"));
    return lock == null ? null : new SiteWatch(settings, clock, listener, lock);
  }

  private void changed() {
    turn.lock();
    try {
      told = true;
      news.signalAll();
    } finally {
      turn.unlock();
    }
  }

  /** Serves until it is closed. */
  public void run() throws InterruptedException {
    try {
      while (!isStopping()) {
        Duration wait = service.step();
        await(wait);
      }
    } finally {
      ended.countDown();
    }
  }

  /**
   * Builds and deploys what is to be done now, once.
   *
   * @return true where all is well afterwards
   */
  public boolean runOnce() throws InterruptedException {
    service.step();
    deployments.shutdown();
    deployments.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    service.stopped();
    return service.isWell();
  }

  private void await(Duration wait) throws InterruptedException {
    turn.lock();
    try {
      long left = Math.max(1, wait.toNanos());
      while (!told && !stopping && left > 0) {
        left = news.awaitNanos(left);
      }
      if (!told) {
        return;
      }
    } finally {
      turn.unlock();
    }
    settle();
  }

  /** What goes on for longer is built in between: something else may be due. */
  private void settle() throws InterruptedException {
    turn.lock();
    try {
      for (int waits = 0; told && !stopping && waits < MOST_WAITS; waits++) {
        told = false;
        news.await(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
      }
      told = false;
      service.filesChanged();
    } finally {
      turn.unlock();
    }
  }

  private boolean isStopping() {
    turn.lock();
    try {
      return stopping;
    } finally {
      turn.unlock();
    }
  }

  /**
   * Ends the service, which must be running; a deployment that is under way has some seconds to
   * finish.
   */
  @Override
  public void close() throws IOException {
    turn.lock();
    try {
      stopping = true;
      news.signalAll();
    } finally {
      turn.unlock();
    }
    deployments.shutdown();
    try {
      // A build is whole or nothing, and soon done.
      ended.await(END_SECONDS, TimeUnit.SECONDS);
      deployments.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (saved != null) {
      saved.close();
    }
    service.stopped();
    lock.close();
  }
}
