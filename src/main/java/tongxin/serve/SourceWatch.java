package tongxin.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tongxin.source.Changes;

/**
 * Watches the source folder, and tells in one go what a save, an unpacking or a checkout has
 * changed. Folders may come and go, {@code content/} itself too.
 */
final class SourceWatch implements Closeable {
  private static final List<String> ROOTS = List.of("content", "templates", "assets");

  /** An editor is done when nothing has happened for so long, in milliseconds. */
  private static final long QUIET = 12;

  /** What goes on for longer is shown in between, in milliseconds. */
  private static final long LONGEST = 300;

  /** Something may have slipped into a new folder before it was watched: it is looked at again. */
  private static final long NEW_FOLDER = 250;

  private static final int ATTEMPTS = 20;

  private final Path source;
  private final Path real;
  private final Listener listener;
  private final PendingChanges pending;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final WatchService own;
  private final Thread taker;
  private final Thread ownTaker;
  private @Nullable DirectoryWatcher watcher;
  private @Nullable CompletableFuture<Void> watching;

  /** Is told of changes, one after the other. */
  interface Listener {
    void changed(Changes changes);
  }

  /** Something happened at a path; null where it is not known what. */
  private record Event(@Nullable Path path) {}

  SourceWatch(Path source, PendingChanges pending, Listener listener) throws IOException {
    this.source = source;
    this.real = source.toRealPath();
    this.pending = pending;
    this.listener = listener;
    this.own = source.getFileSystem().newWatchService();
    source.register(
        own, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
    watchRoots();
    taker = daemon("changes", this::take);
    ownTaker = daemon("source-folder", this::takeOwn);
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private synchronized void watchRoots() throws IOException {
    closeWatcher();
    List<Path> roots = ROOTS.stream().map(source::resolve).filter(Files::isDirectory).toList();
    watcher =
        DirectoryWatcher.builder().paths(roots).fileHashing(false).listener(this::happened).build();
    // Folders are registered when this returns; only what happens in them is taken elsewhere.
    watching = watcher.watchAsync(work -> daemon("watch", work));
  }

  private void happened(DirectoryChangeEvent event) {
    boolean overflow = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW;
    Path path = overflow ? null : own(event.path());
    add(new Event(path));
    boolean made = event.eventType() == DirectoryChangeEvent.EventType.CREATE;
    if (path != null && event.isDirectory() && made) {
      lookAgainLater(path);
    }
  }

  /** The path as the source folder was named; macOS gives it with all links resolved. */
  private @Nullable Path own(@Nullable Path path) {
    if (path == null || path.startsWith(source)) {
      return path;
    }
    return path.startsWith(real) ? source.resolve(real.relativize(path)) : null;
  }

  private void add(Event event) {
    pending.expect();
    events.add(event);
  }

  private void lookAgainLater(Path folder) {
    daemon(
        "new-folder",
        () -> {
          try {
            Thread.sleep(NEW_FOLDER);
            add(new Event(folder));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** Sees {@code content/} and its neighbours themselves come and go. */
  private void takeOwn() {
    try {
      while (true) {
        WatchKey key = own.take();
        boolean root =
            key.pollEvents().stream().anyMatch(e -> ROOTS.contains(String.valueOf(e.context())));
        if (root) {
          watchRootsAnew();
          add(new Event(null));
        }
        if (!key.reset()) {
          return;
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A folder may be gone again before it is watched. */
  private void watchRootsAnew() throws InterruptedException {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        watchRoots();
        return;
      } catch (IOException gone) {
        Thread.sleep(NEW_FOLDER);
      }
    }
  }

  private void take() {
    try {
      while (true) {
        Event first = events.take();
        int count = 1;
        Set<Path> paths = new HashSet<>();
        boolean unknown = !note(first, paths);
        long end = System.nanoTime() + LONGEST * 1_000_000;
        Event next = events.poll(QUIET, TimeUnit.MILLISECONDS);
        while (next != null) {
          count++;
          unknown |= !note(next, paths);
          next = System.nanoTime() > end ? null : events.poll(QUIET, TimeUnit.MILLISECONDS);
        }
        try {
          listener.changed(unknown ? Changes.anything() : Changes.of(paths));
        } finally {
          pending.done(count);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** False where it is not known what happened. */
  private static boolean note(Event event, Set<Path> paths) {
    Path path = event.path;
    if (path == null) {
      return false;
    }
    paths.add(path);
    return true;
  }

  @Override
  public void close() throws IOException {
    taker.interrupt();
    ownTaker.interrupt();
    own.close();
    closeWatcher();
  }

  private synchronized void closeWatcher() throws IOException {
    if (watcher != null) {
      watcher.close();
    }
    if (watching != null) {
      watching.cancel(false);
    }
  }
}
