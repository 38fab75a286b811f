package tongxin.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tongxin.pipeline.PlannedSite;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.serve.Preview.State;

/**
 * Tells the open pages what has changed, by server-sent events (HTML Standard, section 9.2): {@code
 * page} where its own bytes changed, {@code style} where only the address of a style sheet in it
 * did, {@code problems} and {@code mended}.
 */
final class LiveEvents {
  private static final int MOST_VIEWERS = 100;

  /** A browser that has gone is noticed only by writing to it, in seconds. */
  private static final long HEARTBEAT = 10;

  private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
  private final Preview preview;
  private final Messages messages;
  private List<Problem> errors = List.of();

  LiveEvents(Preview preview, Messages messages) {
    this.preview = preview;
    this.messages = messages;
  }

  /** An open page. */
  private static final class Viewer {
    final String file;
    final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    String state;
    boolean failing;

    Viewer(String file, String state) {
      this.file = file;
      this.state = state;
    }

    /** False for the page that lists errors: it waits for a whole site. */
    boolean isBesideText() {
      return !state.isEmpty();
    }
  }

  /**
   * Stays with one open page until its browser goes.
   *
   * @param file that it shows
   * @param shown what it showed when it was loaded
   */
  void stay(HttpExchange exchange, String file, String shown) throws IOException {
    if (viewers.size() >= MOST_VIEWERS) {
      Answer.text(503, "too many open pages").send(exchange);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    Viewer viewer = new Viewer(file, shown);
    greet(viewer);
    try {
      OutputStream out = exchange.getResponseBody();
      write(out, "retry: 300\n\n");
      while (true) {
        String event = viewer.events.poll(HEARTBEAT, TimeUnit.SECONDS);
        write(out, event == null ? ": still here\n\n" : event);
      }
    } catch (IOException gone) {
      // The page was closed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      viewers.remove(viewer);
    }
  }

  /** What was saved between the page's loading and now. */
  private synchronized void greet(Viewer viewer) {
    viewers.add(viewer);
    if (!errors.isEmpty()) {
      send(viewer, "problems", messages.json(errors, messages.title(preview.state())));
    }
    State now = preview.state();
    PlannedSite site = now.shown();
    if (site != null && (now.site() != null || viewer.isBesideText())) {
      tell(viewer, new Change(null, site, SourceChange.NOTHING), new HashMap<>());
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Tells all open pages of what they should know. */
  synchronized void tell(@Nullable PlannedSite before, State now, SourceChange change) {
    List<Problem> old = errors;
    errors = now.errors();
    PlannedSite site = now.shown();
    Map<String, PreviewPage> shown = new HashMap<>();
    for (Viewer viewer : viewers) {
      if (!errors.equals(old)) {
        sayErrors(viewer);
      }
      if (site != null && site != before && (now.site() != null || viewer.isBesideText())) {
        tell(viewer, new Change(before, site, change), shown);
      }
    }
  }

  private void sayErrors(Viewer viewer) {
    boolean mended = errors.isEmpty();
    send(
        viewer,
        mended ? "mended" : "problems",
        mended ? "{}" : messages.json(errors, messages.title(preview.state())));
  }

  /** One site after another. */
  private record Change(@Nullable PlannedSite before, PlannedSite now, SourceChange files) {}

  private void tell(Viewer viewer, Change change, Map<String, PreviewPage> shown) {
    Problems problems = new Problems();
    PreviewPage now =
        shown.computeIfAbsent(viewer.file, file -> PreviewPage.at(change.now, file, problems));
    if (now.page() == null) {
      viewer.failing = true;
      send(viewer, "problems", messages.json(problems.sorted(), messages.get("title")));
      return;
    }
    if (viewer.failing) {
      viewer.failing = false;
      sayErrors(viewer);
    }
    String state = now.state();
    if (state.equals(viewer.state)) {
      return;
    }
    PlannedSite before = change.before;
    StyleChange style =
        before == null ? null : StyleChange.between(before, change.now, viewer.file, viewer.state);
    if (style != null) {
      send(viewer, "style", style.json(state));
    } else {
      String moved = before == null ? "" : RenamedPages.find(before, change.now, viewer.file);
      send(viewer, "page", change.files.json(moved));
    }
    viewer.state = state;
  }

  private static void send(Viewer viewer, String event, String data) {
    viewer.events.add("event: " + event + "\ndata: " + data + "\n\n");
  }
}
