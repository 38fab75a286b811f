package tongxin.deploy.storage;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.site.Digest;
import tongxin.deploy.site.FileRole;
import tongxin.deploy.site.SiteFile;

/** Files of a disk, written aside and renamed into place. */
public final class TreeStorage implements Storage {
  private static final String OWN = ".tongxin";
  private static final String INCOMING = OWN + "/incoming";
  private static final String LOCK = OWN + "/lock";
  private static final String HOLDER = "/holder";

  private final FileTree tree;
  private final String prefix;
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  /**
   * Files below a folder of a disk.
   *
   * @param prefix the folder, ended by {@code /}; empty for the root
   */
  public TreeStorage(FileTree tree, String prefix) {
    this.tree = tree;
    this.prefix = prefix;
  }

  @Override
  public byte @Nullable [] read(String path) throws IOException {
    return tree.read(path);
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    String aside = aside();
    tree.put(aside, content);
    makeFolders(path);
    tree.rename(aside, path);
  }

  /** A folder with the note in it gets its name at once, or not at all where there is one. */
  @Override
  public boolean createLock(byte[] holder) throws IOException {
    String aside = aside();
    tree.makeFolder(aside);
    tree.put(aside + HOLDER, holder);
    try {
      tree.rename(aside, LOCK);
      return true;
    } catch (IOException e) {
      tree.deleteAll(aside);
      if (tree.names(OWN).contains("lock")) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public byte @Nullable [] readLock() throws IOException {
    return tree.read(LOCK + HOLDER);
  }

  @Override
  public void renewLock(byte[] holder) throws IOException {
    write(LOCK + HOLDER, holder);
  }

  @Override
  public void deleteLock() throws IOException {
    String aside = aside();
    try {
      tree.rename(LOCK, aside);
    } catch (IOException e) {
      if (tree.names(OWN).contains("lock")) {
        throw e;
      }
      return;
    }
    tree.deleteAll(aside);
  }

  private String aside() throws IOException {
    makeFolders(INCOMING + "/x");
    return INCOMING + "/" + UUID.randomUUID();
  }

  /** Makes the folders of files below the prefix. */
  public void makeParents(List<String> paths) throws IOException {
    for (String path : paths) {
      makeFolders(prefix + path);
    }
  }

  /** Makes all folders of a path, but its last part. */
  public void makeFolders(String path) throws IOException {
    int end = path.lastIndexOf('/');
    if (end > 0 && !folders.contains(path.substring(0, end))) {
      makeFolders(path.substring(0, end));
      tree.makeFolder(path.substring(0, end));
      folders.add(path.substring(0, end));
    }
  }

  @Override
  public Optional<Map<String, Stored>> list(boolean thorough) throws IOException {
    return tree.list(prefix, thorough);
  }

  @Override
  public boolean holds(SiteFile file, Stored stored) throws IOException {
    if (stored.size() != file.size()) {
      return false;
    }
    boolean sameTime = stored.mark().equals(String.valueOf(file.modified()));
    if (sameTime && FileRole.of(file.path()) == FileRole.FINGERPRINTED) {
      return true;
    }
    byte[] content = tree.read(prefix + file.path());
    return content != null && Digest.sha256(content).equals(file.digest());
  }

  @Override
  public void send(List<SiteFile> files, BiConsumer<SiteFile, String> sent) throws IOException {
    Parallel.run(
        tree.workers(),
        files,
        file -> {
          String aside = aside();
          try {
            tree.put(aside, file.source(), file.modified());
            makeFolders(prefix + file.path());
            tree.rename(aside, prefix + file.path());
          } catch (IOException e) {
            deleteQuietly(aside);
            throw e;
          }
          sent.accept(file, String.valueOf(file.modified()));
        });
  }

  private void deleteQuietly(String path) {
    try {
      tree.delete(path);
    } catch (IOException e) {
      return;
    }
  }

  @Override
  public void delete(List<String> paths, Consumer<String> deleted) throws IOException {
    Set<String> emptied = new TreeSet<>(Comparator.reverseOrder());
    for (String path : paths) {
      tree.delete(prefix + path);
      deleted.accept(path);
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        emptied.add(prefix + path.substring(0, end));
      }
    }
    // Each folder comes behind those that are in it.
    for (String folder : emptied) {
      folders.remove(folder);
      tree.deleteFolder(folder);
    }
  }

  @Override
  public void close() throws IOException {
    tree.close();
  }
}
