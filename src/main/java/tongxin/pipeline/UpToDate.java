package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.output.Publisher.Published;
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
      Published published = new Published(0, same.outputs().size(), 0);
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
    SourceTree tree = new SourceFolder(options.source()).look(Changes.byTime(), met);
    return met.sorted().isEmpty()
        && state.sources().equals(stamps(tree))
        && isSame(state.outputs(), outputs());
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
    for (int attempt = 0; attempt < 3; attempt++) {
      LockSupport.parkNanos(TICK + TICK / 4);
      long before = clock();
      List<Stamp> outputs = outputs();
      if (isSettled(outputs, before)) {
        return outputs;
      }
    }
    return List.of();
  }

  private boolean isSettled(SourceTree tree) {
    return began != Long.MIN_VALUE && isSettled(stamps(tree), began);
  }

  private static boolean isSettled(List<Stamp> files, long clock) {
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
    return String.join(
        "\n",
        options.source().toString(),
        options.out().toString(),
        String.valueOf(options.baseUrl()),
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

  private List<Stamp> outputs() throws IOException {
    List<Stamp> stamps = new ArrayList<>();
    int prefix = options.out().toString().length() + 1;
    if (Files.isDirectory(options.out())) {
      Files.walkFileTree(
          options.out(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path at, BasicFileAttributes attributes) {
              long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
              stamps.add(new Stamp(at.toString().substring(prefix), attributes.size(), modified));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path at, @Nullable IOException failure) {
              // What cannot be seen cannot be the same.
              stamps.add(new Stamp(at.toString(), -1, System.nanoTime()));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return stamps;
  }
}
