package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.config.BuildOptions;
import tongxin.hosting.Host;
import tongxin.hosting.HostedSite;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.ServerRules;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/** {@code tongxin host}: the configuration of a web server for this site. */
@Command(name = "host")
final class HostCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceArguments arguments = new SourceArguments();

  @Parameters(arity = "0..1")
  private @Nullable String name;

  @Option(names = "--folder")
  private @Nullable Path folder;

  @Option(names = "--hsts")
  private boolean secureOnly;

  @Option(names = "--brotli")
  private boolean brotli;

  @Option(names = {"-h", "--help"})
  private boolean help;

  HostCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Host host = name == null ? null : Host.of(name).orElse(null);
    if (help) {
      terminal.out().print(terminal.words().get("host.help"));
      return Program.DONE;
    }
    if (host == null) {
      if (name != null) {
        terminal
            .err()
            .println(terminal.words().get("host.unknown", name, String.join(", ", Host.ids())));
      }
      terminal.err().print(terminal.words().get("host.help"));
      return Program.USAGE;
    }
    BuildOptions options = arguments.options(terminal);
    Problems problems = new Problems();
    Optional<PlannedSite> site = new SitePlanner(options).plan(options, Changes.byTime(), problems);
    if (site.isEmpty()) {
      terminal.err().println(terminal.words().get("host.faulty"));
      return Program.PROBLEMS;
    }
    terminal.out().print(host.configuration(hosted(site.get(), options)));
    return Program.DONE;
  }

  private HostedSite hosted(PlannedSite site, BuildOptions options) {
    ServerRules rules = site.serverRules();
    return new HostedSite(
        site.graph().baseUrl(),
        folder == null ? options.out() : folder,
        site.graph().languages(),
        rules.redirects(),
        rules.others(),
        rules.gone(),
        secureOnly,
        brotli);
  }
}
