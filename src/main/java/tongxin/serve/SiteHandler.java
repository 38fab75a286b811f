package tongxin.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.bake.CompiledPage;
import tongxin.pipeline.PlannedSite;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.search.SearchIndex;
import tongxin.serve.Preview.State;
import tongxin.site.PercentEncoding;

/**
 * Answers requests. A path is looked up among the pages, assets and photos of the site; it is never
 * made into a path on disk.
 */
final class SiteHandler implements HttpHandler {
  private static final String VARIANTS = "photos/";

  /**
   * For documents that are not the site's own pages: their scripts do not run, and nothing in them
   * can read a draft or the desk (Content Security Policy 3, section 6.3.1).
   */
  private static final String ALONE =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

  /** How long a request waits for what was just saved, in milliseconds. */
  private static final long PATIENCE = 3000;

  private final Preview preview;
  private final PendingChanges pending;
  private final LiveEvents live;
  private final Messages messages;
  private final HostNames names;
  private final ServeListener listener;

  SiteHandler(
      Preview preview,
      PendingChanges pending,
      LiveEvents live,
      Messages messages,
      HostNames names,
      ServeListener listener) {
    this.preview = preview;
    this.pending = pending;
    this.live = live;
    this.messages = messages;
    this.names = names;
    this.listener = listener;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    // Not one try: it closes the exchange before it comes to what it catches.
    try (exchange) {
      serveOrTell(exchange);
    }
  }

  private void serveOrTell(HttpExchange exchange) throws IOException {
    try {
      serve(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      if (exchange.getResponseCode() >= 0) {
        // The browser has gone.
        throw e;
      }
      listener.failed(e);
      Answer.text(500, messages.get("bug")).send(exchange);
    } catch (RuntimeException | Error e) {
      listener.failed(e);
      Answer.text(500, messages.get("bug")).send(exchange);
    }
  }

  private void serve(HttpExchange exchange) throws IOException, InterruptedException {
    if (!names.accepts(exchange.getRequestHeaders().getFirst("Host"))) {
      Answer.text(403, messages.get("host")).send(exchange);
      return;
    }
    if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      Answer.text(405, "GET, HEAD\n").with("Allow", "GET, HEAD").send(exchange);
      return;
    }
    String path = decoded(exchange.getRequestURI().getRawPath());
    if (path == null) {
      Answer.text(400, "not a path\n").send(exchange);
      return;
    }
    pending.await(PATIENCE);
    if (path.equals(OwnPages.FOLDER + "events")) {
      Query query = Query.of(exchange.getRequestURI().getRawQuery());
      live.stay(exchange, query.get("file"), query.get("state"));
      return;
    }
    String accepted = exchange.getRequestHeaders().getFirst("Accept");
    answer(path, accepted != null && accepted.contains("text/html")).send(exchange);
  }

  /** The path in Unicode; null where it cannot be read. */
  private static @Nullable String decoded(@Nullable String raw) {
    try {
      return raw == null || !raw.startsWith("/")
          ? null
          : URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Answer answer(String path, boolean browser) throws IOException {
    if (path.equals(OwnPages.FOLDER + "live.js")) {
      return Answer.of(200, MediaTypes.of("live.js"), OwnPages.resource("live.js"));
    }
    State state = preview.state();
    PlannedSite site = state.site();
    String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    if (site == null) {
      PlannedSite part = state.part();
      Optional<Answer> beside = part == null ? Optional.empty() : other(part, null, file);
      return beside.filter(answer -> !isDocument(file)).orElse(errors(503, state.errors(), file));
    }
    if (site.page(file).isEmpty()) {
      Optional<Answer> other = other(site, state.before(), file);
      if (other.isPresent()) {
        return isDocument(file) ? other.get().with("Content-Security-Policy", ALONE) : other.get();
      }
      if (site.page(file + "/index.html").isPresent()) {
        return Answer.text(302, "").with("Location", location(path));
      }
      Optional<Answer> own = ofOwnTool(site, file, browser);
      if (own.isPresent()) {
        return own.get();
      }
    }
    return page(site, file, browser);
  }

  /** What a rendering tool of the newsroom's own makes; the faults of one that fails. */
  private Optional<Answer> ofOwnTool(PlannedSite site, String file, boolean browser)
      throws IOException {
    Problems problems = new Problems();
    byte[] bytes = site.ownToolFile(file, problems).orElse(null);
    if (bytes == null) {
      List<Problem> faults = problems.sorted();
      return faults.isEmpty() ? Optional.empty() : Optional.of(errors(500, faults, file));
    }
    String type = MediaTypes.of(file);
    boolean page = type.equals(MediaTypes.HTML) && browser;
    return Optional.of(Answer.of(200, type, page ? OwnPages.withScript(bytes, file, "") : bytes));
  }

  /** Never {@code //…}, which would lead to another host. */
  private static String location(String path) {
    return "/" + PercentEncoding.encode(path.replaceFirst("^/+", "")) + "/";
  }

  private Answer page(PlannedSite site, String file, boolean browser) {
    Problems problems = new Problems();
    PreviewPage shown = PreviewPage.at(site, file, problems);
    CompiledPage page = shown.page();
    if (page == null) {
      return errors(500, problems.sorted(), file);
    }
    byte[] bytes = site.finish(page);
    String type = MediaTypes.of(page.route().file());
    boolean html = type.equals(MediaTypes.HTML);
    byte[] sent = html && browser ? OwnPages.withScript(bytes, file, shown.state()) : bytes;
    Answer answer = Answer.of(shown.status(), type, sent);
    return html ? answer.with("Vary", "Accept") : answer;
  }

  private Answer errors(int status, List<Problem> problems, String file) {
    byte[] page = OwnPages.errors(problems, messages);
    return Answer.of(status, MediaTypes.HTML, OwnPages.withScript(page, file, ""));
  }

  private static boolean isDocument(String file) {
    String type = MediaTypes.of(file);
    return type.startsWith("text/html") || type.contains("xml");
  }

  /** An asset, a photo, or a file that the content links to. */
  private Optional<Answer> other(PlannedSite site, @Nullable PlannedSite before, String file)
      throws IOException {
    Asset asset = site.asset(file).orElse(null);
    if (asset != null) {
      Path onDisk = asset.file();
      String type = MediaTypes.of(file);
      return Optional.of(
          onDisk == null
              ? Answer.of(200, type, asset.open().readAllBytes())
              : Answer.file(type, onDisk));
    }
    if (file.startsWith(SearchIndex.FOLDER)) {
      return Optional.ofNullable(site.search().get(file))
          .map(bytes -> Answer.of(200, MediaTypes.of(file), bytes));
    }
    if (file.startsWith(VARIANTS)) {
      return variant(site, before, file.substring(VARIANTS.length()));
    }
    Path attachment = site.attachment(file).orElse(null);
    return attachment == null
        ? Optional.empty()
        : Optional.of(Answer.file(MediaTypes.of(file), attachment));
  }

  private Optional<Answer> variant(PlannedSite site, @Nullable PlannedSite before, String name)
      throws IOException {
    Problems problems = new Problems();
    Optional<Path> made = site.variant(name, problems);
    if (made.isEmpty() && before != null) {
      made = before.variant(name, problems);
    }
    if (made.isPresent()) {
      return Optional.of(Answer.file(MediaTypes.of(name), made.get()));
    }
    return problems.sorted().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Answer.of(
                200,
                MediaTypes.of("photo.svg"),
                Objects.requireNonNull(OwnPages.resource("photo.svg"))));
  }
}
