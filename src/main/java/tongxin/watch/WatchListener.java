package tongxin.watch;

import java.time.Duration;
import java.time.Instant;
import tongxin.deploy.DeployResult;
import tongxin.pipeline.BuildResult;

/** Is told of each step of a service; the calls come from several threads. */
public interface WatchListener {
  /** A build has ended; it may have found problems. */
  void built(Reason reason, BuildResult result, Duration took);

  /**
   * A build could not be done.
   *
   * @param wait until it is tried again
   */
  void buildFailed(Throwable failure, Duration wait);

  /** Another program is building the same site. */
  void buildBusy();

  void deploying(String target);

  void deployed(String target, DeployResult result, Duration took);

  /**
   * A deployment could not be done.
   *
   * @param wait until it is tried again
   */
  void deployFailed(String target, Throwable failure, Duration wait);

  /** It cannot be known where to deploy. */
  void targetsFaulty(TargetsFaulty fault);

  /**
   * The clock was set, or the computer slept.
   *
   * @param by how far it went forward; negative for backward
   */
  void clockChanged(Duration by);

  /** The clock says a time long before the site was published, so nothing is built. */
  void clockWrong(Instant now, Instant published);

  /** All that had failed is well again. */
  void recovered();

  /** A command that was to be told of a failure has failed itself. */
  void commandFailed(String command, String said);

  /** A failure in one line, in the reader's language. */
  String text(String target, Throwable failure);

  /** That the content has so many errors, in one line. */
  String errors(BuildResult result);

  /** That the clock is not believed, in one line. */
  String clockText(Instant now, Instant published);
}
