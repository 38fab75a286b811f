package tongxin.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployRequest.Option;
import tongxin.deploy.manifest.Change;
import tongxin.deploy.manifest.Difference;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestEntry;
import tongxin.deploy.manifest.Plan;
import tongxin.deploy.process.BranchCommit;
import tongxin.deploy.process.GitBranch;
import tongxin.deploy.site.FilePool;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;

/**
 * A deployment to a branch: one commit, which readers see whole or not at all. The commit itself is
 * the manifest; what git calls a content is the digest of files that the site does not have so.
 */
final class BranchTransfer {
  private static final String NO_JEKYLL = ".nojekyll";
  private static final String DOMAIN = "CNAME";

  private final Target.Git target;
  private final DeployRequest request;
  private final DeployListener listener;
  private final Desk desk;
  private final History history;
  private final GitBranch branch;

  BranchTransfer(Target.Git target, DeployRequest request, DeployListener listener, Desk desk) {
    this.target = target;
    this.request = request;
    this.listener = listener;
    this.desk = desk;
    this.history = new History(desk.folder());
    Path own = desk.folder().resolve("branch.git");
    this.branch = new GitBranch(target, own, request.environment());
  }

  /** Brings a site to the branch. */
  DeployResult run(SiteFiles site) throws IOException {
    branch.fetch();
    BranchCommit shown = branch.read(branch.head());
    SortedMap<String, String> blobs = blobs(site);
    Manifest known = known(shown, site, blobs);
    long now = request.clock().instant().getEpochSecond();
    Plan plan = Plan.of(site, known, new Plan.Grace(now, request.graceDays(target)));
    Difference difference = new Difference(plan.changes(), shown.foreign(), unknown(shown, site));
    listener.difference(difference);
    if (request.has(Option.DRY_RUN)) {
      return new DeployResult("", difference, 0, 0, List.of());
    }
    TreeSet<String> names = new TreeSet<>(history.names());
    names.addAll(branch.deployments().keySet());
    String name = History.name(request.clock().instant(), List.copyOf(names));
    SortedMap<String, String> files = files(shown, plan, blobs);
    List<String> purge = new PurgeList(target.settings().url(), site).of(difference, desk);
    if (!files.equals(shown.files()) || forgetsHistory()) {
      String others = request.has(Option.DELETE_UNKNOWN) ? "" : shown.othersAmong(files);
      push(files, name, message(name, plan) + others, difference);
    }
    remember(name, site, plan);
    int sent = plan.steps().stream().mapToInt(List::size).sum();
    List<String> held = plan.withdrawn() ? others(name) : List.of();
    return new DeployResult(name, difference, sent, difference.bytes(), purge, held);
  }

  private boolean forgetsHistory() {
    return request.has(Option.PURGE_RELEASES) && !target.flat();
  }

  /** The deployments other than this one that are in the history of the branch, or here. */
  private List<String> others(String name) throws IOException {
    boolean alone = target.flat() || forgetsHistory();
    Set<String> all = alone ? branch.deployments().keySet() : branch.all().keySet();
    return all.stream().filter(it -> !it.equals(name)).toList();
  }

  private void push(
      SortedMap<String, String> files, String name, String message, Difference difference)
      throws IOException {
    int all = difference.changes().size();
    listener.progress(0, all, 0, difference.bytes());
    branch.push(branch.commit(files, message, target.flat() || forgetsHistory()), name);
    listener.progress(all, all, difference.bytes(), difference.bytes());
  }

