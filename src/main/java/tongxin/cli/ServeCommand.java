package tongxin.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tongxin.config.BuildOptions;
import tongxin.serve.PreviewServer;

/** {@code tongxin serve}: a preview that refreshes itself. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private static final int LARGEST_PORT = 65_535;

  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Option(names = "--host")
  private @Nullable String host;

  @Option(names = "--port")
  private int port = 8080;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LARGEST_PORT) {
      terminal.err().println(terminal.words().get("usage.port", port));
      return Program.USAGE;
    }
    BuildOptions options = arguments.options(terminal);
    if (!Files.isDirectory(options.source())) {
      terminal.err().println(terminal.words().get("usage.no-folder", options.source()));
      return Program.USAGE;
    }
    PreviewServer.Settings settings =
        new PreviewServer.Settings(
            options,
            arguments.now != null,
            new PreviewServer.Place(host, port),
            terminal.clock(),
            terminal.words().locale());
    try (PreviewServer server = PreviewServer.start(settings, new ServeReport(terminal))) {
      Thread stop = new Thread(() -> close(server), "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      new CountDownLatch(1).await();
    } catch (BindException e) {
      terminal.err().println(terminal.words().get("serve.no-port", port));
      return Program.ENVIRONMENT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Program.DONE;
  }

  private void close(PreviewServer server) {
    try {
      server.close();
      terminal.out().println();
      terminal.out().println(terminal.words().get("serve.stopped"));
    } catch (IOException e) {
      terminal.err().println(e.getMessage());
    }
  }
}
