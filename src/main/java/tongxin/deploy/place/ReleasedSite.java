package tongxin.deploy.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestFile;
import tongxin.deploy.manifest.Plan;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;
import tongxin.deploy.storage.FileTree;
import tongxin.deploy.storage.Storage;
import tongxin.deploy.storage.TreeStorage;

/**
 * Releases side by side: {@code releases/TIME}, and a link {@code current} that leads to one of
 * them and is switched at once. What did not change is a second name of the same file.
 */
public final class ReleasedSite implements PlacedSite {
  private static final String RELEASES = "releases";
  private static final String CURRENT = "current";
  private static final String MANIFESTS = ".tongxin/releases/";
  private static final String TIME = "\\d{8}T\\d{6}Z";

  private final FileTree tree;
  private final String name;
  private final int keep;
  private final TreeStorage root;
  private final Map<String, String> marks = new ConcurrentHashMap<>();
  private @Nullable String current;
  private @Nullable TreeStorage next;

  private ReleasedSite(FileTree tree, String name, int keep) throws IOException {
    this.tree = tree;
    this.name = name;
    this.keep = keep;
    this.root = new TreeStorage(tree, "");
    this.current = currentAt(tree);
  }

  private static @Nullable String currentAt(FileTree tree) throws IOException {
    String link = tree.linkAt(CURRENT);
    if (link == null || !link.matches("(.*/)?" + RELEASES + "/" + TIME + "/?")) {
      return null;
    }
    String plain = link.replaceFirst("/$", "");
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  /**
   * Opens a folder of releases.
   *
   * @param name of the release that may be made; not that of another
   * @param keep how many releases stay
   */
  public static ReleasedSite open(FileTree tree, String name, int keep) throws IOException {
    return new ReleasedSite(tree, name, keep);
  }

  /** The whole releases at the target, the oldest first. */
  private static List<String> names(FileTree tree) throws IOException {
    Set<String> folders = new HashSet<>(tree.names(RELEASES));
    return tree.names(MANIFESTS.substring(0, MANIFESTS.length() - 1)).stream()
        .filter(release -> release.matches(TIME) && folders.contains(release))
        .sorted()
        .toList();
  }

  @Override
  public String name() {
    return name;
  }

  /** The whole releases, the oldest first. */
  public List<String> releases() throws IOException {
    return names(tree);
  }

  /** The whole releases that readers do not see, the oldest first. */
  public List<String> others() throws IOException {
    return names(tree).stream().filter(release -> !release.equals(current)).toList();
  }

  /** Deletes all releases but the one that readers see. */
  public void deleteOthers() throws IOException {
    for (String release : others()) {
      delete(release);
    }
    deleteUnfinished();
  }

  private void delete(String release) throws IOException {
    tree.delete(MANIFESTS + release);
    tree.deleteAll(RELEASES + "/" + release);
  }

  /** The manifest of a release, as it was written; empty where it is not there. */
  public byte[] manifest(String release) throws IOException {
    byte[] bytes = tree.read(MANIFESTS + release);
    return bytes == null ? new byte[0] : bytes;
  }

  /** The target as a whole, with its lock. */
  public Storage root() {
    return root;
  }

  /** The release that readers see; null where there is none. */
  public @Nullable String current() {
    return current;
  }

  @Override
  public Storage storage() {
    return new TreeStorage(tree, folder(current == null ? "none" : current));
  }

  private static String folder(String release) {
    return RELEASES + "/" + release + "/";
  }

  @Override
  public Optional<Manifest> load() throws IOException {
    // The lock may have been waited for: another deployment may have switched.
    current = currentAt(tree);
    byte[] bytes = current == null ? null : tree.read(MANIFESTS + current);
    return bytes == null
        ? Optional.empty()
        : ManifestFile.parse(bytes).map(file -> file.over(Manifest.empty()));
  }

  @Override
  public void begin(Manifest known, Plan plan, SiteFiles site) throws IOException {
    deleteUnfinished();
    TreeStorage release = new TreeStorage(tree, folder(name));
    next = release;
    Set<String> moving = new HashSet<>(plan.deletions());
    moving.addAll(plan.obstacles());
    plan.steps().forEach(step -> step.forEach(file -> moving.add(file.path())));
    List<String> same =
        known.files().keySet().stream().filter(path -> !moving.contains(path)).toList();
    release.makeFolders(RELEASES + "/" + name);
    if (!tree.makeFolder(RELEASES + "/" + name)) {
      throw new DeployFailure(DeployFailure.Reason.TARGET_BUSY, name);
    }
    List<SiteFile> unlinked = new ArrayList<>();
    if (current != null && !same.isEmpty()) {
      release.makeParents(same);
      for (String path : tree.linkAll(folder(current), folder(name), same)) {
        SiteFile file = site.byPath().get(path);
        if (file != null) {
          unlinked.add(file);
        }
      }
    }
    send(unlinked, file -> {});
  }

  /** A release without a manifest was left by a deployment that broke off. */
  private void deleteUnfinished() throws IOException {
    List<String> whole = names(tree);
    for (String release : tree.names(RELEASES)) {
      if (release.matches(TIME) && !whole.contains(release) && !release.equals(current)) {
        tree.deleteAll(RELEASES + "/" + release);
      }
    }
  }

  @Override
  public void send(List<SiteFile> files, Consumer<SiteFile> sent) throws IOException {
    TreeStorage release = next;
    if (release != null) {
      release.send(
          files,
          (file, mark) -> {
            marks.put(file.path(), mark);
            sent.accept(file);
          });
    }
  }

  /** What goes is not in the new release. */
  @Override
  public void delete(List<String> paths) {}

  @Override
  public String mark(String path) {
    return marks.getOrDefault(path, "");
  }

  @Override
  public void finish(Manifest manifest) throws IOException {
    if (next == null) {
      return;
    }
    root.write(MANIFESTS + name, ManifestFile.whole(manifest).bytes());
    switchTo(name);
    List<String> all = names(tree);
    for (String release : all.subList(0, Math.max(0, all.size() - keep))) {
      if (!release.equals(name)) {
        delete(release);
      }
    }
  }

  /** Lets readers see a whole release. */
  public void switchTo(String release) throws IOException {
    root.makeFolders(".tongxin/incoming/x");
    String aside = ".tongxin/incoming/" + UUID.randomUUID();
    tree.makeLink(aside, RELEASES + "/" + release);
    try {
      tree.rename(aside, CURRENT);
      current = release;
    } catch (IOException e) {
      tree.delete(aside);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    tree.close();
  }
}
