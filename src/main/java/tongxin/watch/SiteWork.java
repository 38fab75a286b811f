package tongxin.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import tongxin.config.BuildOptions;
import tongxin.content.model.PublicAddress;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployListener;
import tongxin.deploy.DeployRequest;
import tongxin.deploy.DeployResult;
import tongxin.deploy.Deployment;
import tongxin.deploy.Target;
import tongxin.ledger.LedgerFile;
import tongxin.output.SiteManifest;
import tongxin.pipeline.BuildResult;
import tongxin.pipeline.PublishedAddresses;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.SitePlanner;
import tongxin.pipeline.StageListener;
import tongxin.problem.Problems;
import tongxin.targets.TargetsFile;

/** Builds and deploys a newsroom's site; what was read is kept from one build to the next. */
final class SiteWork implements Work {
  private final BuildOptions options;
  private final List<String> wanted;
  private final Path home;
  private final Clock clock;
  private final Map<String, String> environment;
  private final SitePlanner planner;

  /**
   * The work for one folder.
   *
   * @param wanted names of targets; empty for all in {@code deploy.yml}
   */
  SiteWork(
      BuildOptions options,
      List<String> wanted,
      Path home,
      Clock clock,
      Map<String, String> environment) {
    this.options = options;
    this.wanted = List.copyOf(wanted);
    this.home = home;
    this.clock = clock;
    this.environment = Map.copyOf(environment);
    this.planner = new SitePlanner(options);
  }

  @Override
  public BuildResult build(Instant now) throws IOException {
    return new SiteBuilder(options.at(now), StageListener.SILENT, () -> 0L, clock, planner).build();
  }

  @Override
  public Optional<Instant> publishedFor() {
    return SiteBuilder.publishedFor(options);
  }

  @Override
  public String published() throws IOException {
    CRC32 sum = new CRC32();
    try {
      sum.update(Files.readAllBytes(options.out().resolve(SiteManifest.NAME)));
    } catch (NoSuchFileException e) {
      return "";
    }
    return Long.toHexString(sum.getValue());
  }

  @Override
  public List<Target> targets() throws IOException {
    if (wanted.isEmpty() && !TargetsFile.isIn(options.source())) {
      return List.of();
    }
    Problems problems = new Problems();
    List<Target> all = TargetsFile.read(options.source(), home, problems);
    if (problems.hasErrors()) {
      throw new TargetsFaulty(problems.sorted(), "");
    }
    List<Target> served = new ArrayList<>(all);
    if (!wanted.isEmpty()) {
      List<String> names = all.stream().map(Target::name).toList();
      for (String name : wanted) {
        if (!names.contains(name)) {
          throw new TargetsFaulty(List.of(), name);
        }
      }
      served.removeIf(target -> !wanted.contains(target.name()));
    }
    return List.copyOf(served);
  }

  @Override
  public DeployResult deploy(Target target) throws IOException {
    DeployRequest request =
        new DeployRequest(options.source(), options.out(), clock, environment, Set.of());
    List<PublicAddress> addresses = new PublishedAddresses(options.source(), options.out()).read();
    try {
      DeployResult result = Deployment.run(target, request, DeployListener.SILENT);
      new LedgerFile(options.source()).note(addresses);
      return result;
    } catch (DeployFailure e) {
      if (e.isAfterPublication()) {
        new LedgerFile(options.source()).note(addresses);
      }
      throw e;
    }
  }
}
