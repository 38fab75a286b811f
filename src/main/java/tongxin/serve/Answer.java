package tongxin.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers, before it is known whether the browser has it already or wants only a
 * part.
 *
 * @param etag names the content; empty where there is nothing to compare
 */
public record Answer(int status, Content content, String etag, Map<String, String> headers) {
  /** The bytes of an answer. */
  public interface Content {
    long size();

    InputStream open() throws IOException;
  }

  private static final class Memory implements Content {
    private final byte[] bytes;

    Memory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new java.io.ByteArrayInputStream(bytes);
    }
  }

  private record OnDisk(Path file, long size) implements Content {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }

  /** Some bytes. */
  public static Answer of(int status, String type, byte[] bytes) {
    return new Answer(status, new Memory(bytes), Digest.of(bytes), Map.of("Content-Type", type));
  }

  /** A line of plain text. */
  public static Answer text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file on disk, which may be large. */
  public static Answer file(String type, Path file) throws IOException {
    long size = Files.size(file);
    long time = Files.getLastModifiedTime(file).toMillis();
    String etag = Long.toHexString(size) + "-" + Long.toHexString(time);
    return new Answer(200, new OnDisk(file, size), etag, Map.of("Content-Type", type));
  }

  /** The same with a further header. */
  public Answer with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, content, etag, more);
  }

  /** Sends it, or only what the browser lacks. */
  void send(HttpExchange exchange) throws IOException {
    Headers response = exchange.getResponseHeaders();
    response.set("Cache-Control", "no-cache");
    response.set("X-Content-Type-Options", "nosniff");
    headers.forEach(response::set);
    String quoted = "\"" + etag + "\"";
    if (status == 200) {
      response.set("ETag", quoted);
      response.set("Accept-Ranges", "bytes");
      if (knows(exchange.getRequestHeaders().getFirst("If-None-Match"), quoted)) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
    }
    ByteRange range = status == 200 ? range(exchange, quoted) : null;
    if (ByteRange.UNSATISFIABLE.equals(range)) {
      response.set("Content-Range", "bytes */" + content.size());
      exchange.sendResponseHeaders(416, -1);
    } else if (range != null) {
      response.set(
          "Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + content.size());
      send(exchange, 206, range.first(), range.length());
    } else {
      send(exchange, status, 0, content.size());
    }
  }

  private @Nullable ByteRange range(HttpExchange exchange, String quoted) {
    String condition = exchange.getRequestHeaders().getFirst("If-Range");
    return condition == null || condition.equals(quoted)
        ? ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), content.size())
        : null;
  }

  private static boolean knows(@Nullable String header, String quoted) {
    return header != null
        && Arrays.stream(header.split(",", -1))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals("*") || tag.equals(quoted));
  }

  private void send(HttpExchange exchange, int code, long from, long length) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD") || length == 0) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
      exchange.sendResponseHeaders(code, -1);
      return;
    }
    try (InputStream in = content.open()) {
      in.skipNBytes(from);
      exchange.sendResponseHeaders(code, length);
      OutputStream out = exchange.getResponseBody();
      byte[] buffer = new byte[(int) Math.min(length, 1 << 16)];
      for (long left = length; left > 0; ) {
        int n = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
        if (n == 0) {
          throw new IOException("the file became shorter");
        }
        out.write(buffer, 0, n);
        left -= n;
      }
    }
  }
}
