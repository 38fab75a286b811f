package tongxin.search;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The lists of all keys of a family, gathered from one group of pages after the other. What is more
 * than {@value #IN_MEMORY} bytes waits in a temporary file, so that a site of any size can be
 * indexed (an external merge sort). Not safe for use by several threads.
 */
final class KeyLists implements AutoCloseable {
  private static final int IN_MEMORY = 4 << 20;
  private static final int BUFFER = 1 << 14;

  /** A key with its list; keys are in the order of their hashes, without a sign, then as texts. */
  record KeyList(int hash, String key, Postings list) implements Comparable<KeyList> {
    private static final Comparator<KeyList> ORDER =
        Comparator.<KeyList>comparingInt(entry -> entry.hash() ^ Integer.MIN_VALUE)
            .thenComparing(KeyList::key);

    @Override
    public int compareTo(KeyList other) {
      return ORDER.compare(this, other);
    }
  }

  /** Takes each key with the whole list of its pages. */
  interface Visitor {
    void visit(int hash, String key, byte[] list) throws IOException;
  }

  /** A group of pages in the file, or in memory. */
  private record Group(long start, int length, @Nullable ByteBuffer bytes) {}

  private final Postings.Form form;
  private final int most;
  private final List<Group> groups = new ArrayList<>();
  private int inMemory;
  private @Nullable FileChannel file;

  KeyLists(Postings.Form form) {
    this(form, IN_MEMORY);
  }

  /**
   * The same.
   *
   * @param most bytes that stay in memory
   */
  KeyLists(Postings.Form form, int most) {
    this.form = form;
    this.most = most;
  }

  /** Adds the lists of a group of pages, all of them behind those that were added before. */
  void add(List<KeyList> lists) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    DataOutputStream out = new DataOutputStream(bytes);
    for (KeyList entry : lists.stream().sorted().toList()) {
      out.writeInt(entry.hash());
      out.writeInt(entry.key().length());
      out.writeChars(entry.key());
      entry.list().write(out);
    }
    groups.add(new Group(0, bytes.size(), ByteBuffer.wrap(bytes.toByteArray())));
    inMemory += bytes.size();
    if (inMemory > most) {
      for (int i = 0; i < groups.size(); i++) {
        groups.set(i, spilled(groups.get(i)));
      }
      inMemory = 0;
    }
  }

  private Group spilled(Group group) throws IOException {
    ByteBuffer bytes = group.bytes();
    if (bytes == null) {
      return group;
    }
    FileChannel channel = channel();
    long start = channel.size();
    while (bytes.hasRemaining()) {
      channel.write(bytes, start + bytes.position());
    }
    return new Group(start, group.length(), null);
  }

  private FileChannel channel() throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("tongxin-search-", ".tmp");
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return file;
  }

  /** Visits each key once, in the order of {@link KeyList}. */
  void visit(Visitor visitor) throws IOException {
    PriorityQueue<Cursor> next = new PriorityQueue<>();
    for (int i = 0; i < groups.size(); i++) {
      Cursor cursor = new Cursor(i, open(groups.get(i)));
      if (cursor.advance()) {
        next.add(cursor);
      }
    }
    while (!next.isEmpty()) {
      KeyList key = next.peek().current();
      Bytes list = new Bytes(64);
      int last = -1;
      while (!next.isEmpty() && next.peek().current().compareTo(key) == 0) {
        Cursor cursor = next.remove();
        last = cursor.current().list().appendTo(list, last);
        if (cursor.advance()) {
          next.add(cursor);
        }
      }
      visitor.visit(key.hash(), key.key(), list.toArray());
    }
  }

  @SuppressWarnings("ByteBufferBackingArray") // wrapped in add
  private DataInputStream open(Group group) {
    ByteBuffer bytes = group.bytes();
    InputStream in =
        bytes == null
            ? new BufferedInputStream(new Section(group), BUFFER)
            : new ByteArrayInputStream(bytes.array());
    return new DataInputStream(in);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  /** Where the reading of a group is. Of equal keys that of the earlier group comes first. */
  private final class Cursor implements Comparable<Cursor> {
    private final int number;
    private final DataInputStream in;
    private @Nullable KeyList current;

    Cursor(int number, DataInputStream in) {
      this.number = number;
      this.in = in;
    }

    KeyList current() {
      return Objects.requireNonNull(current);
    }

    boolean advance() throws IOException {
      int hash;
      try {
        hash = in.readInt();
      } catch (EOFException end) {
        return false;
      }
      current = new KeyList(hash, readKey(), Postings.read(in, form));
      return true;
    }

    private String readKey() throws IOException {
      char[] key = new char[in.readInt()];
      for (int i = 0; i < key.length; i++) {
        key[i] = in.readChar();
      }
      return new String(key);
    }

    @Override
    public int compareTo(Cursor other) {
      int byKey = current().compareTo(other.current());
      return byKey != 0 ? byKey : Integer.compare(number, other.number);
    }
  }

  /** A part of the file as a stream. */
  private final class Section extends InputStream {
    private long at;
    private final long end;

    Section(Group group) {
      this.at = group.start();
      this.end = group.start() + group.length();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int most = (int) Math.min(length, end - at);
      if (most <= 0) {
        return -1;
      }
      int count = Objects.requireNonNull(file).read(ByteBuffer.wrap(into, from, most), at);
      at += Math.max(0, count);
      return count;
    }
  }
}
