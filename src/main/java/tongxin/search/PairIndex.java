package tongxin.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions of each pair of neighbouring characters. A text of any length from two is found by
 * the pairs that cover it.
 */
final class PairIndex implements AutoCloseable {
  private static final int POSITION_BITS = 21;
  private static final long POSITION = (1L << POSITION_BITS) - 1;
  private static final int LARGE = 3000;

  /** What a pair comes to in a shard, more or less. */
  private static final int BYTES = 5;

  private final KeyLists lists = new KeyLists(Postings.Form.POSITIONS);
  private final Map<Integer, Postings> group = new HashMap<>();
  private long all;
  private int[] positions = new int[16];

  /** The pairs of a page, spread and sorted, each with its position in the lowest bits. */
  static long[] pairs(List<Layout.Placed> texts) {
    int length = texts.stream().mapToInt(text -> text.text().length()).sum();
    long[] pairs = new long[length];
    int count = 0;
    for (Layout.Placed placed : texts) {
      count = pairs(placed, pairs, count);
    }
    long[] sorted = Arrays.copyOf(pairs, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Only of runs without a space that hold Chinese: all else is found by words. */
  private static int pairs(Layout.Placed placed, long[] pairs, int from) {
    String text = placed.text();
    int count = from;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      if (Folding.hasCjk(text.substring(start, end))) {
        for (int i = start; i + 1 < end; i++) {
          int key = Shards.spread((text.charAt(i) << 16) | text.charAt(i + 1));
          pairs[count++] = (Integer.toUnsignedLong(key) << POSITION_BITS) | (placed.start() + i);
        }
      }
      start = end + 1;
    }
    return count;
  }

  /** Adds what {@link #pairs} gave for a page. */
  void add(int page, long[] pairs) {
    all += pairs.length;
    int i = 0;
    while (i < pairs.length) {
      int key = (int) (pairs[i] >>> POSITION_BITS);
      int count = 0;
      while (i < pairs.length && (int) (pairs[i] >>> POSITION_BITS) == key) {
        positions = count < positions.length ? positions : Arrays.copyOf(positions, count * 2);
        positions[count++] = (int) (pairs[i++] & POSITION);
      }
      Postings list = group.computeIfAbsent(key, k -> new Postings(Postings.Form.POSITIONS));
      list.add(page, positions, 0, count);
    }
  }

  /** Puts the pages added so far aside. */
  void endGroup() throws IOException {
    List<KeyLists.KeyList> found = new ArrayList<>(group.size());
    group.forEach((key, list) -> found.add(new KeyLists.KeyList(key, "", list)));
    lists.add(found);
    group.clear();
  }

  /**
   * Writes the shards.
   *
   * @param size of a shard in bytes, more or less
   */
  Shards write(ShardFiles files, String place, int size) throws IOException {
    Shards shards = new Shards(files, place, Shards.bits(all * BYTES, size), LARGE);
    ShardOfPairs shard = new ShardOfPairs(shards);
    lists.visit((key, none, list) -> shard.add(key, list));
    shard.writer.close();
    return shards;
  }

  @Override
  public void close() throws IOException {
    lists.close();
  }

  /** The shard that is being filled: pairs come in the order of shards. */
  private static final class ShardOfPairs {
    private final Shards shards;
    private int number;
    private Shards.Writer writer;

    ShardOfPairs(Shards shards) {
      this.shards = shards;
      this.writer = shards.new Writer(0);
    }

    void add(int key, byte[] list) {
      if (shards.shardOf(key) != number) {
        writer.close();
        number = shards.shardOf(key);
        writer = shards.new Writer(number);
      }
      writer.add(key, list);
    }
  }
}
