package tongxin.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages of each name or choice: keys that are texts, in shards by their hashes. */
final class KeyIndex implements AutoCloseable {
  private final Postings.Form form;
  private final KeyLists lists;
  private final Map<String, Postings> group = new TreeMap<>();

  /** An index without keys. */
  KeyIndex(Postings.Form form) {
    this.form = form;
    this.lists = new KeyLists(form);
  }

  /** Adds a page that holds a key, with the best field it stands in. */
  void add(String key, int page, int field) {
    group.computeIfAbsent(key, k -> new Postings(form)).add(page, field);
  }

  /** Adds a page that holds a key, with positions in ascending order. */
  void add(String key, int page, List<Integer> positions) {
    int[] all = positions.stream().mapToInt(Integer::intValue).toArray();
    group.computeIfAbsent(key, k -> new Postings(form)).add(page, all, 0, all.length);
  }

  /** Puts the pages added so far aside. */
  void endGroup() throws IOException {
    List<KeyLists.KeyList> found = new ArrayList<>(group.size());
    group.forEach((key, list) -> found.add(new KeyLists.KeyList(Shards.hash(key), key, list)));
    lists.add(found);
    group.clear();
  }

  /**
   * Writes the shards.
   *
   * @param total how many pages the segment has
   */
  Shards write(ShardFiles files, String place, int size, int large, int total) throws IOException {
    long[] bytes = {0};
    lists.visit((hash, key, list) -> bytes[0] += list.length + 8L);
    Shards shards = new Shards(files, place, Shards.bits(bytes[0], size), large);
    ShardOfTexts shard = new ShardOfTexts(shards);
    lists.visit((hash, key, list) -> shard.add(hash, key, form.packed(list, total)));
    shard.close();
    return shards;
  }

  @Override
  public void close() throws IOException {
    lists.close();
  }

  /** The keys of the shard that is being filled, which are written in their own order. */
  private static final class ShardOfTexts {
    private final Shards shards;
    private final Map<String, byte[]> keys = new TreeMap<>();
    private int number;

    ShardOfTexts(Shards shards) {
      this.shards = shards;
    }

    void add(int hash, String key, byte[] list) {
      if (shards.shardOf(hash) != number) {
        close();
        number = shards.shardOf(hash);
      }
      keys.put(key, list);
    }

    void close() {
      Shards.Writer writer = shards.new Writer(number);
      keys.forEach(writer::add);
      writer.close();
      keys.clear();
    }
  }
}
