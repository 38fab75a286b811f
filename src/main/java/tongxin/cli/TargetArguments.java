package tongxin.cli;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tongxin.deploy.DeployRequest;

/** The arguments of the commands that change what a target shows. */
final class TargetArguments {
  @Option(names = "--source")
  private Path source = Path.of("");

  @Option(names = "--out")
  private @Nullable Path out;

  @Option(names = "--dry-run")
  boolean dryRun;

  @Option(names = "--format")
  ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--lang")
  String lang = "";

  /** The newsroom's folder, absolute. */
  Path folder() {
    return source.toAbsolutePath().normalize();
  }

  /** The folder of the published site, absolute: {@code public} in the newsroom's unless told. */
  Path site() {
    return out == null ? folder().resolve("public") : out.toAbsolutePath().normalize();
  }

  /** What the transfer asks for, with these options besides. */
  DeployRequest request(Terminal terminal, Set<DeployRequest.Option> options) {
    return new DeployRequest(folder(), site(), terminal.clock(), System.getenv(), options);
  }
}
