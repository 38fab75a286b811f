package tongxin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One reader's time on the site, from a fresh browser: nothing is kept from another visit. */
final class Visit implements AutoCloseable {
  /** Adds up how far things move of themselves; read as {@code window.moved}. */
  private static final String WATCH_MOVES =
      """
      window.moved = 0; window.movers = [];
      new PerformanceObserver(list => list.getEntries().forEach(entry => {
        if (entry.hadRecentInput) return;
        window.moved += entry.value;
        window.movers.push(...entry.sources.map(s => s.node?.className || s.node?.nodeName));
      })).observe({ type: 'layout-shift', buffered: true });
      """;

  private final BrowserContext context;
  private final URI site;
  private final Page page;
  private final List<String> strangers = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  Visit(BrowserContext context, URI site) {
    this.context = context;
    this.site = site;
    context.setDefaultTimeout(10_000);
    context.addInitScript(WATCH_MOVES);
    this.page = context.newPage();
    page.onRequest(this::note);
    page.onPageError(faults::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add(message.text());
          }
        });
  }

  private void note(Request request) {
    URI to = URI.create(request.url());
    boolean own = Objects.equals(to.getAuthority(), site.getAuthority());
    if (!own && !request.url().startsWith("data:") && !request.url().startsWith("blob:")) {
      strangers.add(request.url());
    }
  }

  /** Opens a page and waits until it has loaded. Returns its HTTP status. */
  int open(String path) {
    Response response = page.navigate(site + path);
    return response == null ? 0 : response.status();
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** The address shown, from the site's root: {@code /zh/#photo-3}. */
  String address() {
    return page.url().substring(site.toString().length());
  }

  /** Requests to any host but the site's own. */
  List<String> strangers() {
    return List.copyOf(strangers);
  }

  /** Script errors and whatever else the browser complained of. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Reads down to the end, so that everything that waits for it loads. */
  void readToTheEnd() {
    page.evaluate(
        """
        async () => {
          const seen = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) { scrollTo(0, y); await seen(); }
          const shown = [...document.images].filter(image => image.checkVisibility() && image.getBoundingClientRect().left < innerWidth);
          await Promise.all(shown.map(image => image.complete || new Promise(done => { image.onload = image.onerror = done; })));
          await seen();
        }
        """);
  }

  /** The result of an expression in the page, as text. */
  String text(String expression) {
    return String.valueOf(page.evaluate(expression));
  }

  /** How far things moved of themselves, and which; nothing where none did. */
  String moves() {
    return text("moved === 0 ? '' : moved + ' ' + movers.join(' ')");
  }

  int number(String expression) {
    return ((Number) page.evaluate(expression)).intValue();
  }

  boolean isTrue(String expression) {
    return Boolean.TRUE.equals(page.evaluate(expression));
  }

  /** Waits until an expression holds in the page. */
  void until(String expression) {
    page.waitForFunction(expression);
  }

  @Override
  public void close() {
    context.close();
  }
}
