package tongxin.search;

import java.nio.charset.StandardCharsets;

/**
 * The shards of one family of keys in one segment: each key belongs to one of them by its hash, and
 * a shard without keys has no file.
 */
final class Shards {
  /** No family has more. */
  private static final int MOST_BITS = 12;

  /** Of 2³² and the golden ratio: spreads numbers evenly, and no two come to the same. */
  private static final int SPREAD = 0x9E3779B1;

  private final ShardFiles files;
  private final String place;
  private final int bits;
  private final int large;
  private final int[] prints;

  /**
   * Shards to be filled.
   *
   * @param place the segment and family, as in names of files
   * @param large lists of this many bytes have a file of their own, so that others stay small
   */
  Shards(ShardFiles files, String place, int bits, int large) {
    this.files = files;
    this.place = place;
    this.bits = bits;
    this.large = large;
    this.prints = new int[1 << bits];
  }

  /** How many bits of the hash choose the shard, so that shards come near to a size in bytes. */
  static int bits(long bytes, int size) {
    long shards = Math.max(1, (bytes + size - 1) / size);
    return Math.min(MOST_BITS, 64 - Long.numberOfLeadingZeros(shards - 1));
  }

  static int spread(int number) {
    return number * SPREAD;
  }

  static int hash(CharSequence text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return spread(hash);
  }

  int shardOf(int hash) {
    return bits == 0 ? 0 : hash >>> (32 - bits);
  }

  int bits() {
    return bits;
  }

  int large() {
    return large;
  }

  /** Adds the file of a shard. */
  void add(int number, byte[] content) {
    prints[number] = files.add(place + "-" + number, ".bin", content);
  }

  int[] prints() {
    return prints;
  }

  /** A shard being written; each key after those before it. */
  final class Writer {
    private final int number;
    private final Bytes out = new Bytes(4096);
    private long before;

    Writer(int number) {
      this.number = number;
    }

    /** Adds the list of a key that is a number: the distance from the one before it is written. */
    void add(int key, byte[] list) {
      long unsigned = Integer.toUnsignedLong(key);
      long distance = unsigned - before;
      before = unsigned;
      while (distance >= 0x80) {
        out.add((int) ((distance & 0x7F) | 0x80));
        distance >>>= 7;
      }
      out.add((int) distance);
      list(list);
    }

    /** Adds the list of a key that is a text. */
    void add(String key, byte[] list) {
      byte[] name = key.getBytes(StandardCharsets.UTF_8);
      out.addNumber(name.length);
      out.addAll(name);
      list(list);
    }

    private void list(byte[] list) {
      boolean alone = list.length >= large;
      out.addNumber((list.length << 1) | (alone ? 1 : 0));
      out.addAll(alone ? files.addAlone(list) : list);
    }

    void close() {
      if (out.length() > 0) {
        Shards.this.add(number, out.toArray());
      }
    }
  }
}
