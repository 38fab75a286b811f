package tongxin.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Serves a folder on loopback as a plain host would, with the site's own page for what is not
 * there.
 */
final class WebServer implements AutoCloseable {
  /** Asks for pages in pieces of so many bytes, as a slow line brings them. */
  static final String PIECES = "X-Pieces";

  /** A page that opens others in a frame and writes down what is wrong with their layout. */
  static final String MEASURE = "/measure";

  private static final int BETWEEN_PIECES_MS = 15;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "webp", "image/webp",
          "jpg", "image/jpeg",
          "xml", "application/xml");

  private final Path folder;
  private final HttpServer server;
  private final BlockingQueue<String> measured = new LinkedBlockingQueue<>();
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  /** What a browser found wrong with the pages that it measured; waits for it. */
  String measured() throws InterruptedException {
    String faults = measured.poll(90, TimeUnit.SECONDS);
    return faults == null ? "the browser gave no answer" : faults;
  }

  WebServer(Path folder) throws IOException {
    this(folder, 0);
  }

  /** A server at a port that another has left. */
  WebServer(Path folder, int port) throws IOException {
    this.folder = folder;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
    server.createContext("/", this::answer);
    server.setExecutor(workers);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals(MEASURE) && exchange.getRequestMethod().equals("POST")) {
        byte[] faults = exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(204, -1);
        measured.add(new String(faults, StandardCharsets.UTF_8));
        return;
      }
      if (path.equals(MEASURE)) {
        byte[] page = resource("measure.html");
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        return;
      }
      Path file = folder.resolve(path.substring(1)).normalize();
      file = Files.isDirectory(file) ? file.resolve("index.html") : file;
      boolean found = file.startsWith(folder) && Files.isRegularFile(file);
      Path shown = found ? file : folder.resolve("404.html");
      String name = shown.getFileName().toString();
      String type =
          TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
      byte[] bytes = Files.readAllBytes(shown);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      String pieces = exchange.getRequestHeaders().getFirst(PIECES);
      if (pieces == null || !type.startsWith("text/html")) {
        exchange.getResponseBody().write(bytes);
      } else {
        write(bytes, Integer.parseInt(pieces), exchange.getResponseBody());
      }
    }
  }

  private static byte[] resource(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/browser/resources", name));
  }

  private static void write(byte[] bytes, int piece, OutputStream out) throws IOException {
    for (int i = 0; i < bytes.length; i += piece) {
      out.write(bytes, i, Math.min(piece, bytes.length - i));
      out.flush();
      try {
        Thread.sleep(BETWEEN_PIECES_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
