package tongxin.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The shard of pairs that is being filled: how many there are, then for each of them its distance
 * from the one before, the number of its pages and these. Pairs come in the order of shards.
 */
final class PairShard {
  private static final int COUNT_ORDER = 8;

  /** The pages of a pair with more may stand in a file of their own. */
  private static final int MANY = 64;

  private final Shards shards;
  private final ShardFiles files;
  private final int total;
  private final List<Integer> keys = new ArrayList<>();
  private final List<PageList> lists = new ArrayList<>();
  private int number;

  /**
   * Begins with the first shard.
   *
   * @param total how many pages the segment has
   */
  PairShard(Shards shards, ShardFiles files, int total) {
    this.shards = shards;
    this.files = files;
    this.total = total;
  }

  void add(int key, PageList list) {
    if (shards.shardOf(key) != number) {
      close();
      number = shards.shardOf(key);
    }
    keys.add(key);
    lists.add(list);
  }

  /** Writes the shard if it holds anything. */
  void close() {
    if (!keys.isEmpty()) {
      shards.add(number, bytes());
      keys.clear();
      lists.clear();
    }
  }

  private byte[] bytes() {
    Bits out = new Bits();
    out.addNumber(keys.size(), COUNT_ORDER);
    long range = 1L << (32 - shards.bits());
    int order = Bits.order(keys.size(), range);
    long before = number * range;
    for (int i = 0; i < keys.size(); i++) {
      long key = Integer.toUnsignedLong(keys.get(i));
      out.addNumber(key - before, order);
      before = key;
      write(lists.get(i), out);
    }
    return out.toArray();
  }

  private void write(PageList list, Bits out) {
    list.writeSize(out);
    if (list.size() > MANY) {
      byte[] pages = list.pages(total);
      boolean alone = pages.length >= shards.large();
      out.addBit(alone ? 1 : 0);
      if (alone) {
        for (byte print : files.addAlone(pages)) {
          out.add(print, 8);
        }
        return;
      }
    }
    list.writePages(out, total);
  }
}
