package tongxin.desk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import tongxin.config.BuildOptions;
import tongxin.content.model.PublicAddress;
import tongxin.deploy.DeployRequest;
import tongxin.deploy.DeployResult;
import tongxin.deploy.Deployment;
import tongxin.deploy.Target;
import tongxin.deploy.manifest.Difference;
import tongxin.desk.publish.Outcome.LedgerNote;
import tongxin.ledger.LedgerFile;
import tongxin.ledger.Vanished;
import tongxin.output.SiteManifest;
import tongxin.pipeline.BuildResult;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.PublishedAddresses;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/** The work of a task: to build, to compare, to move, to go back. */
final class SiteDelivery {
  private final Publishing.Settings settings;
  private final Clock clock;

  SiteDelivery(Publishing.Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  private Path source() {
    return settings.options().source();
  }

  private Path out() {
    return settings.options().out();
  }

  DeployRequest request(boolean moves) {
    return new DeployRequest(
        source(),
        out(),
        clock,
        settings.environment(),
        moves ? Set.of() : Set.of(DeployRequest.Option.DRY_RUN));
  }

  /** Builds the site for readers, and says what would move. */
  Outcome look(Target target, TaskListener listener, Runnable comparing) throws IOException {
    BuildOptions options = settings.options().forProduction().at(clock.instant());
    BuildResult built = new SiteBuilder(options, listener, () -> 0L, clock).build();
    if (built.failed() && built.published() == null) {
      return new Outcome.Faulty(built.problems(), vanished(options, built.problems()));
    }
    comparing.run();
    String site = published();
    DeployResult result = Deployment.run(target, request(false), listener);
    return new Outcome.Compared(difference(result, listener), site, built.problems());
  }

  private static Difference difference(DeployResult result, TaskListener listener) {
    return Objects.requireNonNullElse(listener.difference(), result.difference());
  }

  /** The addresses of which the build says that they would have nothing. */
  private static List<Vanished> vanished(BuildOptions options, List<Problem> problems)
      throws IOException {
    if (problems.stream().noneMatch(p -> p.code() == ProblemCode.ADDRESS_VANISHED)) {
      return List.of();
    }
    return new SitePlanner(options)
        .plan(options, Changes.byTime(), new Problems())
        .map(PlannedSite::ledger)
        .map(ledger -> ledger.vanished())
        .orElse(List.of());
  }

  /** Says what would move if an earlier deployment were shown again. */
  Outcome lookBack(Target target, String deployment, TaskListener listener) throws IOException {
    DeployResult result = Deployment.rollback(target, request(false), listener, deployment);
    return new Outcome.Compared(difference(result, listener), published(), List.of());
  }

  /**
   * Moves what was shown.
   *
   * @param site that was compared
   */
  Outcome deploy(Target target, String site, TaskListener listener) throws IOException {
    if (!published().equals(site)) {
      return new Outcome.Stopped("SITE_NEWER", target.name());
    }
    List<PublicAddress> addresses = new PublishedAddresses(source(), out()).read();
    DeployResult result = Deployment.run(target, request(true), listener);
    return new Outcome.Deployed(result, note(addresses));
  }

  Outcome back(Target target, String deployment, TaskListener listener) throws IOException {
    DeployResult result = Deployment.rollback(target, request(true), listener, deployment);
    return new Outcome.Deployed(result, LedgerNote.NONE);
  }

  /** The site is public: that cannot fail any more, whatever becomes of the note. */
  private LedgerNote note(List<PublicAddress> addresses) {
    try {
      boolean safe = new LedgerFile(source()).note(addresses).safe();
      return safe ? LedgerNote.NOTED : LedgerNote.NOT_SAFE;
    } catch (IOException e) {
      return LedgerNote.FAILED;
    }
  }

  /** Names the site that is in the published folder; empty where there is none. */
  private String published() throws IOException {
    CRC32 sum = new CRC32();
    try {
      sum.update(Files.readAllBytes(out().resolve(SiteManifest.NAME)));
    } catch (NoSuchFileException e) {
      return "";
    }
    return Long.toHexString(sum.getValue());
  }
}
