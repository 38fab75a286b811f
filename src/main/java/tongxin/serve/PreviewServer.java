package tongxin.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.pipeline.PlannedSite;
import tongxin.serve.Preview.State;
import tongxin.source.Changes;

/** A running preview. */
public final class PreviewServer implements Closeable {
  /** How many ports are tried, one after the other, where the first is taken. */
  private static final int PORTS = 100;

  private final Preview preview;
  private final LiveEvents live;
  private final ServeListener listener;
  private final HttpServer server;
  private final ExecutorService threads;
  private final SourceWatch watch;
  private final URI address;
  private final List<Section> sections = new ArrayList<>();

  /**
   * Where a preview listens.
   *
   * @param host name or address; null for this computer alone
   * @param port from 0 to 65535; 0 is any, and one that is taken means the next that is free
   */
  public record Place(@Nullable String host, int port) {}

  /**
   * Everything a preview is told.
   *
   * @param sections parts of the server besides the site itself
   */
  public record Settings(
      BuildOptions options,
      boolean fixedTime,
      Place place,
      Clock clock,
      Locale locale,
      List<Section.Opener> sections) {
    /** A preview of the site alone. */
    public Settings(
        BuildOptions options, boolean fixedTime, Place place, Clock clock, Locale locale) {
      this(options, fixedTime, place, clock, locale, List.of());
    }
  }

  private PreviewServer(Settings settings, ServeListener listener) throws IOException {
    this.listener = listener;
    this.preview = new Preview(settings.options(), settings.clock(), settings.fixedTime());
    Messages messages = new Messages(settings.locale());
    this.live = new LiveEvents(preview, messages);
    PendingChanges pending = new PendingChanges();
    // Watched before it is read: nothing that is saved meanwhile is missed.
    this.watch = new SourceWatch(settings.options().source(), pending, this::refresh);
    refresh(Changes.byTime());
    this.server = bound(settings.place());
    String host = settings.place().host();
    HostNames names = new HostNames(host == null ? "localhost" : host);
    server.createContext("/", new SiteHandler(preview, pending, live, messages, names, listener));
    LiveSite shown = new LiveSite(preview, pending);
    for (Section.Opener opener : settings.sections()) {
      Section section = opener.open(shown);
      sections.add(section);
      SectionHandler handler = new SectionHandler(section, listener);
      server.createContext(handler.context(), handler);
    }
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "request");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.start();
    this.address = URI.create("http://" + shown(host) + ":" + server.getAddress().getPort() + "/");
    listener.started(address);
  }

  /**
   * Starts a preview.
   *
   * @throws IOException where the folder cannot be watched, or no port is free
   */
  public static PreviewServer start(Settings settings, ServeListener listener) throws IOException {
    return new PreviewServer(settings, listener);
  }

  private static HttpServer bound(Place place) throws IOException {
    // Without this, each small answer waits for the last one to be acknowledged: 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetAddress host =
        place.host() == null
            ? InetAddress.getLoopbackAddress()
            : InetAddress.getByName(place.host());
    for (int port = place.port(); ; port++) {
      try {
        return HttpServer.create(new InetSocketAddress(host, port), 0);
      } catch (BindException taken) {
        if (place.port() == 0 || port >= Math.min(65_535, place.port() + PORTS)) {
          throw taken;
        }
      }
    }
  }

  /** The host as a browser on this computer writes it. */
  private static String shown(@Nullable String host) {
    if (host == null || host.equals("0.0.0.0") || host.equals("::")) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /** The address of the site's first page. */
  public URI address() {
    return address;
  }

  private synchronized void refresh(Changes changes) {
    long start = System.nanoTime();
    PlannedSite before = preview.state().shown();
    try {
      State now = refreshed(changes);
      PlannedSite site = now.shown();
      SourceChange change =
          site == null || site == before
              ? SourceChange.NOTHING
              : SourceChange.between(before == null ? null : before.tree(), site.tree());
      live.tell(before, now, change);
      long millis = (System.nanoTime() - start) / 1_000_000;
      listener.refreshed(change.files(), now.problems(), millis);
    } catch (IOException | RuntimeException | Error e) {
      // Whatever it was, the thread that watches must hear of the next change.
      listener.failed(e);
    }
  }

  /** A file may go while it is read: then all is looked at again. */
  private State refreshed(Changes changes) throws IOException {
    try {
      return preview.refresh(changes);
    } catch (IOException | java.io.UncheckedIOException e) {
      return preview.refresh(Changes.anything());
    }
  }

  /** Stops listening and watching. */
  @Override
  public void close() throws IOException {
    server.stop(0);
    threads.shutdownNow();
    watch.close();
    sections.forEach(Section::close);
  }
}
