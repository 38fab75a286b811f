package tongxin.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.desk.Desk;
import tongxin.desk.publish.Publishing;
import tongxin.serve.PreviewServer;

/** Runs the preview with the desk until it is stopped. */
final class ServerRun {
  private static final int LARGEST_PORT = 65_535;

  /** In milliseconds. */
  private static final long GRACE = 300;

  private final Terminal terminal;
  private final SourceArguments arguments;
  private final @Nullable LastNewsroom last;
  private final BlockingQueue<Path> chosen = new LinkedBlockingQueue<>();
  private final AtomicReference<@Nullable PreviewServer> current = new AtomicReference<>();

  ServerRun(Terminal terminal, SourceArguments arguments) {
    this(terminal, arguments, null);
  }

  private ServerRun(Terminal terminal, SourceArguments arguments, @Nullable LastNewsroom last) {
    this.terminal = terminal;
    this.arguments = arguments;
    this.last = last;
  }

  /** The desk may open other newsrooms, of which the last is kept for next time. */
  ServerRun keeping(LastNewsroom last) {
    return new ServerRun(terminal, arguments, last);
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
    int status = mistake(place);
    if (status != Program.DONE) {
      return status;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::closeCurrent, "stop"));
    PreviewServer.Place at = place;
    Consumer<URI> tell = started;
    try {
      while (true) {
        try (PreviewServer server = open(at, readOnly)) {
          current.set(server);
          tell.accept(deskAddress(server.address(), place.host()));
          arguments.source = chosen.take();
          // The answer to the page that chose is still on its way.
          Thread.sleep(GRACE);
          at = new PreviewServer.Place(place.host(), server.address().getPort());
        }
        if (last != null) {
          last.keep(arguments.source);
        }
        tell =
            desk -> terminal.out().println(terminal.words().get("desk.newsroom", arguments.source));
      }
    } catch (BindException e) {
      terminal.err().println(terminal.words().get("serve.no-port", place.port()));
      return Program.ENVIRONMENT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Program.DONE;
    }
  }

  /**
   * Starts, and stops at once.
   *
   * @param started is told the desk's address
   * @return the exit status
   */
  int once(PreviewServer.Place place, Consumer<URI> started) throws IOException {
    int status = mistake(place);
    if (status != Program.DONE) {
      return status;
    }
    try (PreviewServer server = open(place, true)) {
      started.accept(deskAddress(server.address(), place.host()));
    } catch (BindException e) {
      terminal.err().println(terminal.words().get("serve.no-port", place.port()));
      return Program.ENVIRONMENT;
    }
    return Program.DONE;
  }

  private PreviewServer open(PreviewServer.Place place, boolean readOnly) throws IOException {
    return PreviewServer.start(
        settings(arguments.options(terminal), place, readOnly), new ServeReport(terminal));
  }

  /** What is wrong with the command, with a message; {@link Program#DONE} where nothing is. */
  private int mistake(PreviewServer.Place place) {
    if (place.port() < 0 || place.port() > LARGEST_PORT) {
      terminal.err().println(terminal.words().get("usage.port", place.port()));
      return Program.USAGE;
    }
    Path source = arguments.options(terminal).source();
    if (!Files.isDirectory(source)) {
      terminal.err().println(terminal.words().get("usage.no-folder", source));
      return Program.USAGE;
    }
    return Program.DONE;
  }

  private PreviewServer.Settings settings(
      BuildOptions options, PreviewServer.Place place, boolean readOnly) {
    Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
    Desk.Settings desk =
        new Desk.Settings(
            options.source(),
            terminal.clock(),
            terminal.words().locale(),
            readOnly,
            last == null ? null : chosen::add,
            new Publishing.Settings(options, home, System.getenv()));
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

  private void closeCurrent() {
    PreviewServer server = current.get();
    try {
      if (server != null) {
        server.close();
      }
      terminal.out().println();
      terminal.out().println(terminal.words().get("serve.stopped"));
    } catch (IOException e) {
      terminal.err().println(e.getMessage());
    }
  }
}
