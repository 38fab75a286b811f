package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.content.model.PublicAddress;
import tongxin.content.model.PublicAddresses;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployRequest;
import tongxin.deploy.DeployResult;
import tongxin.deploy.Deployment;
import tongxin.deploy.Target;

/** {@code tongxin deploy}: brings the published site to where readers are. */
@Command(name = "deploy")
final class DeployCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1")
  private @Nullable String name;

  @Option(names = "--source")
  private Path source = Path.of("");

  @Option(names = "--out")
  private @Nullable Path out;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--verify")
  private boolean verify;

  @Option(names = "--delete-unknown")
  private boolean deleteUnknown;

  @Option(names = "--format")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--lang")
  String lang = "";

  DeployCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = source.toAbsolutePath().normalize();
    TargetChoice choice = new TargetChoice(terminal, format);
    Target target = choice.of(folder, name);
    if (target == null) {
      return choice.status();
    }
    Path site = out == null ? folder.resolve("public") : out.toAbsolutePath().normalize();
    DeployRequest request =
        new DeployRequest(folder, site, terminal.clock(), System.getenv(), options());
    DeployReport report = new DeployReport(terminal, target, format, dryRun);
    List<PublicAddress> addresses = LedgerNote.published(folder, site);
    try {
      DeployResult result = Deployment.run(target, request, report);
      int status = report.print(result);
      if (!dryRun) {
        note(folder, addresses);
      }
      return status;
    } catch (DeployFailure failure) {
      int status = report.print(failure);
      if (failure.isAfterPublication()) {
        note(folder, addresses);
      }
      return status;
    }
  }

  /** The site is public: that cannot fail any more, whatever becomes of the note. */
  private void note(Path folder, List<PublicAddress> addresses) {
    String said;
    try {
      said = LedgerNote.write(folder, addresses, terminal.words());
    } catch (IOException e) {
      said = terminal.words().get("ledger.unwritten", PublicAddresses.FILE, e.getMessage());
    }
    if (format == ReportFormat.TEXT) {
      terminal.out().println(said);
    } else {
      terminal.err().println(said);
    }
  }

  private Set<DeployRequest.Option> options() {
    Set<DeployRequest.Option> options = EnumSet.noneOf(DeployRequest.Option.class);
    if (dryRun) {
      options.add(DeployRequest.Option.DRY_RUN);
    }
    if (verify) {
      options.add(DeployRequest.Option.VERIFY);
    }
    if (deleteUnknown) {
      options.add(DeployRequest.Option.DELETE_UNKNOWN);
    }
    return options;
  }
}
