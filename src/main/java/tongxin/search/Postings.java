package tongxin.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The pages that hold a key, in ascending order, as bytes. How far the first is from the page
 * before it is left open, so that lists of the same key can be written one after the other.
 */
final class Postings {
  private final Form form;
  private final Bytes rest = new Bytes(8);
  private int first = -1;
  private int firstDetail;
  private int last = -1;

  /** What is kept of a page beside its number: so many bits. */
  enum Form {
    /** All positions of the key; the bit says whether there are several. */
    POSITIONS(1),
    /** The best of the four fields that the key stands in. */
    FIELD(2);

    private final int bits;

    Form(int bits) {
      this.bits = bits;
    }

    /** A list as a browser reads it. */
    byte[] packed(byte[] list, int total) {
      return this == FIELD
          ? PageList.ofFields(list).pages(total)
          : PageList.ofPositions(list).pagesAndPositions(total);
    }
  }

  Postings(Form form) {
    this.form = form;
  }

  /**
   * Adds a page with the positions of the key.
   *
   * @param positions ascending
   * @param from the first of them that counts
   * @param to after the last of them
   */
  void add(int page, int[] positions, int from, int to) {
    int count = to - from;
    page(page, count > 1 ? 1 : 0);
    if (count > 1) {
      rest.addNumber(count);
    }
    int before = 0;
    for (int i = from; i < to; i++) {
      rest.addNumber(positions[i] - before);
      before = positions[i];
    }
  }

  /** Adds a page with the best of the fields that the key stands in. */
  void add(int page, int field) {
    page(page, field);
  }

  private void page(int page, int detail) {
    if (first < 0) {
      first = page;
      firstDetail = detail;
    } else {
      rest.addNumber(((page - last - 1) << form.bits) | detail);
    }
    last = page;
  }

  /**
   * Writes this list behind others of the same key.
   *
   * @param before the last page of those; -1 where this is the first list
   * @return the last page of this list
   */
  int appendTo(Bytes list, int before) {
    list.addNumber(((first - before - 1) << form.bits) | firstDetail);
    list.addAll(rest.toArray());
    return last;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(first);
    out.writeByte(firstDetail);
    out.writeInt(last);
    out.writeInt(rest.length());
    out.write(rest.toArray());
  }

  static Postings read(DataInput in, Form form) throws IOException {
    Postings list = new Postings(form);
    list.first = in.readInt();
    list.firstDetail = in.readByte();
    list.last = in.readInt();
    byte[] rest = new byte[in.readInt()];
    in.readFully(rest);
    list.rest.addAll(rest);
    return list;
  }
}
