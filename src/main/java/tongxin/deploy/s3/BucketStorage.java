package tongxin.deploy.s3;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.Target;
import tongxin.deploy.site.ContentType;
import tongxin.deploy.site.Digest;
import tongxin.deploy.site.FileRole;
import tongxin.deploy.site.RedirectPage;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.storage.Parallel;
import tongxin.deploy.storage.Storage;
import tongxin.deploy.storage.Stored;

/** Objects of a bucket. */
public final class BucketStorage implements Storage {
  private static final int WORKERS = 8;
  private static final String LOCK = ".tongxin/lock";
  private static final String REDIRECT = "x-amz-website-redirect-location";

  private final Target.S3 target;
  private final Bucket bucket;
  private volatile boolean redirects;

  public BucketStorage(Target.S3 target, Keys keys, Clock clock) {
    this.target = target;
    this.bucket = new Bucket(target, keys, clock);
    this.redirects = target.redirects();
  }

  @Override
  public byte @Nullable [] read(String path) throws IOException {
    Bucket.Answer answer = bucket.ask(new Bucket.Call("GET", target.prefix() + path));
    return answer.status() == 404 ? null : answer.body();
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    Bucket.Answer answer = put(path, content, Map.of());
    if (answer.status() >= 300) {
      throw new DeployFailure(
          DeployFailure.Reason.REFUSED, path + ": " + answer.status() + " " + answer.code());
    }
  }

  private Bucket.Answer put(String path, byte[] content, Map<String, String> conditions)
      throws IOException {
    Map<String, String> headers = new TreeMap<>(conditions);
    headers.put("cache-control", "no-store");
    headers.put("content-type", "application/octet-stream");
    Bucket.Body body =
        new Bucket.Body(
            () -> BodyPublishers.ofByteArray(content), Digest.sha256(content), content.length);
    return bucket.ask(
        new Bucket.Call("PUT", target.prefix() + path, new TreeMap<>(), headers, body));
  }

  @Override
  public boolean createLock(byte[] holder) throws IOException {
    if (readLock() != null) {
      return false;
    }
    try {
      int status = put(LOCK, holder, Map.of("if-none-match", "*")).status();
      return status != 412 && status != 409;
    } catch (DeployFailure e) {
      if (e.reason() != DeployFailure.Reason.REFUSED) {
        throw e;
      }
      // A server without conditions: whoever wrote last has it, as a look afterwards shows.
      write(LOCK, holder);
      return true;
    }
  }

  @Override
  public byte @Nullable [] readLock() throws IOException {
    return read(LOCK);
  }

  @Override
  public void renewLock(byte[] holder) throws IOException {
    write(LOCK, holder);
  }

  @Override
  public void deleteLock() throws IOException {
    bucket.ask(new Bucket.Call("DELETE", target.prefix() + LOCK));
  }

  @Override
  public Optional<Map<String, Stored>> list(boolean thorough) throws IOException {
    return Optional.of(new BucketListing(bucket, target.prefix()).all());
  }

  /** All objects below a folder, which is empty or ends in {@code /}, by path behind it. */
  public Map<String, Stored> list(String folder) throws IOException {
    return new BucketListing(bucket, target.prefix() + folder).all();
  }

  /** The tag of an object that came in one piece, and is not encrypted by a key, is its MD5. */
  @Override
  public boolean holds(SiteFile file, Stored stored) throws IOException {
    return stored.size() == file.size() && stored.mark().equals(Digest.md5(file.source()));
  }

  @Override
  public void send(List<SiteFile> files, BiConsumer<SiteFile, String> sent) throws IOException {
    Parallel.run(WORKERS, files, file -> sent.accept(file, send(file)));
  }

  private String send(SiteFile file) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    headers.put("content-type", ContentType.of(file.path()));
    headers.put("cache-control", cacheControl(file.path()));
    String leadsTo = redirects ? RedirectPage.target(file) : null;
    if (leadsTo != null) {
      headers.put(REDIRECT, leadsTo);
    }
    try {
      return send(file, headers);
    } catch (DeployFailure e) {
      if (leadsTo == null || e.reason() != DeployFailure.Reason.REFUSED) {
        throw e;
      }
      // A server that knows no such header: the page itself leads on.
      redirects = false;
      headers.remove(REDIRECT);
      return send(file, headers);
    }
  }

  private String send(SiteFile file, Map<String, String> headers) throws IOException {
    Bucket.Body body =
        new Bucket.Body(() -> BodyPublishers.ofFile(file.source()), file.digest(), file.size());
    Bucket.Answer answer =
        bucket.ask(
            new Bucket.Call("PUT", target.prefix() + file.path(), new TreeMap<>(), headers, body));
    if (answer.status() >= 300) {
      throw new DeployFailure(
          DeployFailure.Reason.REFUSED, file.path() + ": " + answer.status() + " " + answer.code());
    }
    return answer.tag() == null ? "" : answer.tag();
  }

  private static String cacheControl(String path) {
    return FileRole.of(path) == FileRole.FINGERPRINTED
        ? "public, max-age=31536000, immutable"
        : "no-cache";
  }

  @Override
  public void delete(List<String> paths, Consumer<String> deleted) throws IOException {
    List<String> batch = new ArrayList<>();
    for (String path : paths) {
      // Pages go before what they ask for.
      if (!batch.isEmpty() && FileRole.of(batch.get(0)) != FileRole.of(path)) {
        deleteAll(batch, deleted);
        batch.clear();
      }
      batch.add(path);
    }
    deleteAll(batch, deleted);
  }

  private void deleteAll(List<String> paths, Consumer<String> deleted) throws IOException {
    Parallel.run(
        WORKERS,
        List.copyOf(paths),
        path -> {
          bucket.ask(new Bucket.Call("DELETE", target.prefix() + path));
          deleted.accept(path);
        });
  }

  @Override
  public void close() {}
}
