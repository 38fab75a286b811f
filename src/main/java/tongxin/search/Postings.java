package tongxin.search;

/** The pages that hold a key, in ascending order, as bytes. */
final class Postings {
  private final Bytes bytes = new Bytes(8);
  private int last = -1;

  byte[] bytes() {
    return bytes.toArray();
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
    bytes.addNumber(((page - last - 1) << 1) | (count > 1 ? 1 : 0));
    last = page;
    if (count > 1) {
      bytes.addNumber(count);
    }
    int before = 0;
    for (int i = from; i < to; i++) {
      bytes.addNumber(positions[i] - before);
      before = positions[i];
    }
  }

  /** Adds a page with the best of the fields that the key stands in. */
  void add(int page, int field) {
    bytes.addNumber(((page - last - 1) << 2) | field);
    last = page;
  }
}
