package tongxin.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser asks of a section of the server. */
public final class Request {
  private final HttpExchange exchange;
  private final String path;
  private final Query query;

  Request(HttpExchange exchange, String path) {
    this.exchange = exchange;
    this.path = path;
    this.query = Query.of(exchange.getRequestURI().getRawQuery());
  }

  /** GET, POST, … */
  public String method() {
    return exchange.getRequestMethod();
  }

  /** The path, decoded. */
  public String path() {
    return path;
  }

  /** What stands after the question mark. */
  public Query query() {
    return query;
  }

  /** The first header with this name, or null. */
  public @Nullable String header(String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  /** True where the request comes from this computer. */
  public boolean isFromThisComputer() {
    return exchange.getRemoteAddress().getAddress().isLoopbackAddress();
  }

  /** The port at which it came in. */
  public int port() {
    return exchange.getLocalAddress().getPort();
  }

  /**
   * The bytes that were sent along.
   *
   * @return nothing where there are more than {@code limit}, or more are announced
   * @throws IOException where the sender has gone before all was here
   */
  public Optional<byte[]> body(int limit) throws IOException {
    if (announced() > limit) {
      return Optional.empty();
    }
    InputStream in = exchange.getRequestBody();
    byte[] bytes = in.readNBytes(limit + 1);
    return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
  }

  private long announced() {
    String length = header("Content-Length");
    return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
  }
}
