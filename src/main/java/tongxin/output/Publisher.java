package tongxin.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Publishes a site into a folder. Files are compared with what is there; what differs waits until
 * {@link #commit} changes the folder as a whole. Until then, and if the program ends in between,
 * the old site stays as it was. What others have put into the folder stays in any case.
 *
 * @param <A> what must be shown before anything is published
 */
public final class Publisher<A> implements SiteOutput, Closeable {
  private final Path out;
  private final OutputLock lock;
  private final ExistingSite existing;
  private final List<Path> leftovers = new ArrayList<>();
  private final PathClaims claims = new PathClaims();
  private final Map<String, SiteManifest.Entry> entries = new ConcurrentHashMap<>();
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final WaitingFiles waiting;

  private Publisher(Staging staging, OutputLock lock) throws IOException {
    this.out = staging.out();
    this.waiting = new WaitingFiles(staging);
    this.lock = lock;
    List<Path> left = staging.left();
    // Of several, the one that was set aside last has the highest number.
    Collections.reverse(left);
    for (Path folder : left) {
      recover(folder);
    }
    this.existing = ExistingSite.of(out);
  }

  /**
   * Begins to publish: waits until no other build writes the folder, brings back the old site where
   * a build was killed while it took its place, and clears away what builds have left.
   *
   * @param request what the build is to do; where another build waits with the same, none is needed
   * @param waiting told when there is a wait
   * @throws OutputBusy where no further build is needed
   * @throws IOException where the folder cannot be written
   */
  public static <A> Publisher<A> open(Path out, String request, Runnable waiting)
      throws IOException {
    Path target = SymbolicLinks.followed(out);
    Files.createDirectories(Staging.above(target));
    Staging staging = Staging.of(target);
    OutputLock lock = OutputLock.take(target, staging.lock(), request, waiting);
    try {
      return new Publisher<>(staging, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private void recover(Path left) throws IOException {
    if (waiting.staging().isAside(left) && !Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(left, out, StandardCopyOption.ATOMIC_MOVE);
    } else if (!OldFolders.remove(left, out)) {
      leftovers.add(left);
    }
  }

  /** Forgets what was added so far. */
  public void startOver() throws IOException {
    claims.clear();
    entries.clear();
    written.clear();
    waiting.clear();
  }

  /** True where the folder is empty or has Tongxin's mark; no other folder may be written. */
  public boolean mayWrite() throws IOException {
    return existing.mayBeWritten();
  }

  /** Takes files for Tongxin's in a folder without its mark, because something else proves it. */
  public void adopt(Set<String> files) throws IOException {
    existing.adopt(files);
  }

  /** What the folder holds, seen from the site that takes its place. */
  private FolderContents contents() throws IOException {
    Set<String> files = new HashSet<>(existing.manifest().files().keySet());
    files.addAll(entries.keySet());
    return FolderContents.of(out, files);
  }

  @Override
  public Path scratch() throws IOException {
    return waiting.scratch();
  }

  @Override
  public Added add(String path, byte[] content) throws IOException {
    if (!claims.claim(path)) {
      return Added.TAKEN;
    }
    entries.put(path, new SiteManifest.Entry(content.length, FileDigest.of(content)));
    if (existing.has(path, content)) {
      return Added.YES;
    }
    return added(path, file -> Files.write(file, content));
  }

  @Override
  public Added add(String path, Path source) throws IOException {
    if (!claims.claim(path)) {
      return Added.TAKEN;
    }
    entries.put(path, new SiteManifest.Entry(Files.size(source), FileDigest.of(source)));
    if (existing.has(path, source)) {
      return Added.YES;
    }
    // The bytes alone: a picture that only its owner may read is meant for the web server too.
    try (InputStream in = Files.newInputStream(source)) {
      return added(path, file -> Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING));
    }
  }

  @Override
  public void owned(String path, Set<String> owners) {
    entries.computeIfPresent(path, (same, entry) -> entry.of(owners));
  }

  private Added added(String path, WaitingFiles.Writing writing) throws IOException {
    if (existing.isOccupied(path)) {
      return Added.OCCUPIED;
    }
    written.add(path);
    waiting.add(path, writing);
    return Added.YES;
  }

  /**
   * Publishes the new site, if it differs from the old one.
   *
   * @throws PartlyPublished where the folder had to be written file by file and that failed
   * @throws IOException where nothing was published
   */
  public Published commit(A approved) throws IOException {
    Objects.requireNonNull(approved);
    SiteManifest now = new SiteManifest(entries);
    FolderContents there = contents();
    Set<String> gone = new TreeSet<>(there.own().keySet());
    gone.removeAll(entries.keySet());
    SortedSet<String> foreign = new TreeSet<>(there.foreign());
    foreign.removeAll(entries.keySet());
    if (!written.isEmpty() || !gone.isEmpty() || !Files.isDirectory(out)) {
      publish(now, gone, foreign);
    } else if (!SiteManifest.read(out).equals(Optional.of(now))) {
      now.write(out);
    }
    int unchanged = entries.size() - written.size();
    return new Published(
        new Published.Counts(new TreeSet<>(written), unchanged, new TreeSet<>(gone)),
        foreign,
        List.copyOf(leftovers));
  }

  private void publish(SiteManifest now, Set<String> gone, Set<String> foreign) throws IOException {
    Path folder = waiting.next();
    Staging staging = waiting.staging();
    InPlaceWriting inPlace = new InPlaceWriting(folder, out, gone);
    if (staging.inside() || !isComplete(folder, now, foreign)) {
      inPlace.run(written, existing.manifest(), now);
      return;
    }
    if (Files.isDirectory(out)) {
      DiskSync.force(folder, written);
      DiskSync.force(folder, Set.of(SiteManifest.NAME));
    }
    try {
      Path old = new FolderSwitch(staging, folder, SystemCalls::exchange).run();
      waiting.published();
      if (old != null && !OldFolders.remove(old, out)) {
        leftovers.add(old);
      }
    } catch (FileSystemException e) {
      if (!FolderSwitch.isImpossible(e)) {
        throw e;
      }
      inPlace.run(written, existing.manifest(), now);
    }
  }

  /** Adds what stays of the old folder; false where the new one cannot hold all of that. */
  private boolean isComplete(Path folder, SiteManifest now, Set<String> foreign)
      throws IOException {
    FolderSwitch files = new FolderSwitch(waiting.staging(), folder, SystemCalls::exchange);
    Set<String> unchanged = new TreeSet<>(entries.keySet());
    unchanged.removeAll(written);
    files.keep(unchanged);
    try {
      files.carry(foreign);
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
    now.write(folder);
    return true;
  }

  /**
   * Ends publishing; what was not committed is thrown away. What cannot be removed now is removed
   * by the next build: the site is as it should be.
   */
  @Override
  public void close() {
    try {
      waiting.close();
    } finally {
      lock.close();
    }
  }
}
