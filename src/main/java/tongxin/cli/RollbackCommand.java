package tongxin.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployRequest;
import tongxin.deploy.Deployment;
import tongxin.deploy.Target;

/** {@code tongxin rollback}: shows readers an earlier release or deployment again. */
@Command(name = "rollback")
final class RollbackCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", arity = "0..1")
  private @Nullable String name;

  @Parameters(index = "1", arity = "0..1")
  private @Nullable String deployment;

  @Option(names = "--to")
  private @Nullable String to;

  @Option(names = "--list")
  private boolean list;

  @Mixin private final TargetArguments arguments = new TargetArguments();

  RollbackCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    TargetChoice choice = new TargetChoice(terminal, arguments.format);
    Target target = choice.of(arguments.folder(), name);
    if (target == null) {
      return choice.status();
    }
    boolean dryRun = arguments.dryRun;
    DeployRequest request =
        arguments.request(terminal, dryRun ? Set.of(DeployRequest.Option.DRY_RUN) : Set.of());
    DeployReport report = new DeployReport(terminal, target, arguments.format, dryRun);
    try {
      if (list) {
        List<String> earlier = Deployment.earlier(target, request);
        if (arguments.format == ReportFormat.JSON) {
          terminal.out().print(new DeployJson(target, dryRun).of(earlier));
        } else if (earlier.isEmpty()) {
          terminal.out().println(terminal.words().get("rollback.none", target.name()));
        } else {
          earlier.forEach(terminal.out()::println);
        }
        return Program.DONE;
      }
      String wanted = to == null ? deployment : to;
      return report.printRollback(Deployment.rollback(target, request, report, wanted));
    } catch (DeployFailure failure) {
      return report.print(failure);
    }
  }
}
