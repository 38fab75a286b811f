package tongxin.search;

import java.util.Arrays;

/**
 * The pages that hold a key as a browser reads them, in few bits; and apart from them where on each
 * page the key stands.
 */
final class PageList {
  /** Orders of the first positions in a title, name, lead and text, and of those that follow. */
  private static final int[] FIRST_ORDERS = {4, 4, 4, 8};

  private static final int[] NEXT_ORDERS = {2, 2, 4, 6};

  private int[] pages = new int[8];
  private int[] fields = new int[8];
  private final Bits positions = new Bits();
  private int size;

  private PageList() {}

  /** Reads what {@link Postings} wrote with positions. */
  static PageList ofPositions(byte[] postings) {
    PageList list = new PageList();
    Numbers numbers = new Numbers(postings);
    int page = -1;
    while (numbers.hasMore()) {
      int head = numbers.next();
      page += 1 + (head >>> 1);
      int count = (head & 1) == 0 ? 1 : numbers.next();
      list.positions.addNumber(count - 1, 0);
      int position = numbers.next();
      int field = Layout.field(position);
      list.add(page, field);
      list.positions.addNumber(position - Layout.start(field), FIRST_ORDERS[field]);
      for (int i = 1; i < count; i++) {
        list.positions.addNumber(numbers.next() - 1, NEXT_ORDERS[field]);
      }
    }
    return list;
  }

  /** Reads what {@link Postings} wrote with fields. */
  static PageList ofFields(byte[] postings) {
    PageList list = new PageList();
    Numbers numbers = new Numbers(postings);
    int page = -1;
    while (numbers.hasMore()) {
      int head = numbers.next();
      page += 1 + (head >>> 2);
      list.add(page, head & 3);
    }
    return list;
  }

  private void add(int page, int field) {
    if (size == pages.length) {
      pages = Arrays.copyOf(pages, size * 2);
      fields = Arrays.copyOf(fields, size * 2);
    }
    pages[size] = page;
    fields[size] = field;
    size++;
  }

  /** How many pages there are. */
  int size() {
    return size;
  }

  /**
   * Writes the number of pages.
   *
   * @see #writePages
   */
  void writeSize(Bits out) {
    out.addNumber(size - 1, 0);
  }

  /**
   * Writes the distances between the pages, each with the best field: a bit says whether that is
   * the text.
   *
   * @param total how many pages the segment has
   */
  void writePages(Bits out, int total) {
    int order = Bits.order(size, total);
    int before = -1;
    for (int i = 0; i < size; i++) {
      out.addNumber(pages[i] - before - 1, order);
      before = pages[i];
      if (fields[i] == 3) {
        out.addBit(1);
      } else {
        out.add(fields[i], 3);
      }
    }
  }

  /** The number of pages and the pages. */
  byte[] pages(int total) {
    Bits out = new Bits();
    writeSize(out);
    writePages(out, total);
    return out.toArray();
  }

  /** The pages, and from the next whole byte on the positions. */
  byte[] pagesAndPositions(int total) {
    byte[] first = pages(total);
    byte[] then = positions();
    byte[] all = Arrays.copyOf(first, first.length + then.length);
    System.arraycopy(then, 0, all, first.length, then.length);
    return all;
  }

  /** For each page how often the key stands there, and where; only once. */
  byte[] positions() {
    return positions.toArray();
  }

  /** Reads numbers as {@link Bytes} writes them. */
  private static final class Numbers {
    private final byte[] bytes;
    private int at;

    Numbers(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasMore() {
      return at < bytes.length;
    }

    int next() {
      int value = 0;
      int shift = 0;
      while (bytes[at] < 0) {
        value |= (bytes[at++] & 0x7F) << shift;
        shift += 7;
      }
      return value | (bytes[at++] << shift);
    }
  }
}
