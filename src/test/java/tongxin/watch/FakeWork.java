package tongxin.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployResult;
import tongxin.deploy.Target;
import tongxin.deploy.TargetSettings;
import tongxin.deploy.manifest.Difference;
import tongxin.output.Published;
import tongxin.pipeline.BuildResult;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** A newsroom of numbers: what is due when, what fails, and by which clock. */
final class FakeWork extends Clock implements Work {
  Instant time;
  long nanos;

  /** When something appears, with its name. */
  final TreeMap<Instant, String> appears = new TreeMap<>();

  final List<Instant> builds = new ArrayList<>();
  final List<String> deployed = new ArrayList<>();
  final Set<String> unreachable = new HashSet<>();
  final List<String> names = new ArrayList<>(List.of("web"));
  boolean diskFull;
  boolean faulty;
  int attempts;
  String site = "";
  @Nullable Instant publishedFor;

  FakeWork(String time) {
    this.time = Instant.parse(time);
  }

  /** Time goes by. */
  void pass(Duration duration) {
    time = time.plus(duration);
    nanos += duration.toNanos();
  }

  /** Somebody sets the clock. */
  void set(String instant) {
    time = Instant.parse(instant);
  }

  @Override
  public BuildResult build(Instant now) throws IOException {
    attempts++;
    if (diskFull) {
      throw new IOException("No space left on device");
    }
    builds.add(now);
    List<Problem> problems =
        faulty
            ? List.of(Problem.of(ProblemCode.COLUMN_UNKNOWN, Location.of("content/a.md"), "x"))
            : List.of();
    Instant next = appears.higherKey(now);
    ZonedDateTime due = next == null ? null : next.atZone(ZoneOffset.UTC);
    if (faulty) {
      return new BuildResult(problems, 0, null, due, List.of());
    }
    String before = site;
    site = "site " + appears.headMap(now, true).values();
    publishedFor = now;
    TreeSet<String> written = new TreeSet<>(site.equals(before) ? Set.of() : Set.of("a"));
    Published published =
        new Published(
            new Published.Counts(written, 1, new TreeSet<>()), new TreeSet<>(), List.of());
    return new BuildResult(problems, 1, published, due, List.of());
  }

  @Override
  public Optional<Instant> publishedFor() {
    return Optional.ofNullable(publishedFor);
  }

  @Override
  public String published() {
    return site;
  }

  @Override
  public List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (String name : names) {
      TargetSettings settings = new TargetSettings(name, 5, 7, List.of(), null);
      targets.add(new Target.Folder(settings, Path.of("/srv", name), false));
    }
    return targets;
  }

  @Override
  public DeployResult deploy(Target target) throws IOException {
    attempts++;
    if (unreachable.contains(target.name())) {
      throw new DeployFailure(DeployFailure.Reason.UNREACHABLE, "no route to host");
    }
    deployed.add(target.name() + " " + site + " " + time);
    return new DeployResult("", new Difference(List.of(), List.of(), List.of()), 1, 1, List.of());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return time;
  }
}
