package tongxin.cli;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tongxin.serve.PreviewServer;

/** {@code tongxin desk}: opens the desk in the browser. */
@Command(name = "desk")
final class DeskCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Option(names = "--port")
  private int port = 8080;

  @Option(names = "--read-only")
  private boolean readOnly;

  @Option(names = "--no-open")
  private boolean closed;

  DeskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return new ServerRun(terminal, arguments)
        .untilStopped(new PreviewServer.Place(null, port), readOnly, this::show);
  }

  private void show(URI desk) {
    terminal.out().println(terminal.words().get("serve.desk", desk));
    if (!closed) {
      Browser.open(desk);
    }
  }
}
