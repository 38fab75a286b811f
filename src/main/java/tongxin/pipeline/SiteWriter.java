package tongxin.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.bake.Bakery;
import tongxin.bake.CompiledPage;
import tongxin.config.BuildOptions;
import tongxin.content.model.PublicAddress;
import tongxin.ledger.AddressRecord;
import tongxin.output.SiteOutput;
import tongxin.output.SiteOutput.Added;
import tongxin.page.parts.Attachments;
import tongxin.photo.variants.Variant;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.search.SearchIndex;
import tongxin.source.SourceFile;

/**
 * Makes every file of a planned site and hands it to an output: a build to one that publishes, a
 * check to one that does not. So both find the same problems.
 */
final class SiteWriter {
  private final PlannedSite site;
  private final PhotoStage photos;
  private final SiteOutput output;
  private final BuildOptions options;
  private final Problems problems;
  private final NeededFiles needed = new NeededFiles();
  private final FileOwners owners = new FileOwners();
  private final Map<String, Set<String>> originals = new TreeMap<>();
  private final Set<String> index = ConcurrentHashMap.newKeySet();
  private final Map<String, Optional<String>> colours = new ConcurrentHashMap<>();

  SiteWriter(
      PlannedSite site,
      PhotoStage photos,
      SiteOutput output,
      BuildOptions options,
      Problems problems) {
    this.site = site;
    this.photos = photos;
    this.output = output;
    this.options = options;
    this.problems = problems;
  }

  /** Makes all files. */
  void write(Timings timings, StageListener listener) throws IOException {
    try (WaitingPages waiting = new WaitingPages(output.scratch())) {
      timings.stage("compile", () -> compile(waiting), n -> n);
      timings.stage("variants", () -> variants(listener), n -> n);
      timings.stage("attachments", this::attachments, n -> n);
      timings.stage("finish", () -> finish(waiting), n -> n);
      timings.stage("search", this::search, n -> n);
      timings.stage("assets", this::assets, n -> n);
      owners.tell(site, index, output);
      owners.tell(originals, output);
    }
  }

  private int compile(WaitingPages waiting) throws IOException {
    AtomicInteger count = new AtomicInteger();
    new Bakery(site.templates(), output.scratch())
        .bake(
            site.pages(),
            page -> {
              count.incrementAndGet();
              needed.add(page.needs());
              site.page(page.route().file()).ifPresent(it -> owners.add(it, page.needs()));
              compiled(page, waiting);
            },
            (route, bytes) -> {
              count.incrementAndGet();
              add(route.file(), bytes, Location.of("/" + route.file()));
            },
            problems);
    return count.get();
  }

  private void compiled(CompiledPage page, WaitingPages waiting) {
    String file = page.route().file();
    Optional<byte[]> bytes = Finisher.finish(page.text(), this::colour, false);
    if (bytes.isPresent()) {
      add(file, bytes.get(), Location.of("/" + file));
      return;
    }
    try {
      waiting.add(file, page.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable String colour(String digest) {
    return colours.computeIfAbsent(digest, d -> Optional.ofNullable(photos.colour(d))).orElse(null);
  }

  private int variants(StageListener listener) throws IOException {
    photos
        .make(site.graph(), needed, listener, problems)
        .forEach((digest, colour) -> colours.put(digest, Optional.of(colour)));
    // Equal photos in two places have the same variants.
    Set<String> added = new HashSet<>();
    for (Map.Entry<String, NeededFiles.PhotoNeed> photo : needed.photos().entrySet()) {
      for (Variant variant : photo.getValue().variants()) {
        Path file = photos.find(variant);
        String path = "photos/" + variant.name();
        if (file != null) {
          originals.computeIfAbsent(path, key -> new HashSet<>()).add(photo.getKey());
        }
        if (file != null && added.add(variant.name())) {
          add(path, file, Location.of(photo.getKey()));
        }
      }
    }
    return added.size();
  }

  private int attachments() throws IOException {
    for (String path : needed.attachments()) {
      SourceFile file = Objects.requireNonNull(site.graph().files().source(path));
      problems.addAll(PrivateDataProblems.of(file));
      add(Attachments.route(path).file(), file.file(), file.location());
      originals.put(Attachments.route(path).file(), Set.of(path));
    }
    site.ledger().reportFiles(files(), problems);
    return needed.attachments().size();
  }

  /** The addresses of the files beside content that pages link to, below the site's own. */
  private Set<String> files() {
    return needed.attachments().stream()
        .map(path -> Attachments.route(path).path())
        .collect(Collectors.toSet());
  }

  /** Every address of the site with its title, once it is written. */
  List<PublicAddress> addresses() {
    return AddressRecord.of(site.graph(), site.contentPages(), needed.attachments());
  }

  private int finish(WaitingPages waiting) {
    waiting.all().parallelStream().forEach(place -> finish(waiting, place));
    return waiting.all().size();
  }

  private void finish(WaitingPages waiting, WaitingPages.Place place) {
    try {
      byte[] bytes = Finisher.finish(waiting.text(place), this::colour, true).orElseThrow();
      add(place.path(), bytes, Location.of("/" + place.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int search() throws IOException {
    AtomicInteger files = new AtomicInteger();
    SearchIndex.build(
        site.graph(),
        site.pages(),
        (path, bytes) -> {
          add(path, bytes, Location.of("/" + path));
          index.add(path);
          files.incrementAndGet();
        });
    return files.get();
  }

  private int assets() throws IOException {
    for (Asset asset : site.graph().assets()) {
      Location place = Location.of("assets/" + asset.path());
      Path file = asset.file();
      if (file == null) {
        add(asset.route(), asset.open().readAllBytes(), place);
      } else {
        add(asset.route(), file, place);
      }
    }
    return site.graph().files().assets().all().size();
  }

  private void add(String path, Path file, Location place) throws IOException {
    report(output.add(path, file), path, place);
  }

  private void add(String path, byte[] bytes, Location place) {
    try {
      report(output.add(path, bytes), path, place);
    } catch (InvalidPathException e) {
      // Of old addresses in Chinese; the program's own start script sees to the locale.
      String reason = "this locale has no such letters; set LC_ALL=C.UTF-8";
      throw new UncheckedIOException(new FileSystemException(path, null, reason));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(Added added, String path, Location place) {
    switch (added) {
      case TAKEN -> problems.add(ProblemCode.ROUTE_DUPLICATE, place, "/" + path);
      case OCCUPIED ->
          problems.add(
              ProblemCode.OUT_OCCUPIED,
              Location.of(options.out().resolve(path).toString()),
              place.toString());
      case YES -> {}
    }
  }
}
