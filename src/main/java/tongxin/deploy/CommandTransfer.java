package tongxin.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tongxin.deploy.DeployRequest.Option;
import tongxin.deploy.manifest.Change;
import tongxin.deploy.manifest.Difference;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestEntry;
import tongxin.deploy.manifest.Plan;
import tongxin.deploy.process.Programs;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;

/**
 * A deployment by a command of the newsroom's own. What differs is told by what was deployed from
 * here before: nobody else knows.
 */
final class CommandTransfer {
  private final Target.Command target;
  private final DeployRequest request;
  private final DeployListener listener;
  private final Desk desk;
  private final Transfer.Memory memory;

  CommandTransfer(
      Target.Command target,
      DeployRequest request,
      DeployListener listener,
      Desk desk,
      Transfer.Memory memory) {
    this.target = target;
    this.request = request;
    this.listener = listener;
    this.desk = desk;
    this.memory = memory;
  }

  DeployResult run(SiteFiles site) throws IOException {
    History history = new History(desk.folder());
    long now = request.clock().instant().getEpochSecond();
    Plan plan = Plan.of(site, history.last(), new Plan.Grace(now, 0));
    Difference difference = new Difference(plan.changes(), List.of(), List.of());
    listener.difference(difference);
    if (request.has(Option.DRY_RUN)) {
      return new DeployResult("", difference, 0, 0, List.of());
    }
    String name = History.name(request.clock().instant(), history.names());
    int files = plan.steps().stream().mapToInt(List::size).sum();
    listener.progress(0, files, 0, difference.bytes());
    List<String> purge = new PurgeList(target.settings().url(), site).of(difference, desk);
    history.begin(underway(site, history.last(), now));
    new Programs(request.source(), request.environment())
        .notedIn(desk.programs())
        .with(variables(site, difference))
        .runWritten(target.command(), new byte[0]);
    listener.progress(files, files, difference.bytes(), difference.bytes());
    Map<String, ManifestEntry> entries = new TreeMap<>();
    for (SiteFile file : site.byPath().values()) {
      entries.put(file.path(), ManifestEntry.of(file, ""));
    }
    Manifest deployed = Manifest.of(entries);
    memory.after(name, deployed, deployed);
    List<String> held = plan.withdrawn() ? history.others() : List.of();
    return new DeployResult(name, difference, files, difference.bytes(), purge, held);
  }

  /**
   * What the target may hold while the command runs, and after it was killed: what it held, and any
   * file that the site has now.
   */
  private static Manifest underway(SiteFiles site, Manifest known, long now) {
    Map<String, ManifestEntry> files = new TreeMap<>(known.files());
    for (SiteFile file : site.byPath().values()) {
      ManifestEntry old = known.files().get(file.path());
      if (old == null || !old.digest().equals(file.digest())) {
        long gone = old == null ? now : old.gone();
        files.put(file.path(), new ManifestEntry("", -1, "", gone, file.title(), file.owners()));
      }
    }
    return Manifest.of(files);
  }

  /** What the command is told: the folder, and two files with a path a line. */
  private Map<String, String> variables(SiteFiles site, Difference difference) throws IOException {
    Path changed = desk.folder().resolve("changed.txt");
    Path gone = desk.folder().resolve("gone.txt");
    Files.write(
        changed,
        difference.changes().stream()
            .filter(it -> it.kind() == Change.Kind.NEW || it.kind() == Change.Kind.CHANGED)
            .map(Change::path)
            .toList());
    Files.write(gone, difference.of(Change.Kind.GONE).stream().map(Change::path).toList());
    return Map.of(
        "TONGXIN_TARGET", target.name(),
        "TONGXIN_SITE", folder(site).toString(),
        "TONGXIN_CHANGED", changed.toString(),
        "TONGXIN_GONE", gone.toString());
  }

  /** A folder with the site, which no build switches meanwhile; files have a second name in it. */
  private Path folder(SiteFiles site) throws IOException {
    Path folder = Files.createDirectories(desk.folder().resolve("site"));
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        SiteFile wanted = site.byPath().get(path);
        if (wanted == null || !Files.isSameFile(file, wanted.source())) {
          Files.delete(file);
        }
      }
    }
    deleteEmpty(folder);
    for (SiteFile file : site.byPath().values()) {
      Path path = folder.resolve(file.path());
      if (!Files.exists(path)) {
        Files.createDirectories(path.resolveSibling("."));
        try {
          Files.createLink(path, file.source());
        } catch (IOException | UnsupportedOperationException e) {
          Files.copy(file.source(), path, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return folder;
  }

  private static void deleteEmpty(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path inner : all.filter(Files::isDirectory).sorted((a, b) -> b.compareTo(a)).toList()) {
        try (Stream<Path> content = Files.list(inner)) {
          if (!inner.equals(folder) && content.findAny().isEmpty()) {
            Files.delete(inner);
          }
        }
      }
    }
  }
}
