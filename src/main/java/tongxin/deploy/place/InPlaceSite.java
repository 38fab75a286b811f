package tongxin.deploy.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestEntry;
import tongxin.deploy.manifest.ManifestFile;
import tongxin.deploy.manifest.Plan;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;
import tongxin.deploy.storage.Storage;

/**
 * Files that take the place of those before. The manifest at the target is a whole one and a small
 * file of what changed since, so that a small deployment writes little.
 */
public final class InPlaceSite implements PlacedSite {
  private static final String STATE = ".tongxin/state";
  private static final String WHOLE = ".tongxin/manifest-";

  /** Changes beyond which a whole manifest is written anew. */
  private static final int MANY = 200;

  /** A note of what has been sent costs time too: it may take this part of it. */
  private static final int SHARE = 20;

  private final Storage storage;
  private final Path cache;
  private final String name;
  private final Map<String, String> marks = new ConcurrentHashMap<>();
  private String base = "";
  private Manifest whole = Manifest.empty();
  private @Nullable Manifest loaded;
  private Map<String, ManifestEntry> moving = new TreeMap<>();
  private long noted;
  private long cost;

  /**
   * A site in place.
   *
   * @param cache a folder of this computer for a copy of the manifest
   * @param name of the deployment that may begin
   */
  public InPlaceSite(Storage storage, Path cache, String name) {
    this.storage = storage;
    this.cache = cache;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Storage storage() {
    return storage;
  }

  @Override
  public Optional<Manifest> load() throws IOException {
    byte[] bytes = storage.read(STATE);
    ManifestFile state = bytes == null ? null : ManifestFile.parse(bytes).orElse(null);
    if (state == null || !state.base().matches("[0-9a-f-]*")) {
      return Optional.empty();
    }
    Manifest manifest = state.base().isEmpty() ? Manifest.empty() : whole(state.base());
    if (manifest == null) {
      return Optional.empty();
    }
    base = state.base();
    whole = manifest;
    loaded = state.over(manifest);
    return Optional.of(loaded);
  }

  private @Nullable Manifest whole(String name) throws IOException {
    Path copy = cache.resolve("manifest-" + name);
    byte[] bytes = Files.exists(copy) ? Files.readAllBytes(copy) : storage.read(WHOLE + name);
    if (bytes == null) {
      return null;
    }
    return ManifestFile.parse(bytes).map(file -> file.over(Manifest.empty())).orElse(null);
  }

  @Override
  public void begin(Manifest known, Plan plan, SiteFiles site) throws IOException {
    moving = new TreeMap<>(known.files());
    plan.steps().forEach(step -> step.forEach(this::moving));
    plan.obstacles().forEach(this::going);
    plan.deletions().forEach(this::going);
    note();
  }

  private void moving(SiteFile file) {
    ManifestEntry old = moving.get(file.path());
    moving.put(file.path(), (old == null ? ManifestEntry.of(file, "") : old).moving());
  }

  private void going(String path) {
    moving.put(path, moving.getOrDefault(path, ManifestEntry.UNKNOWN).going());
  }

  private void note() throws IOException {
    long start = System.nanoTime();
    storage.write(STATE, ManifestFile.between(base, whole, Manifest.of(moving)).bytes());
    noted = System.nanoTime();
    cost = noted - start;
  }

  @Override
  public void send(List<SiteFile> files, Consumer<SiteFile> sent) throws IOException {
    storage.send(
        files,
        (file, mark) -> {
          marks.put(file.path(), mark);
          sent.accept(file);
          noteWhatIsThere(file, mark);
        });
  }

  /** So that a deployment that breaks off need not send all of it again. */
  private synchronized void noteWhatIsThere(SiteFile file, String mark) {
    moving.put(file.path(), ManifestEntry.of(file, mark));
    if (System.nanoTime() - noted > Math.max(2_000_000_000L, cost * SHARE)) {
      try {
        note();
      } catch (IOException e) {
        // It is a convenience; if the connection is gone, the next file says so.
        noted = System.nanoTime();
      }
    }
  }

  @Override
  public void delete(List<String> paths) throws IOException {
    storage.delete(paths, path -> {});
  }

  @Override
  public String mark(String path) {
    return marks.getOrDefault(path, "");
  }

  @Override
  public void finish(Manifest manifest) throws IOException {
    if (manifest.equals(loaded) && moving.isEmpty()) {
      return;
    }
    ManifestFile changes = ManifestFile.between(base, whole, manifest);
    if (!base.isEmpty() && changes.entries().size() <= Math.max(MANY, whole.files().size() / 10)) {
      storage.write(STATE, changes.bytes());
      return;
    }
    String old = base;
    base = UUID.randomUUID().toString();
    byte[] bytes = ManifestFile.whole(manifest).bytes();
    storage.write(WHOLE + base, bytes);
    storage.write(STATE, ManifestFile.between(base, manifest, manifest).bytes());
    Files.createDirectories(cache);
    Files.write(cache.resolve("manifest-" + base), bytes);
    if (!old.isEmpty()) {
      storage.delete(List.of(WHOLE + old), path -> {});
      Files.deleteIfExists(cache.resolve("manifest-" + old));
    }
  }

  @Override
  public void close() throws IOException {
    storage.close();
  }
}
