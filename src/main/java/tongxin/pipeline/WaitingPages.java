package tongxin.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiled pages that wait for the colours of their photos, in a file: however many there are, they
 * take no memory. Pages may be added by several threads.
 */
final class WaitingPages implements Closeable {
  private final FileChannel file;
  private final List<Place> places = new ArrayList<>();
  private long end;

  /**
   * No pages yet.
   *
   * @param folder for the file, which goes when this is closed
   */
  WaitingPages(Path folder) throws IOException {
    this.file =
        FileChannel.open(
            folder.resolve("waiting-pages"),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Where a page is kept: its path in the site, and its bytes in the file. */
  record Place(String path, long start, int length) {}

  /** Keeps a page. */
  void add(String path, String text) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    Place place = reserve(path, bytes.remaining());
    for (long at = place.start; bytes.hasRemaining(); ) {
      at += file.write(bytes, at);
    }
  }

  private synchronized Place reserve(String path, int length) {
    Place place = new Place(path, end, length);
    end += length;
    places.add(place);
    return place;
  }

  /** Where the pages are, once all have been added. */
  synchronized List<Place> all() {
    return List.copyOf(places);
  }

  /** The text of a page. */
  String text(Place place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(place.length);
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = file.read(bytes, place.start + bytes.position());
    }
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
