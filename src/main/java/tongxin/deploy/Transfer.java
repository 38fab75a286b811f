package tongxin.deploy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tongxin.deploy.DeployRequest.Option;
import tongxin.deploy.manifest.Change;
import tongxin.deploy.manifest.Difference;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestEntry;
import tongxin.deploy.manifest.Plan;
import tongxin.deploy.place.Comparison;
import tongxin.deploy.place.PlacedSite;
import tongxin.deploy.place.ReleasedSite;
import tongxin.deploy.place.TargetLock;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;

/** A deployment to a target that takes files one by one. */
final class Transfer {
  private final Target target;
  private final DeployRequest request;
  private final DeployListener listener;
  private final Desk desk;
  private final History history;
  private final Memory memory;

  /** What is remembered when it is done. */
  interface Memory {
    void after(String deployment, Manifest site, Manifest target) throws IOException;
  }

  Transfer(
      Target target, DeployRequest request, DeployListener listener, Desk desk, Memory memory) {
    this.target = target;
    this.request = request;
    this.listener = listener;
    this.desk = desk;
    this.history = new History(desk.folder());
    this.memory = memory;
  }

  DeployResult run(SiteFiles site, Instant now) throws IOException {
    try (PlacedSite place = new Opening(request, desk).open(target)) {
      if (request.has(Option.DRY_RUN)) {
        return new DeployResult("", compare(place, site, now).difference(), 0, 0, List.of());
      }
      try (TargetLock lock =
          TargetLock.take(place.storage(), desk.id(), TargetLock.Pace.usual(), listener::waiting)) {
        return move(place, site, compare(place, site, now), lock);
      }
    }
  }

  /** What is at the target, and what has to move. */
  private record Compared(Manifest known, Plan plan, Difference difference) {}

  private Compared compare(PlacedSite place, SiteFiles site, Instant now) throws IOException {
    Comparison.Extent extent =
        new Comparison.Extent(
            request.has(Option.VERIFY) || request.has(Option.DELETE_UNKNOWN),
            request.has(Option.DELETE_UNKNOWN));
    Comparison there = Comparison.of(place, history.last(), site, extent);
    Plan.Grace grace = new Plan.Grace(now.getEpochSecond(), request.graceDays(target));
    Plan plan = Plan.of(site, there.manifest(), grace);
    Difference difference = new Difference(plan.changes(), there.foreign(), there.unknown());
    listener.difference(difference);
    return new Compared(there.manifest(), plan, difference);
  }

  private DeployResult move(PlacedSite place, SiteFiles site, Compared compared, TargetLock lock)
      throws IOException {
    Plan plan = compared.plan;
    List<String> purge =
        new PurgeList(this.target.settings().url(), site).of(compared.difference, desk);
    if (!compared.difference.isEmpty()) {
      place.begin(compared.known, plan, site);
      place.delete(plan.obstacles());
      send(place, plan, lock);
      lock.check();
      place.delete(plan.deletions());
      lock.check();
    }
    Manifest target = after(place, site, compared.known, plan);
    place.finish(target);
    if (request.has(Option.PURGE_RELEASES) && place instanceof ReleasedSite released) {
      released.deleteOthers();
    }
    memory.after(place.name(), siteManifest(target, site), target);
    int files = plan.steps().stream().mapToInt(List::size).sum();
    List<String> held = plan.withdrawn() ? earlier(place) : List.of();
    return new DeployResult(
        place.name(), compared.difference, files, compared.difference.bytes(), purge, held);
  }

  private List<String> earlier(PlacedSite place) throws IOException {
    return place instanceof ReleasedSite released ? released.others() : history.others();
  }

  private void send(PlacedSite place, Plan plan, TargetLock lock) throws IOException {
    int allFiles = plan.steps().stream().mapToInt(List::size).sum();
    long allBytes = plan.changes().stream().mapToLong(Change::size).sum();
    AtomicInteger files = new AtomicInteger();
    AtomicLong bytes = new AtomicLong();
    listener.progress(0, allFiles, 0, allBytes);
    for (List<SiteFile> step : plan.steps()) {
      lock.check();
      place.send(
          step,
          file ->
              listener.progress(
                  files.incrementAndGet(), allFiles, bytes.addAndGet(file.size()), allBytes));
    }
  }

  private static Manifest after(PlacedSite place, SiteFiles site, Manifest known, Plan plan) {
    Map<String, ManifestEntry> files = new TreeMap<>(plan.kept());
    for (SiteFile file : site.byPath().values()) {
      ManifestEntry old = known.files().getOrDefault(file.path(), ManifestEntry.UNKNOWN);
      String mark = place.mark(file.path());
      files.put(file.path(), ManifestEntry.of(file, mark.isEmpty() ? old.mark() : mark));
    }
    return Manifest.of(files);
  }

  private static Manifest siteManifest(Manifest target, SiteFiles site) {
    Map<String, ManifestEntry> files = new TreeMap<>(target.files());
    files.keySet().retainAll(site.byPath().keySet());
    return Manifest.of(files);
  }
}
