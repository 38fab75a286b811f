package tongxin.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of each pair of neighbouring characters, and its positions there. A text of any length
 * from two is found by the pairs that cover it.
 */
final class PairIndex implements AutoCloseable {
  private static final int POSITION_BITS = 21;
  private static final long POSITION = (1L << POSITION_BITS) - 1;
  private static final int LARGE_PAGES = 600;
  private static final int LARGE_POSITIONS = 1000;

  /** What a pair comes to in a shard of pages, more or less. */
  private static final int BYTES = 2;

  /** Positions have a quarter of the shards that pages have. */
  private static final int FEWER_BITS = 2;

  /**
   * A pair on no more pages than this has no positions: a browser reads the texts of these pages
   * instead, which it shows parts of anyway.
   */
  private static final int FEW = 6;

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
   * Writes the shards: those of pages, and those of positions.
   *
   * @param size of a shard of pages in bytes, more or less
   * @param total how many pages the segment has
   */
  List<Shards> write(ShardFiles files, String place, int size, int total) throws IOException {
    int bits = Shards.bits(all * BYTES, size);
    Shards pages = new Shards(files, place + "-pairs", bits, LARGE_PAGES);
    int fewer = Math.max(0, bits - FEWER_BITS);
    Shards positions = new Shards(files, place + "-positions", fewer, LARGE_POSITIONS);
    PairShard pageShard = new PairShard(pages, files, total);
    PositionShard positionShard = new PositionShard(positions);
    lists.visit(
        (key, none, list) -> {
          PageList pageList = PageList.ofPositions(list);
          pageShard.add(key, pageList);
          if (pageList.size() > FEW) {
            positionShard.add(key, pageList.positions());
          }
        });
    pageShard.close();
    positionShard.writer.close();
    return List.of(pages, positions);
  }

  @Override
  public void close() throws IOException {
    lists.close();
  }

  /** The positions that are being written: pairs come in the order of shards. */
  private static final class PositionShard {
    private final Shards shards;
    private int number;
    private Shards.Writer writer;

    PositionShard(Shards shards) {
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