  /** What git calls the content of each file. */
  private SortedMap<String, String> blobs(SiteFiles site) throws IOException {
    List<SiteFile> files = List.copyOf(site.byPath().values());
    List<String> ids = branch.keep(files);
    SortedMap<String, String> blobs = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      blobs.put(files.get(i).path(), ids.get(i));
    }
    return blobs;
  }

  private Manifest known(BranchCommit shown, SiteFiles site, SortedMap<String, String> blobs)
      throws IOException {
    Map<String, ManifestEntry> remembered = history.last().files();
    Map<String, ManifestEntry> known = new TreeMap<>();
    Map<String, Long> kept = shown.kept();
    shown
        .files()
        .forEach(
            (path, blob) -> {
              SiteFile file = site.byPath().get(path);
              boolean ours = isOurs(shown, path, remembered) || request.has(Option.DELETE_UNKNOWN);
              if (file != null || (ours && !isOfTheHost(path))) {
                boolean same = file != null && blob.equals(blobs.get(path));
                String digest = same && file != null ? file.digest() : "blob " + blob;
                ManifestEntry last = remembered.getOrDefault(path, ManifestEntry.unknown(path));
                long gone = kept.getOrDefault(path, 0L);
                known.put(
                    path, new ManifestEntry(digest, -1, blob, gone, last.title(), last.owners()));
              }
            });
    return Manifest.of(known);
  }

  private static boolean isOfTheHost(String path) {
    return path.equals(NO_JEKYLL) || path.equals(DOMAIN);
  }

  /** Where the branch does not say, this computer remembers. */
  private static boolean isOurs(
      BranchCommit shown, String path, Map<String, ManifestEntry> remembered) {
    return shown.isOurs(path) || (shown.message().isEmpty() && remembered.containsKey(path));
  }

  private List<String> unknown(BranchCommit shown, SiteFiles site) throws IOException {
    Map<String, ManifestEntry> remembered = history.last().files();
    if (request.has(Option.DELETE_UNKNOWN)) {
      return List.of();
    }
    return shown.files().keySet().stream()
        .filter(path -> !isOurs(shown, path, remembered) && !site.byPath().containsKey(path))
        .filter(path -> !isOfTheHost(path))
        .toList();
  }

  private SortedMap<String, String> files(
      BranchCommit shown, Plan plan, SortedMap<String, String> blobs) throws IOException {
    SortedMap<String, String> files = new TreeMap<>(shown.files());
    files.keySet().removeAll(plan.deletions());
    files.keySet().removeAll(plan.obstacles());
    files.putAll(blobs);
    if (!files.containsKey(NO_JEKYLL)) {
      files.put(NO_JEKYLL, branch.keep(new byte[0]));
    }
    String domain = target.domain();
    if (domain != null && !blobs.containsKey(DOMAIN)) {
      files.put(DOMAIN, branch.keep((domain + "\n").getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  private static String message(String name, Plan plan) {
    StringBuilder text = new StringBuilder(BranchCommit.SUBJECT).append(name).append("\n\n");
    for (Change change : plan.changes()) {
      if (change.isPage() && !change.title().isEmpty()) {
        text.append(change.kind() == Change.Kind.GONE ? "- " : "+ ")
            .append(change.title())
            .append('\n');
      }
    }
    text.append('\n');
    plan.kept()
        .forEach(
            (path, entry) ->
                text.append(BranchCommit.KEPT)
                    .append(entry.gone())
                    .append(' ')
                    .append(path)
                    .append('\n'));
    return text.toString();
  }

  private void remember(String name, SiteFiles site, Plan plan) throws IOException {
    Map<String, ManifestEntry> entries = new TreeMap<>();
    for (SiteFile file : site.byPath().values()) {
      entries.put(file.path(), ManifestEntry.of(file, ""));
    }
    Map<String, ManifestEntry> all = new TreeMap<>(plan.kept());
    all.putAll(entries);
    history.add(name, Manifest.of(entries), Manifest.of(all));
    int keep = request.has(Option.PURGE_RELEASES) ? 1 : target.settings().keep();
    List<String> mine = List.copyOf(branch.deployments().keySet());
    branch.forget(mine.subList(0, Math.max(0, mine.size() - keep)));
    history.keepNewest(keep, new FilePool(request.state().resolve("files")));
  }

  /** The deployments that one can go back to, the oldest first. */
  List<String> earlier() throws IOException {
    branch.fetch();
    return earlier(branch.all(), branch.read(branch.head()));
  }

  private static List<String> earlier(SortedMap<String, String> all, BranchCommit shown) {
    return all.keySet().stream().filter(name -> !name.equals(shown.name())).toList();
  }

  /** Shows an earlier deployment again, by a commit of its own. */
  DeployResult rollback(@Nullable String wanted) throws IOException {
    branch.fetch();
    BranchCommit shown = branch.read(branch.head());
    SortedMap<String, String> all = branch.all();
    List<String> earlier = earlier(all, shown);
    String name = wanted;
    for (String candidate : earlier) {
      name = wanted == null && candidate.compareTo(shown.name()) < 0 ? candidate : name;
    }
    if (name == null || !earlier.contains(name)) {
      throw new DeployFailure(DeployFailure.Reason.NOTHING_EARLIER, String.join(", ", earlier));
    }
    BranchCommit then = branch.read(all.getOrDefault(name, ""));
    Difference difference = shown.differenceTo(then, history.site(name).orElse(Manifest.empty()));
    listener.difference(difference);
    List<String> purge = List.of();
    if (!request.has(Option.DRY_RUN)) {
      purge = new PurgeList(target.settings().url(), kept(name)).of(difference, desk);
      branch.push(branch.commit(then.files(), then.message(), target.flat()), name);
    }
    return new DeployResult(name, difference, difference.changes().size(), 0, purge);
  }

  /** The files of an earlier deployment, where it was made from here. */
  private SiteFiles kept(String name) throws IOException {
    FilePool pool = new FilePool(request.state().resolve("files"));
    Map<String, SiteFile> files = new TreeMap<>();
    Manifest site = history.site(name).orElse(Manifest.empty());
    for (Map.Entry<String, ManifestEntry> known : site.files().entrySet()) {
      ManifestEntry entry = known.getValue();
      Path file = pool.file(entry.digest());
      files.put(
          known.getKey(),
          new SiteFile(
              known.getKey(),
              file,
              entry.size(),
              0,
              entry.digest(),
              entry.title(),
              entry.owners()));
    }
    return new SiteFiles(files);
  }
}
