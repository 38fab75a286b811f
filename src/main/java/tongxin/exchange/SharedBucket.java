package tongxin.exchange;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.s3.BucketStorage;
import tongxin.deploy.storage.Parallel;

/** A bucket of an S3 server. */
public final class SharedBucket implements SharedPlace {
  private static final int WORKERS = 8;

  /** So many questions for single objects cost as much as a list of a thousand. */
  private static final int ASKED_SINGLY = 2;

  private final BucketStorage bucket;
  private final String version;

  /**
   * A bucket, or the part of one that the storage is for.
   *
   * @param version of the code that made the entries; each has a folder of its own
   */
  public SharedBucket(BucketStorage bucket, String version) {
    this.bucket = bucket;
    this.version = version;
  }

  private String folder(String name) {
    return version + "/" + name.substring(0, 2) + "/";
  }

  /** Names are digests: those that begin alike are listed together. */
  @Override
  public Set<String> present(Collection<String> names) throws IOException {
    Map<String, Set<String>> folders = new TreeMap<>();
    names.forEach(name -> folders.computeIfAbsent(folder(name), f -> new TreeSet<>()).add(name));
    Set<String> present = new ConcurrentSkipListSet<>();
    Parallel.run(
        WORKERS,
        List.copyOf(folders.entrySet()),
        folder -> {
          if (folder.getValue().size() > ASKED_SINGLY) {
            present.addAll(bucket.list(folder.getKey()).keySet());
            return;
          }
          for (String name : folder.getValue()) {
            if (bucket.read(folder.getKey() + name) != null) {
              present.add(name);
            }
          }
        });
    present.retainAll(names);
    return present;
  }

  @Override
  public byte @Nullable [] read(String name) throws IOException {
    return bucket.read(folder(name) + name);
  }

  @Override
  public void write(String name, byte[] bytes) throws IOException {
    bucket.write(folder(name) + name, bytes);
  }

  @Override
  public Set<String> all() throws IOException {
    return bucket.list("").keySet();
  }

  @Override
  public void delete(String path) throws IOException {
    bucket.delete(List.of(path), done -> {});
  }

  @Override
  public void close() {
    bucket.close();
  }
}
