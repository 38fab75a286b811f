package tongxin.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tongxin.deploy.DeployResult;
import tongxin.deploy.Deployment;
import tongxin.deploy.Target;
import tongxin.deploy.manifest.Change;
import tongxin.deploy.manifest.Difference;
import tongxin.problem.JsonText;

/** What a deployment came to, as JSON (RFC 8259). */
final class DeployJson {
  private final Target target;
  private final boolean dryRun;

  DeployJson(Target target, boolean dryRun) {
    this.target = target;
    this.dryRun = dryRun;
  }

  /** One object, and a line's end. */
  String of(DeployResult result) {
    Difference difference = result.difference();
    return "{\"target\":"
        + JsonText.quote(target.name())
        + ",\"kind\":"
        + JsonText.quote(target.kind())
        + ",\"dry_run\":"
        + dryRun
        + ",\"deployment\":"
        + JsonText.quote(result.deployment())
        + ",\n \"new\":"
        + changes(difference.of(Change.Kind.NEW))
        + ",\n \"changed\":"
        + changes(difference.of(Change.Kind.CHANGED))
        + ",\n \"gone\":"
        + changes(difference.of(Change.Kind.GONE))
        + ",\n \"kept\":"
        + changes(difference.of(Change.Kind.KEPT_FOR_NOW))
        + ",\n \"foreign\":"
        + strings(difference.foreign())
        + ",\n \"unknown\":"
        + strings(difference.unknown())
        + ",\n \"files\":"
        + result.files()
        + ",\"bytes\":"
        + result.bytes()
        + ",\n \"purge\":"
        + strings(result.purge())
        + ",\n \"still_held\":"
        + strings(result.stillHeld())
        + "}\n";
  }

  /** The deployments that one can go back to, the oldest first, and when each was made. */
  String of(List<String> earlier) {
    return "{\"target\":"
        + JsonText.quote(target.name())
        + ",\"kind\":"
        + JsonText.quote(target.kind())
        + ",\n \"earlier\":"
        + earlier.stream()
            .map(
                name -> "{\"deployment\":" + JsonText.quote(name) + ",\"time\":" + time(name) + "}")
            .collect(Collectors.joining(",\n  ", "[", "]"))
        + "}\n";
  }

  /** The time in a deployment's name, as RFC 3339 has it; null where it is named otherwise. */
  private static String time(String name) {
    return Deployment.time(name).map(time -> JsonText.quote(time.toString())).orElse("null");
  }

  private static String changes(List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                "{\"path\":"
                    + JsonText.quote(change.path())
                    + ",\"title\":"
                    + JsonText.quote(change.title())
                    + ",\"bytes\":"
                    + change.size()
                    + "}")
        .collect(Collectors.joining(",\n  ", "[", "]"));
  }

  private static String strings(Collection<String> values) {
    return values.stream().map(JsonText::quote).collect(Collectors.joining(",", "[", "]"));
  }
}
