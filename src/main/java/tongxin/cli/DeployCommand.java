package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.config.BaseUrl;
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

  @Mixin private final TargetArguments arguments = new TargetArguments();

  @Option(names = "--verify")
  private boolean verify;

  @Option(names = "--delete-unknown")
  private boolean deleteUnknown;

  @Option(names = "--no-grace")
  private boolean noGrace;

  @Option(names = "--purge-releases")
  private boolean purgeReleases;

  DeployCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = arguments.folder();
    TargetChoice choice = new TargetChoice(terminal, arguments.format);
    Target target = choice.of(folder, name);
    if (target == null) {
      return choice.status();
    }
    PublishedUrl.of(arguments.site())
        .filter(BaseUrl::isLocal)
        .ifPresent(url -> terminal.err().println(terminal.words().get("deploy.local", url)));
    DeployRequest request = arguments.request(terminal, options());
    DeployReport report = new DeployReport(terminal, target, arguments.format, arguments.dryRun);
    List<PublicAddress> addresses = LedgerNote.published(folder, arguments.site());
    try {
      DeployResult result = Deployment.run(target, request, report);
      int status = report.print(result);
      if (!arguments.dryRun) {
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
    if (arguments.format == ReportFormat.TEXT) {
      terminal.out().println(said);
    } else {
      terminal.err().println(said);
    }
  }

  private Set<DeployRequest.Option> options() {
    Map<DeployRequest.Option, Boolean> asked =
        Map.of(
            DeployRequest.Option.DRY_RUN, arguments.dryRun,
            DeployRequest.Option.VERIFY, verify,
            DeployRequest.Option.DELETE_UNKNOWN, deleteUnknown,
            DeployRequest.Option.NO_GRACE, noGrace,
            DeployRequest.Option.PURGE_RELEASES, purgeReleases);
    return asked.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
