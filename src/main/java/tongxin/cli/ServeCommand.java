package tongxin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tongxin.serve.PreviewServer;

/** {@code tongxin serve}: a preview that refreshes itself, with the desk at {@code /desk/}. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Option(names = "--host")
  private @Nullable String host;

  @Option(names = "--port")
  private int port = 8080;

  @Option(names = "--read-only")
  private boolean readOnly;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return new ServerRun(terminal, arguments)
        .untilStopped(
            new PreviewServer.Place(host, port),
            readOnly,
            desk -> terminal.out().println(terminal.words().get("serve.desk", desk)));
  }
}
