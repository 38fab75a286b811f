package tongxin.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands before a server of HTTP/1.1 and counts what goes to it; bytes pass as they are. */
final class CountingRelay implements Closeable {
  private static final Pattern REQUEST =
      Pattern.compile("(GET|PUT|HEAD|DELETE|POST) \\S+ HTTP/1.1");

  private final ServerSocket socket;
  private final int server;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicLong bytes = new AtomicLong();

  CountingRelay(int server) throws IOException {
    this.server = server;
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** What was asked since this was last called, such as {@code PUT}. */
  List<String> requests() {
    List<String> all = List.copyOf(requests);
    requests.clear();
    return all;
  }

  /** Bytes that were sent to the server since this was last called. */
  long bytes() {
    return bytes.getAndSet(0);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket from = socket.accept();
        Socket to = new Socket(InetAddress.getLoopbackAddress(), server);
        start(() -> pass(from, to, true));
        start(() -> pass(to, from, false));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void pass(Socket from, Socket to, boolean counts) {
    byte[] buffer = new byte[1 << 16];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (counts) {
          // A client writes the head of a request at once.
          bytes.addAndGet(n);
          Matcher request = REQUEST.matcher(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
          while (request.find()) {
            requests.add(request.group(1));
          }
        }
        out.write(buffer, 0, n);
        out.flush();
      }
    } catch (IOException closed) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
