package tongxin.deploy;

import java.util.List;
import tongxin.deploy.manifest.Difference;

/**
 * What a deployment came to.
 *
 * @param deployment its name, by the time at which it began; empty where nothing moved
 * @param difference between site and target before it
 * @param files that were sent
 * @param bytes that were sent
 * @param purge addresses of which caches between the target and readers hold an old copy
 * @param stillHeld earlier deployments that hold what this one has withdrawn, and that one can go
 *     back to; empty where nothing was withdrawn
 */
public record DeployResult(
    String deployment,
    Difference difference,
    int files,
    long bytes,
    List<String> purge,
    List<String> stillHeld) {
  public DeployResult {
    purge = List.copyOf(purge);
    stillHeld = List.copyOf(stillHeld);
  }

  /** One that has withdrawn nothing. */
  public DeployResult(
      String deployment, Difference difference, int files, long bytes, List<String> purge) {
    this(deployment, difference, files, bytes, purge, List.of());
  }
}
