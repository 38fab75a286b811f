package tongxin.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployRequest.Option;
import tongxin.deploy.manifest.Difference;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestEntry;
import tongxin.deploy.manifest.ManifestFile;
import tongxin.deploy.manifest.Plan;
import tongxin.deploy.place.PlacedSite;
import tongxin.deploy.place.ReleasedSite;
import tongxin.deploy.place.TargetLock;
import tongxin.deploy.site.Digest;
import tongxin.deploy.site.FilePool;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;

/** Shows an earlier deployment again. */
final class Rollback {
  private final Target target;
  private final DeployRequest request;
  private final DeployListener listener;
  private final Desk desk;
  private final History history;
  private Manifest last = Manifest.empty();

  Rollback(Target target, DeployRequest request, DeployListener listener, Desk desk) {
    this.target = target;
    this.request = request;
    this.listener = listener;
    this.desk = desk;
    this.history = new History(desk.folder());
  }

  /** The deployments that one can go back to, the oldest first, without the one that is shown. */
  List<String> earlier() throws IOException {
    if (target instanceof Target.Command) {
      return history.others();
    }
    try (PlacedSite place = new Opening(request, desk).open(target)) {
      return earlier(place);
    }
  }

  private List<String> earlier(PlacedSite place) throws IOException {
    return place instanceof ReleasedSite released ? released.others() : history.others();
  }

  private String shown(PlacedSite place) throws IOException {
    return place instanceof ReleasedSite released
        ? String.valueOf(released.current())
        : history.current();
  }

  /**
   * Goes back.
   *
   * @param wanted the deployment; null for the one before the one that is shown
   */
  DeployResult to(@Nullable String wanted) throws IOException {
    if (target instanceof Target.Command command) {
      return byCommand(command, wanted);
    }
    try (PlacedSite place = new Opening(request, desk).open(target)) {
      List<String> earlier = earlier(place);
      String name = wanted == null ? before(shown(place), earlier) : wanted;
      if (name == null || !earlier.contains(name)) {
        throw new DeployFailure(DeployFailure.Reason.NOTHING_EARLIER, String.join(", ", earlier));
      }
      return place instanceof ReleasedSite released ? released(released, name) : inPlace(name);
    }
  }

  private DeployResult byCommand(Target.Command command, @Nullable String wanted)
      throws IOException {
    List<String> earlier = history.others();
    String name = wanted == null ? before(history.current(), earlier) : wanted;
    if (name == null || !earlier.contains(name)) {
      throw new DeployFailure(DeployFailure.Reason.NOTHING_EARLIER, String.join(", ", earlier));
    }
    Transfer.Memory memory = (deployment, site, after) -> history.goneBackTo(name, after);
    return new CommandTransfer(command, request, listener, desk, memory)
        .run(site(history.site(name).orElse(Manifest.empty()), true));
  }

  private static @Nullable String before(String current, List<String> earlier) {
    String before = null;
    for (String name : earlier) {
      before = name.compareTo(current) < 0 ? name : before;
    }
    return before;
  }

  private DeployResult released(ReleasedSite place, String name) throws IOException {
    Manifest shown = place.load().orElse(Manifest.empty());
    byte[] bytes = place.manifest(name);
    Manifest then =
        ManifestFile.parse(bytes).map(it -> it.over(Manifest.empty())).orElse(Manifest.empty());
    SiteFiles site = site(then, false);
    Plan plan = Plan.of(site, shown, new Plan.Grace(request.clock().instant().getEpochSecond(), 0));
    Difference difference = new Difference(plan.changes(), List.of(), List.of());
    listener.difference(difference);
    List<String> purge = List.of();
    if (!request.has(Option.DRY_RUN)) {
      purge = new PurgeList(target.settings().url(), site).of(difference, desk);
      try (TargetLock lock =
          TargetLock.take(place.root(), desk.id(), TargetLock.Pace.usual(), listener::waiting)) {
        lock.check();
        place.switchTo(name);
        history.goneBackTo(name, then);
      }
    }
    return new DeployResult(name, difference, 0, 0, purge);
  }

  private DeployResult inPlace(String name) throws IOException {
    Manifest then = history.site(name).orElse(Manifest.empty());
    Transfer transfer =
        new Transfer(
            target,
            request,
            listener,
            desk,
            (deployment, site, after) -> history.goneBackTo(name, after));
    return transfer.run(site(then, true), request.clock().instant());
  }

  /** The files of an earlier deployment, as they were kept. */
  private SiteFiles site(Manifest manifest, boolean needed) throws IOException {
    last = history.last();
    FilePool pool = new FilePool(request.state().resolve("files"));
    Map<String, SiteFile> files = new TreeMap<>();
    List<String> lost = new ArrayList<>();
    for (Map.Entry<String, ManifestEntry> known : manifest.files().entrySet()) {
      ManifestEntry entry = known.getValue();
      Path kept = pool.file(entry.digest());
      if (Files.isRegularFile(kept) && isWhole(known.getKey(), entry, kept, needed)) {
        long modified = Files.getLastModifiedTime(kept).toMillis() / 1000;
        files.put(known.getKey(), file(known.getKey(), entry, kept, modified));
      } else if (needed) {
        lost.add(known.getKey());
      } else {
        files.put(known.getKey(), file(known.getKey(), entry, kept, 0));
      }
    }
    if (!lost.isEmpty() || (needed && files.isEmpty())) {
      throw new DeployFailure(
          DeployFailure.Reason.FILES_LOST, lost.isEmpty() ? target.name() : lost.get(0));
    }
    return new SiteFiles(files);
  }

  /** What has to be sent again is read first: somebody may have changed it here meanwhile. */
  private boolean isWhole(String path, ManifestEntry entry, Path kept, boolean needed)
      throws IOException {
    if (Files.size(kept) != entry.size()) {
      return false;
    }
    ManifestEntry there = last.files().get(path);
    boolean same = there != null && there.digest().equals(entry.digest());
    return same || !needed || Digest.sha256(kept).equals(entry.digest());
  }

  private static SiteFile file(String path, ManifestEntry entry, Path kept, long modified) {
    return new SiteFile(
        path, kept, entry.size(), modified, entry.digest(), entry.title(), entry.owners());
  }
}
