package tongxin.search;

import java.util.Arrays;

/** Bytes that are written one after the other. */
final class Bytes {
  private byte[] bytes;
  private int length;

  Bytes(int expected) {
    this.bytes = new byte[expected];
  }

  int length() {
    return length;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  void add(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  void addAll(byte[] other) {
    room(other.length);
    System.arraycopy(other, 0, bytes, length, other.length);
    length += other.length;
  }

  /** A whole number from 0, seven bits in each byte, the lowest first. */
  void addNumber(int value) {
    int rest = value;
    while (rest >= 0x80) {
      add((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    add(rest);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
