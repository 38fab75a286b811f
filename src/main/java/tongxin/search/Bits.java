package tongxin.search;

/** Bits that are written one after the other, the highest of each byte first. */
final class Bits {
  private final Bytes full = new Bytes(64);
  private int current;
  private int filled;

  /** A single bit: 0 or 1. */
  void addBit(int bit) {
    current = (current << 1) | bit;
    filled++;
    if (filled == 8) {
      full.add(current);
      current = 0;
      filled = 0;
    }
  }

  /** The lowest bits of a value, the highest of them first. */
  void add(long value, int count) {
    for (int i = count - 1; i >= 0; i--) {
      addBit((int) (value >>> i) & 1);
    }
  }

  /**
   * A whole number from 0 as an exponential Golomb code (Teuhola 1978): short where it is below or
   * near two to the power of {@code order}, never long.
   */
  void addNumber(long value, int order) {
    long shifted = value + (1L << order);
    int length = 64 - Long.numberOfLeadingZeros(shifted);
    add(0, length - 1 - order);
    add(shifted, length);
  }

  /** All bits, with zeros at the end up to a whole byte. */
  byte[] toArray() {
    while (filled > 0) {
      addBit(0);
    }
    return full.toArray();
  }

  /** The order that suits the distances between so many numbers below a limit. */
  static int order(long count, long limit) {
    int order = 0;
    while (count << (order + 1) <= limit) {
      order++;
    }
    return order;
  }
}
