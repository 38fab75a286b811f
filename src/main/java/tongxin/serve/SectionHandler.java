package tongxin.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;

/** Hands requests to a section of the server. */
final class SectionHandler implements HttpHandler {
  private final Section section;
  private final ServeListener listener;

  SectionHandler(Section section, ServeListener listener) {
    this.section = section;
    this.listener = listener;
  }

  /** Where its requests come in: its folder, also without the closing {@code /}. */
  String context() {
    return section.folder().substring(0, section.folder().length() - 1);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange).send(exchange);
    }
  }

  private Answer answer(HttpExchange exchange) {
    try {
      URI uri = exchange.getRequestURI();
      String path = uri.getPath();
      if (path == null || !(path + "/").startsWith(section.folder())) {
        return Answer.text(404, "no such page\n");
      }
      return path.equals(context())
          ? Answer.text(302, "").with("Location", section.folder())
          : section.answer(new Request(exchange, path));
    } catch (IOException | RuntimeException | Error e) {
      listener.failed(e);
      return Answer.text(500, "internal error\n");
    }
  }
}
