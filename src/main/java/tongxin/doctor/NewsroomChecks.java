package tongxin.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongxin.config.BuildOptions;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/** Whether a newsroom's folder is in order. */
final class NewsroomChecks {
  private static final long SPACE = 500_000_000;
  private static final long LEAST_SPACE = 50_000_000;
  private static final long CACHE = 5_000_000_000L;
  private static final long LARGE = 50_000_000;
  private static final Duration DAY = Duration.ofDays(1);

  private final Path newsroom;
  private final Path out;
  private final Machine machine;

  NewsroomChecks(Path newsroom, Path out, Machine machine) {
    this.newsroom = newsroom;
    this.out = out;
    this.machine = machine;
  }

  List<Finding> all() throws IOException {
    List<Finding> all = new ArrayList<>();
    if (!Files.isDirectory(newsroom)) {
      return List.of(Finding.error("newsroom", "no-folder", newsroom));
    }
    if (!Files.isDirectory(newsroom.resolve("content"))) {
      return List.of(Finding.note("newsroom", "none", newsroom));
    }
    all.add(Finding.ok("newsroom", newsroom));
    all.add(rights());
    all.add(space());
    FolderSize content = FolderSize.of(newsroom.resolve("content"), LARGE);
    all.add(times(content));
    all.addAll(content());
    all.add(sizes(content));
    all.add(cache());
    all.add(drafts());
    all.addAll(new OutputChecks(out).all());
    all.addAll(new TargetChecks(newsroom, machine).all());
    return all;
  }

  private Finding rights() {
    for (Path folder :
        List.of(newsroom, newsroom.resolve("content"), newsroom.resolve(".tongxin"))) {
      if (Files.exists(folder) && !isWritable(folder)) {
        return Finding.error("rights", "read-only", folder);
      }
    }
    return Finding.ok("rights");
  }

  /** Asked of the system alone: what is only looked at gets no file. */
  private static boolean isWritable(Path folder) {
    try {
      return Files.isWritable(folder) && !Files.getFileStore(folder).isReadOnly();
    } catch (IOException unknown) {
      return false;
    }
  }

  private Finding space() throws IOException {
    long free = Files.getFileStore(newsroom).getUsableSpace();
    long megabytes = free / 1_000_000;
    if (free < LEAST_SPACE) {
      return Finding.error("space", "none", megabytes);
    }
    return free < SPACE
        ? Finding.warning("space", "little", megabytes)
        : Finding.ok("space", megabytes);
  }

  /** A file of tomorrow tells of a clock that goes wrong here, or went wrong there. */
  private Finding times(FolderSize content) {
    Instant now = machine.clock().instant();
    return content.newest().isAfter(now.plus(DAY))
        ? Finding.warning("times", "future", content.newestFile(), now)
        : Finding.ok("times");
  }

  private List<Finding> content() throws IOException {
    BuildOptions options = BuildOptions.of(newsroom, out, machine.clock().instant());
    SitePlanner planner = SitePlanner.forCheck(options);
    Problems problems = new Problems();
    Optional<PlannedSite> site = planner.plan(options, Changes.byTime(), problems);
    List<Problem> verdict = planner.verdict(problems, options);
    long errors = verdict.stream().filter(Problem::isError).count();
    long warnings = verdict.size() - errors;
    List<Finding> all = new ArrayList<>();
    if (errors > 0) {
      all.add(Finding.error("content", "faulty", errors, warnings));
    } else if (warnings > 0) {
      all.add(Finding.note("content", "warned", warnings));
    } else {
      all.add(Finding.ok("content"));
    }
    site.ifPresent(planned -> all.add(address(planned)));
    return all;
  }

  /** Where the site will be: links in feeds and share pictures need it. */
  private static Finding address(PlannedSite site) {
    String host = String.valueOf(site.graph().site().baseUrl().getHost());
    boolean unsaid = host.equals("localhost") || host.equals("127.0.0.1");
    return unsaid
        ? Finding.warning("address", "none", site.graph().site().baseUrl())
        : Finding.ok("address", site.graph().site().baseUrl());
  }

  private static Finding sizes(FolderSize content) {
    long megabytes = content.bytes() / 1_000_000;
    return content.large().isEmpty()
        ? Finding.ok("sizes", content.files(), megabytes)
        : Finding.warning(
            "sizes", "large", content.large().size(), content.large().get(0), LARGE / 1_000_000);
  }

  private Finding cache() throws IOException {
    FolderSize cache = FolderSize.of(newsroom.resolve(".tongxin"), Long.MAX_VALUE);
    long megabytes = cache.bytes() / 1_000_000;
    return cache.bytes() > CACHE
        ? Finding.note("cache", "large", megabytes)
        : Finding.ok("cache", megabytes);
  }

  /** Texts that the desk keeps because their YAML is not whole. */
  private Finding drafts() throws IOException {
    Path folder = newsroom.resolve(".tongxin/drafts");
    if (!Files.isDirectory(folder)) {
      return Finding.ok("drafts");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> waiting = all.filter(Files::isRegularFile).sorted().toList();
      return waiting.isEmpty()
          ? Finding.ok("drafts")
          : Finding.warning("drafts", "waiting", waiting.size(), folder.relativize(waiting.get(0)));
    }
  }
}
