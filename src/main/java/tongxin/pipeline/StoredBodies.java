package tongxin.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Body;
import tongxin.content.model.Segment;
import tongxin.content.reading.BodyParser;
import tongxin.problem.Problems;

/**
 * Parses bodies, and keeps the HTML of those that are too many for the memory in a temporary file,
 * which is gone when the program ends. Safe for use by several threads.
 *
 * <p>Not for a program that stops its threads by an interrupt and goes on: that closes the file.
 */
final class StoredBodies implements BodyParser {
  /** So many characters of HTML stay in memory: 16 to 32 MB. */
  static final long IN_MEMORY = 16L << 20;

  private final BodyParser parser;
  private final long inMemory;
  private final AtomicLong kept = new AtomicLong();
  private final AtomicLong end = new AtomicLong();
  private @Nullable FileChannel file;

  StoredBodies(BodyParser parser) {
    this(parser, IN_MEMORY);
  }

  StoredBodies(BodyParser parser, long inMemory) {
    this.parser = parser;
    this.inMemory = inMemory;
  }

  @Override
  public Body parse(String path, String markdown, int firstLine, Problems problems) {
    Body body = parser.parse(path, markdown, firstLine, problems);
    String html =
        body.segments().stream()
            .filter(Segment.Html.class::isInstance)
            .map(segment -> ((Segment.Html) segment).html())
            .collect(Collectors.joining());
    return kept.addAndGet(html.length()) <= inMemory ? body : stored(body, html);
  }

  private Body stored(Body body, String html) {
    Stored text = store(html);
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (Segment segment : body.segments()) {
      if (segment instanceof Segment.Html part) {
        int to = from + part.html().length();
        segments.add(new StoredHtml(text, from, to));
        from = to;
      } else {
        segments.add(segment);
      }
    }
    return new Body(segments, body.excerpt(), body.texts());
  }

  private Stored store(String html) {
    int length = html.length() * Character.BYTES;
    ByteBuffer bytes = ByteBuffer.allocate(length);
    bytes.asCharBuffer().put(html);
    long start = end.getAndAdd(length);
    try {
      FileChannel channel = channel();
      while (bytes.hasRemaining()) {
        channel.write(bytes, start + bytes.position());
      }
      return new Stored(channel, start, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized FileChannel channel() throws IOException {
    FileChannel open = file;
    if (open == null) {
      Path path = Files.createTempFile("tongxin-bodies-", ".tmp");
      open =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      file = open;
    }
    return open;
  }

  /** A part of the HTML of a body. */
  private record StoredHtml(Stored text, int from, int to) implements Segment.Html {
    @Override
    public String html() {
      return text.get().substring(from, to);
    }
  }

  /** The HTML of a body in the file; read once for all of its parts, as long as memory lasts. */
  private static final class Stored {
    private final FileChannel file;
    private final long start;
    private final int length;
    private WeakReference<@Nullable String> read = new WeakReference<>(null);

    Stored(FileChannel file, long start, int length) {
      this.file = file;
      this.start = start;
      this.length = length;
    }

    synchronized String get() {
      String known = read.get();
      if (known == null) {
        known = read();
        read = new WeakReference<>(known);
      }
      return known;
    }

    private String read() {
      ByteBuffer bytes = ByteBuffer.allocate(length);
      try {
        while (bytes.hasRemaining()) {
          if (file.read(bytes, start + bytes.position()) < 0) {
            throw new IOException("the temporary file of bodies was cut");
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.flip().asCharBuffer().toString();
    }
  }
}
