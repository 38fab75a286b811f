package tongxin.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tongxin.deploy.DeployResult;
import tongxin.deploy.Target;
import tongxin.deploy.manifest.Change;
import tongxin.deploy.manifest.Difference;

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
        + quote(target.name())
        + ",\"kind\":"
        + quote(target.kind())
        + ",\"dry_run\":"
        + dryRun
        + ",\"deployment\":"
        + quote(result.deployment())
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
        + "}\n";
  }

  private static String changes(List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                "{\"path\":"
                    + quote(change.path())
                    + ",\"title\":"
                    + quote(change.title())
                    + ",\"bytes\":"
                    + change.size()
                    + "}")
        .collect(Collectors.joining(",\n  ", "[", "]"));
  }

  private static String strings(Collection<String> values) {
    return values.stream().map(DeployJson::quote).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quote(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || Character.isSurrogate(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
