package tongxin.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The positions of each pair of neighbouring characters. A text of any length from two is found by
 * the pairs that cover it.
 */
final class PairIndex {
  private static final int POSITION_BITS = 21;
  private static final long POSITION = (1L << POSITION_BITS) - 1;
  private static final int LARGE = 3000;

  /** What a pair comes to in a shard, more or less. */
  private static final int BYTES = 5;

  private static final int STRIPES_BITS = 4;

  private PairIndex() {}

  /**
   * Builds the shards of a segment.
   *
   * @param pages the texts of each page, by number
   * @param size of a shard in bytes, more or less
   */
  static Shards build(ShardFiles files, String place, List<List<Layout.Placed>> pages, int size) {
    long[][] pairs = pages.stream().parallel().map(PairIndex::pairs).toArray(long[][]::new);
    long all = Arrays.stream(pairs).mapToLong(page -> page.length).sum();
    Shards shards = new Shards(files, place, Shards.bits(all * BYTES, size), LARGE);
    int stripes = Math.min(STRIPES_BITS, shards.bits());
    IntStream.range(0, 1 << stripes)
        .parallel()
        .forEach(stripe -> write(shards, merge(pairs, stripe, stripes)));
    return shards;
  }

  /** The pairs of a page, spread and sorted, each with its position in the lowest bits. */
  private static long[] pairs(List<Layout.Placed> texts) {
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

  private static Map<Integer, Postings> merge(long[][] pages, int stripe, int stripes) {
    Map<Integer, Postings> lists = new HashMap<>();
    int shift = POSITION_BITS + 32 - stripes;
    int[] positions = new int[16];
    for (int page = 0; page < pages.length; page++) {
      long[] pairs = pages[page];
      int i = first(pairs, (long) stripe << shift);
      while (i < pairs.length && pairs[i] >>> shift == stripe) {
        int key = (int) (pairs[i] >>> POSITION_BITS);
        int count = 0;
        while (i < pairs.length && (int) (pairs[i] >>> POSITION_BITS) == key) {
          positions = count < positions.length ? positions : Arrays.copyOf(positions, count * 2);
          positions[count++] = (int) (pairs[i++] & POSITION);
        }
        lists.computeIfAbsent(key, k -> new Postings()).add(page, positions, 0, count);
      }
    }
    return lists;
  }

  private static int first(long[] sorted, long atLeast) {
    int at = Arrays.binarySearch(sorted, atLeast);
    return at < 0 ? -at - 1 : at;
  }

  private static void write(Shards shards, Map<Integer, Postings> lists) {
    Integer[] keys = lists.keySet().toArray(Integer[]::new);
    Arrays.sort(keys, Integer::compareUnsigned);
    int i = 0;
    while (i < keys.length) {
      int number = shards.shardOf(keys[i]);
      Shards.Writer writer = shards.new Writer(number);
      while (i < keys.length && shards.shardOf(keys[i]) == number) {
        writer.add(keys[i], Objects.requireNonNull(lists.get(keys[i])).bytes());
        i++;
      }
      writer.close();
    }
  }
}
