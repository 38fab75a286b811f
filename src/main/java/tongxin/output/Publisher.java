package tongxin.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * Publishes a site into a folder. Files are compared with what is there; what differs is written
 * beside the folder, and only {@link #commit} changes the folder itself, as a whole. Until then,
 * and if the program ends in between, the old site stays as it was.
 */
public final class Publisher implements Closeable {
  private final Path out;
  private final Path next;
  private final Path old;
  private final Path scratch;
  private final OutputLock lock;
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final ReadWriteLock open = new ReentrantReadWriteLock();
  private boolean closed;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  private Publisher(Path out, OutputLock lock) {
    this.out = out;
    this.next = sibling(out, "next");
    this.old = sibling(out, "old");
    this.scratch = sibling(out, "scratch");
    this.lock = lock;
  }

  /**
   * Begins to publish, and clears away what a killed build left behind.
   *
   * @throws IOException where the folder cannot be written, or another build is writing it
   */
  public static Publisher open(Path out) throws IOException {
    // A link to a web server's folder stays one: the site is switched where it leads to.
    Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
    Files.createDirectories(parent(target));
    OutputLock lock = OutputLock.take(target, sibling(target, "lock"));
    Publisher publisher = new Publisher(target, lock);
    try {
      publisher.recover();
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    return publisher;
  }

  private static Path parent(Path target) {
    Path parent = target.getParent();
    return parent == null ? target : parent;
  }

  private static Path sibling(Path target, String role) {
    return target.resolveSibling("." + target.getFileName() + ".tongxin-" + role);
  }

  /** A build that was killed between the two renames of a switch left the old site aside. */
  private void recover() throws IOException {
    if (Files.isDirectory(old) && !Files.exists(out)) {
      Files.move(old, out);
    }
    Folders.delete(old);
    Folders.delete(next);
    Folders.delete(scratch);
  }

  /** A folder beside the site for what is not published; it goes when publishing ends. */
  public Path scratch() throws IOException {
    return Files.createDirectories(scratch);
  }

  /**
   * Adds a file.
   *
   * @param path in the site, with {@code /}
   * @return false where the site has a file of that path already
   */
  public boolean add(String path, byte[] content) throws IOException {
    Path existing = out.resolve(path);
    if (sameBytes(existing, content)) {
      return unchanged.add(path) && !written.contains(path);
    }
    if (unchanged.contains(path) || !written.add(path)) {
      return false;
    }
    prepare(path, file -> Files.write(file, content));
    return true;
  }

  /** Adds a copy of a file on disk; see {@link #add(String, byte[])}. */
  public boolean add(String path, Path source) throws IOException {
    Path existing = out.resolve(path);
    if (Files.isRegularFile(existing)
        && Files.size(existing) == Files.size(source)
        && Files.mismatch(existing, source) < 0) {
      return unchanged.add(path) && !written.contains(path);
    }
    if (unchanged.contains(path) || !written.add(path)) {
      return false;
    }
    // The bytes alone: a picture that only its owner may read is meant for the web server too.
    try (InputStream in = Files.newInputStream(source)) {
      prepare(path, file -> Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING));
    }
    return true;
  }

  private static boolean sameBytes(Path existing, byte[] content) throws IOException {
    if (!Files.isRegularFile(existing) || Files.size(existing) != content.length) {
      return false;
    }
    try (InputStream in = Files.newInputStream(existing)) {
      return Arrays.equals(in.readNBytes(content.length + 1), content);
    }
  }

  /** Writes one file. */
  private interface Writing {
    void to(Path file) throws IOException;
  }

  /** Where one thread has failed and the build is given up, the others still come to write. */
  private void prepare(String path, Writing writing) throws IOException {
    open.readLock().lock();
    try {
      if (closed) {
        return;
      }
      Path file = next.resolve(path);
      Path folder = parent(file);
      if (!folders.contains(folder)) {
        Files.createDirectories(folder);
        folders.add(folder);
      }
      writing.to(file);
    } finally {
      open.readLock().unlock();
    }
  }

  /** Switches the new site in, if it differs from the old one. */
  public Published commit() throws IOException {
    Set<String> gone = filesOf(out);
    gone.removeAll(unchanged);
    gone.removeAll(written);
    if (written.isEmpty() && gone.isEmpty() && Files.isDirectory(out)) {
      return new Published(0, unchanged.size(), 0);
    }
    Files.createDirectories(next);
    for (String path : unchanged) {
      prepare(path, file -> link(out.resolve(path), file));
    }
    switchOver();
    gone.removeAll(written);
    return new Published(written.size(), unchanged.size(), gone.size());
  }

  private void switchOver() throws IOException {
    boolean first = !Files.isDirectory(out);
    if (!first) {
      Files.move(out, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(next, out, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!first) {
        Files.move(old, out, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    Folders.delete(old);
  }

  /**
   * The same file under a second name, where the disk can do that, keeps bytes and time for
   * nothing.
   */
  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static Set<String> filesOf(Path folder) throws IOException {
    Set<String> files = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile)
            .forEach(file -> files.add(folder.relativize(file).toString().replace('\\', '/')));
      } catch (UncheckedIOException e) {
        throw new IOException(e);
      }
    }
    return files;
  }

  /** Ends publishing; what was not committed is thrown away. */
  @Override
  public void close() throws IOException {
    open.writeLock().lock();
    try {
      closed = true;
      Folders.delete(next);
      Folders.delete(scratch);
    } finally {
      open.writeLock().unlock();
      lock.close();
    }
  }

  /** What a commit did: files written, left as they were, and gone. */
  public record Published(int written, int unchanged, int removed) {}
}
