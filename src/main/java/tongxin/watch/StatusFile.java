package tongxin.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tongxin.output.Published;
import tongxin.pipeline.BuildResult;
import tongxin.problem.Problem;

/**
 * {@code status.json}: how the service is, for a monitor or a colleague. It is replaced as a whole,
 * after each step and once a minute, so that an old {@code updated} means that the service is gone.
 */
final class StatusFile {
  private static final Duration BEAT = Duration.ofMinutes(1);

  private final Path file;
  private final long process;
  private final Supplier<Map<String, String>> failing;
  private Map<String, TargetState> targets = Map.of();
  private String state = "starting";
  private @Nullable Instant started;
  private @Nullable Instant written;
  private @Nullable LastBuild last;
  private @Nullable ZonedDateTime due;

  /** What the last build came to. */
  private record LastBuild(Instant at, BuildCounts counts, String failure) {}

  private record BuildCounts(
      boolean published, int pages, int written, int removed, long errors, long warnings) {}

  /**
   * A file that is not written yet.
   *
   * @param process the number of the program's process
   * @param failing what has failed now, with why
   */
  StatusFile(Path file, long process, Supplier<Map<String, String>> failing) {
    this.file = file;
    this.process = process;
    this.failing = failing;
  }

  synchronized void building(Instant now) {
    state = "building";
    write(now);
  }

  /** True where a build has published something, or found other problems than the last. */
  synchronized boolean isNew(BuildResult result) {
    Published published = result.published();
    return published == null || published.written() + published.removed() > 0;
  }

  synchronized void built(BuildResult result, Instant now, @Nullable ZonedDateTime next) {
    Published published = result.published();
    long errors = result.problems().stream().filter(Problem::isError).count();
    last =
        new LastBuild(
            now,
            new BuildCounts(
                published != null,
                result.pages(),
                published == null ? 0 : published.written(),
                published == null ? 0 : published.removed(),
                errors,
                result.problems().size() - errors),
            "");
    due = next;
    state = "waiting";
  }

  synchronized void buildFailed(String text, Instant now) {
    last = new LastBuild(now, new BuildCounts(false, 0, 0, 0, 0, 0), text);
    state = "waiting";
  }

  synchronized void targets(Map<String, TargetState> states) {
    targets = states;
  }

  /** Writes where the last writing is a minute ago, or at another time by the clock. */
  synchronized void beat(Instant now) {
    Instant before = written;
    if (before == null || Duration.between(before, now).abs().compareTo(BEAT) >= 0) {
      write(now);
    }
  }

  synchronized void stopped(Instant now) {
    state = "stopped";
    write(now);
  }

  /** Writes it; where that is impossible the service goes on without. */
  synchronized void write(Instant now) {
    started = started == null ? now : started;
    written = now;
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      Path next = folder.resolve(file.getFileName() + ".next");
      Files.write(next, text(now).getBytes(StandardCharsets.UTF_8));
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      return;
    }
  }

  private String text(Instant now) {
    Map<String, String> faults = failing.get();
    boolean running = targets.values().stream().anyMatch(target -> target.running);
    String shown = state.equals("waiting") && running ? "deploying" : state;
    JsonObject json = new JsonObject(0);
    json.text("state", shown);
    json.value("ok", String.valueOf(faults.isEmpty()));
    json.text("updated", now.toString());
    json.text("started", String.valueOf(started));
    json.value("process", String.valueOf(process));
    json.value("build", build());
    json.textOrNull("due", due == null ? null : due.toOffsetDateTime().toString());
    JsonObject places = new JsonObject(1);
    targets.forEach((name, target) -> places.value(name, target(target)));
    json.value("targets", places.toString());
    JsonObject failed = new JsonObject(1);
    faults.forEach(failed::text);
    json.value("failing", failed.toString());
    return json + "\n";
  }

  private String build() {
    LastBuild built = last;
    if (built == null) {
      return "null";
    }
    BuildCounts counts = built.counts;
    JsonObject json = new JsonObject(1);
    json.text("at", built.at.toString());
    json.value("published", String.valueOf(counts.published));
    json.value("pages", String.valueOf(counts.pages));
    json.value("written", String.valueOf(counts.written));
    json.value("removed", String.valueOf(counts.removed));
    json.value("errors", String.valueOf(counts.errors));
    json.value("warnings", String.valueOf(counts.warnings));
    json.textOrNull("failure", built.failure.isEmpty() ? null : built.failure);
    return json.toString();
  }

  private static String target(TargetState target) {
    Instant deployed = target.deployedAt;
    JsonObject json = new JsonObject(2);
    json.text("kind", target.target.kind());
    json.text("state", target.state());
    json.textOrNull("deployed", deployed == null ? null : deployed.toString());
    json.value("failures", String.valueOf(target.failures));
    json.textOrNull("failure", target.error.isEmpty() ? null : target.error);
    return json.toString();
  }
}
