package tongxin.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.desk.Desk;
import tongxin.golden.GoldenSite;
import tongxin.problem.Problem;
import tongxin.serve.PreviewServer;
import tongxin.serve.ServeListener;

/** A preview with the desk, started once, that is asked again and again. */
final class FuzzServer {
  /** For one answer: the first ones wait until Jazzer has instrumented what they need. */
  private static final int MILLIS = 50_000;

  private static final int MORE_MILLIS = 300;

  /** A coding that no server knows is rightly not implemented (RFC 9112, 6.1). */
  private static final Pattern FAULT = Pattern.compile("\\AHTTP/1\\.[01] 5(?!01)\\d\\d");

  private final PreviewServer server;
  private final AtomicReference<@Nullable Throwable> failure;
  private final String token;

  private FuzzServer(PreviewServer server, AtomicReference<@Nullable Throwable> failure) {
    this.server = server;
    this.failure = failure;
    String page = said(utf8("GET /desk/ HTTP/1.0\r\nHost: localhost:" + port() + "\r\n\r\n"));
    Matcher found = Pattern.compile("tongxin-token\" content=\"([0-9a-f]{48})\"").matcher(page);
    this.token = found.find() ? found.group(1) : "";
    FuzzTarget.check(!token.isEmpty(), page);
  }

  private static final class Own {
    static final FuzzServer SERVER = started();
  }

  private static FuzzServer started() {
    try {
      Path source = GoldenSite.BILINGUAL.copyTo(FuzzTarget.folder().resolve("desk"));
      Clock clock = Clock.fixed(GoldenSite.NOW, ZoneOffset.UTC);
      AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
      PreviewServer server =
          PreviewServer.start(
              new PreviewServer.Settings(
                  BuildOptions.of(source, source.resolve("public"), GoldenSite.NOW),
                  true,
                  new PreviewServer.Place(null, 0),
                  clock,
                  Locale.ENGLISH,
                  List.of(Desk.opener(new Desk.Settings(source, clock, Locale.ENGLISH, false)))),
              new Listener(failure));
      return new FuzzServer(server, failure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Listener(AtomicReference<@Nullable Throwable> failure) implements ServeListener {
    @Override
    public void started(URI address) {}

    @Override
    public void refreshed(List<String> files, List<Problem> problems, long millis) {}

    @Override
    public void failed(Throwable cause) {
      failure.set(cause);
    }
  }

  /** Somebody who asks for pages. */
  interface Asked {
    void ask(byte[] input) throws IOException;
  }

  /** Takes the bytes as they come. */
  static Asked preview() {
    return input -> Own.SERVER.check(input);
  }

  /** Takes the first line for method and path, the rest for the body. */
  static Asked desk() {
    return input -> Own.SERVER.check(Own.SERVER.call(new String(input, StandardCharsets.UTF_8)));
  }

  private byte[] call(String input) {
    int end = input.indexOf('\n');
    String line = (end < 0 ? input : input.substring(0, end)).replaceAll("[\\r\\n]", "");
    byte[] body = utf8(end < 0 ? "" : input.substring(end + 1));
    String head =
        line
            + " HTTP/1.0\r\nHost: localhost:"
            + port()
            + "\r\nX-Tongxin-Token: "
            + token
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return utf8(head + new String(body, StandardCharsets.UTF_8));
  }

  private int port() {
    return server.address().getPort();
  }

  private void check(byte[] request) {
    String answer = said(request);
    Throwable seen = failure.getAndSet(null);
    if (seen != null) {
      throw new IllegalStateException(seen);
    }
    FuzzTarget.check(!FAULT.matcher(answer).find(), answer);
  }

  /** The beginning of an answer; a live connection is left. */
  private String said(byte[] request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(request);
      out.flush();
      socket.shutdownOutput();
      return beginning(socket);
    } catch (SocketTimeoutException e) {
      throw new IllegalStateException("no answer", e);
    } catch (IOException closed) {
      return "";
    }
  }

  private static String beginning(Socket socket) throws IOException {
    byte[] buffer = new byte[4_096];
    int length = 0;
    InputStream in = socket.getInputStream();
    try {
      for (int n = 0; n >= 0 && length < buffer.length; ) {
        n = in.read(buffer, length, buffer.length - length);
        length += Math.max(0, n);
        socket.setSoTimeout(MORE_MILLIS);
      }
    } catch (SocketTimeoutException e) {
      // Events go on for ever.
      if (length == 0) {
        throw e;
      }
    }
    return new String(buffer, 0, length, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
