package tongxin.watch;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tongxin.deploy.DeployResult;
import tongxin.deploy.Target;
import tongxin.pipeline.BuildResult;

/** What a service does, apart from deciding when. */
public interface Work {
  /** Builds and publishes the site as it is to be at an instant. */
  BuildResult build(Instant now) throws IOException;

  /** The instant that the site was last published for, by whatever program. */
  Optional<Instant> publishedFor();

  /** Names the state of the published folder: another one where a file differs; empty for none. */
  String published() throws IOException;

  /**
   * The targets that are to be served.
   *
   * @throws TargetsFaulty where what says so cannot be read
   */
  List<Target> targets() throws IOException;

  /** Brings the published site to a target. */
  DeployResult deploy(Target target) throws IOException;
}
