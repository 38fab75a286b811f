package tongxin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
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

  @Option(names = "--last")
  private boolean last;

  @Option(names = "--try")
  private boolean trial;

  DeskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ServerRun run = new ServerRun(terminal, arguments);
    if (last) {
      LastNewsroom newsroom = ofThisPerson();
      arguments.source = newsroom.folder();
      newsroom.keep(arguments.source);
      run = run.keeping(newsroom);
      terminal.out().println(terminal.words().get("desk.newsroom", arguments.source));
    }
    PreviewServer.Place place = new PreviewServer.Place(null, port);
    return trial ? run.once(place, this::tryOut) : run.untilStopped(place, readOnly, this::show);
  }

  private static LastNewsroom ofThisPerson() {
    return LastNewsroom.of(
        System.getProperty("os.name", ""), home().toAbsolutePath(), System.getenv());
  }

  /** Java does not ask HOME, which elsewhere than on Windows says where a person's files are. */
  private static Path home() {
    String home = System.getenv("HOME");
    boolean asked = home != null && home.startsWith("/") && Path.of("/").isAbsolute();
    return Path.of(asked ? home : System.getProperty("user.home", ""));
  }

  private void show(URI desk) {
    terminal.out().println(terminal.words().get("serve.desk", desk));
    if (!closed) {
      Browser.open(desk);
    }
    StartCache.makeInBackground();
  }

  private void tryOut(URI desk) {
    try {
      DeskTrial.of(desk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long millis = terminal.clock().millis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    terminal.out().println(terminal.words().get("desk.tried", desk, millis));
  }
}
