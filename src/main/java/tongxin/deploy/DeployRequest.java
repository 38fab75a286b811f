package tongxin.deploy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/**
 * What a deployment is to do.
 *
 * @param source the newsroom's folder, in which commands are run
 * @param out the published folder
 * @param clock tells when a file ceased to be part of the site
 * @param environment where keys are looked for
 * @param options what was asked for
 */
public record DeployRequest(
    Path source, Path out, Clock clock, Map<String, String> environment, Set<Option> options) {
  public DeployRequest {
    environment = Map.copyOf(environment);
    options = Set.copyOf(options);
  }

  /** Where a newsroom keeps what deployments remember. */
  Path state() {
    return source.resolve(".tongxin").resolve("deploy");
  }

  /** How long files of this target stay that the site has no more, in days. */
  int graceDays(Target target) {
    return has(Option.NO_GRACE) ? 0 : target.settings().graceDays();
  }

  boolean has(Option option) {
    return options.contains(option);
  }

  /** What can be asked for. */
  public enum Option {
    /** Nothing moves. */
    DRY_RUN,
    /** Every file at the target is looked at, also where that takes long. */
    VERIFY,
    /** Files at the target that nobody knows are deleted. */
    DELETE_UNKNOWN,
    /** No file stays for readers with an open page. */
    NO_GRACE,
    /** Afterwards only what is shown can be gone back to: nothing of before is left. */
    PURGE_RELEASES
  }
}
