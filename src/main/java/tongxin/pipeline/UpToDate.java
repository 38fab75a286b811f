package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.output.FolderContents;
import tongxin.output.Published;
import tongxin.output.SiteManifest;
import tongxin.pipeline.BuildState.Stamp;
import tongxin.problem.Problems;
import tongxin.source.Changes;
import tongxin.source.SourceFile;
import tongxin.source.SourceFolder;
import tongxin.source.SourceTree;

/**
 * Knows when a build has nothing to do: the same program with the same options, no source and no
 * file of the site touched since, and no date passed at which something appears or expires.
 *
 * <p>Files are told apart by path, size and time of last change. A file that was saved in the very
 * moment before a build could be saved again without a change of its time; so a build that saw such
 * a file is not remembered.
 */
final class UpToDate {
  /** Longer than a tick of the clock that file systems take their times from. */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);

  /** Some file systems keep whole seconds, or every other one. */
  private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** The size in the stamp of what others have put into the folder. */
  private static final long FOREIGN = -2;

  private final BuildOptions options;
  private final StageListener listener;
  private final Path folder;
  private final BuildStateFile file;
  private long began = Long.MIN_VALUE;

  UpToDate(BuildOptions options, StageListener listener) {
    this.options = options;
    this.listener = listener;
    this.folder = options.source().resolve(".tongxin/cache");
    this.file = new BuildStateFile(folder.resolve("build.state"));
  }

  /** What a build would come to, if it is known without one. */
  Optional<BuildResult> result() throws IOException {
    Optional<BuildState> state = options.clean() || !file.exists() ? Optional.empty() : known();
    if (state.isPresent() && isUnchanged(state.get())) {
      BuildState same = state.get();
      Published published = Published.nothing(site(same).size());
      return Optional.of(
          new BuildResult(same.problems(), same.pages(), published, same.nextChange(), List.of()));
    }
    began = clock();
    return Optional.empty();
  }

  private Optional<BuildState> known() throws IOException {
    String program = Program.identity();
    Optional<BuildState> state = file.read().filter(s -> s.program().equals(program));
    if (state.isEmpty()) {
      listener.cacheRebuilt();
    }
    return state;
  }

  private boolean isUnchanged(BuildState state) throws IOException {
    if (!state.options().equals(key()) || !state.holdsAt(options.now())) {
      return false;
    }
    Problems met = new Problems();
    SourceTree tree =
        new SourceFolder(options.source(), options.follow()).look(Changes.byTime(), met);
    return met.sorted().isEmpty()
        && state.sources().equals(stamps(tree))
        && isSame(state.outputs(), outputs(paths(state.outputs())));
  }

  /** Remembers a build, if it can be remembered; a folder that is read-only has no memory. */
  void remember(SourceTree tree, BuildResult result) {
    if (result.published() == null || result.failed() || !isSettled(tree)) {
      return;
    }
    try {
      List<Stamp> outputs = settledOutputs();
      if (!outputs.isEmpty()) {
        file.write(
            new BuildState(
                Program.identity(),
                key(),
                options.now(),
                result.nextChange(),
                result.pages(),
                result.problems(),
                stamps(tree),
                outputs));
      }
    } catch (IOException e) {
      // The next build does the work again.
    }
  }

  /** The site's files, a tick after the last was written; none where its clock is too coarse. */
  private List<Stamp> settledOutputs() throws IOException {
    Set<String> files = new HashSet<>(Set.of(SiteManifest.NAME));
    SiteManifest.read(options.out()).ifPresent(made -> files.addAll(made.files().keySet()));
    for (int attempt = 0; attempt < 3; attempt++) {
      LockSupport.parkNanos(TICK + TICK / 4);
      long before = clock();
      List<Stamp> outputs = outputs(files);
      if (isSettled(outputs, before)) {
        return outputs;
      }
    }
    return List.of();
  }

  private boolean isSettled(SourceTree tree) {
    return began != Long.MIN_VALUE && isSettled(stamps(tree), began);
  }

  static boolean isSettled(List<Stamp> files, long clock) {
    return files.stream()
        .allMatch(f -> f.modified() + (f.modified() % SECOND == 0 ? COARSE_TICK : TICK) < clock);
  }

  /** The time by the clock of the file system, which need not be this machine's. */
  private long clock() {
    if (!Files.isDirectory(options.source())) {
      // A folder that was misspelt must not come into being.
      return Long.MIN_VALUE;
    }
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, "clock", "");
      try {
        return Files.getLastModifiedTime(probe).to(TimeUnit.NANOSECONDS);
      } finally {
        Files.delete(probe);
      }
    } catch (IOException e) {
      return Long.MIN_VALUE;
    }
  }

  private String key() {
    return key(options);
  }

  /**
   * What a build is to do, so that two may be compared before either has begun.
   *
   * @param clock null where the instant of the options is part of the request
   */
  static String request(BuildOptions options, @Nullable Clock clock) {
    return key(options) + "\n" + options.clean() + (clock == null ? " " + options.now() : "");
  }

  private static String key(BuildOptions options) {
    return String.join(
        "\n",
        options.source().toString(),
        options.out().toString(),
        String.valueOf(options.baseUrl()),
        String.valueOf(options.follow()),
        options.production() + " " + options.strict() + " " + options.preview());
  }

  private static List<Stamp> stamps(SourceTree tree) {
    List<Stamp> stamps = new ArrayList<>(tree.files().size());
    for (SourceFile source : tree.files()) {
      stamps.add(new Stamp(source.path(), source.size(), source.modified()));
    }
    return stamps;
  }

  private static boolean isSame(List<Stamp> before, List<Stamp> now) {
    Map<String, Stamp> known = new HashMap<>();
    before.forEach(stamp -> known.put(stamp.path(), stamp));
    return before.size() == now.size()
        && now.stream().allMatch(stamp -> stamp.equals(known.get(stamp.path())));
  }

  /**
   * The files of a site that an older Tongxin made in the folder, which left no mark in them; none
   * where that is not certain.
   */
  Set<String> formerFiles() throws IOException {
    BuildState state = file.read().orElse(null);
    if (state == null
        || !state.options().lines().skip(1).limit(1).toList().equals(List.of(out()))) {
      return Set.of();
    }
    Set<Stamp> now = Set.copyOf(outputs(paths(state.outputs())));
    boolean same = state.outputs().stream().anyMatch(s -> s.size() >= 0 && now.contains(s));
    return same ? site(state) : Set.of();
  }

  private static Set<String> site(BuildState state) {
    Set<String> files = paths(state.outputs());
    files.remove(SiteManifest.NAME);
    return files;
  }

  private String out() {
    return options.out().toString();
  }

  private static Set<String> paths(List<Stamp> stamps) {
    return stamps.stream()
        .filter(stamp -> stamp.size() != FOREIGN)
        .map(Stamp::path)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** How the folder looks: the files of the site one by one, what others put there by name. */
  private List<Stamp> outputs(Set<String> files) throws IOException {
    if (!Files.isDirectory(options.out())) {
      return List.of();
    }
    FolderContents there = FolderContents.of(options.out().toRealPath(), files);
    List<Stamp> stamps = new ArrayList<>();
    there
        .own()
        .forEach(
            (path, seen) ->
                stamps.add(
                    new Stamp(
                        path, seen.size(), seen.lastModifiedTime().to(TimeUnit.NANOSECONDS))));
    there.foreign().forEach(path -> stamps.add(new Stamp(path, FOREIGN, 0)));
    return stamps;
  }
}
