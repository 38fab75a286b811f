package tongxin.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.desk.Desk;
import tongxin.serve.PreviewServer;

/** Runs the preview with the desk until it is stopped. */
final class ServerRun {
  private static final int LARGEST_PORT = 65_535;

  private final Terminal terminal;
  private final SourceArguments arguments;

  ServerRun(Terminal terminal, SourceArguments arguments) {
    this.terminal = terminal;
    this.arguments = arguments;
  }

  /**
   * Starts, and returns when it is stopped.
   *
   * @param readOnly the desk writes nothing
   * @param started is told the desk's address
   * @return the exit status
   */
  int untilStopped(PreviewServer.Place place, boolean readOnly, Consumer<URI> started)
      throws IOException {
    return run(place, readOnly, started, new CountDownLatch(1));
  }

  /**
   * Starts, and stops at once.
   *
   * @param started is told the desk's address
   * @return the exit status
   */
  int once(PreviewServer.Place place, Consumer<URI> started) throws IOException {
    return run(place, true, started, new CountDownLatch(0));
  }

  private int run(
      PreviewServer.Place place, boolean readOnly, Consumer<URI> started, CountDownLatch stopped)
      throws IOException {
    if (place.port() < 0 || place.port() > LARGEST_PORT) {
      terminal.err().println(terminal.words().get("usage.port", place.port()));
      return Program.USAGE;
    }
    BuildOptions options = arguments.options(terminal);
    if (!Files.isDirectory(options.source())) {
      terminal.err().println(terminal.words().get("usage.no-folder", options.source()));
      return Program.USAGE;
    }
    try (PreviewServer server =
        PreviewServer.start(settings(options, place, readOnly), new ServeReport(terminal))) {
      Thread stop = new Thread(() -> close(server), "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      started.accept(deskAddress(server.address(), place.host()));
      stopped.await();
    } catch (BindException e) {
      terminal.err().println(terminal.words().get("serve.no-port", place.port()));
      return Program.ENVIRONMENT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Program.DONE;
  }

  private PreviewServer.Settings settings(
      BuildOptions options, PreviewServer.Place place, boolean readOnly) {
    Desk.Settings desk =
        new Desk.Settings(options.source(), terminal.clock(), terminal.words().locale(), readOnly);
    return new PreviewServer.Settings(
        options,
        arguments.now != null,
        place,
        terminal.clock(),
        terminal.words().locale(),
        List.of(Desk.opener(desk)));
  }

  /** The desk answers to this computer alone. */
  private static URI deskAddress(URI site, @Nullable String host) {
    String name = host == null ? String.valueOf(site.getHost()) : "localhost";
    return URI.create("http://" + name + ":" + site.getPort() + "/desk/");
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
