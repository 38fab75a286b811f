package tongxin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The pages of each word, name or choice: keys that are texts. */
final class KeyIndex {
  private final Map<String, Postings> lists = new TreeMap<>();

  /** Adds a page that holds a key, with the best field it stands in. */
  void add(String key, int page, int field) {
    lists.computeIfAbsent(key, k -> new Postings()).add(page, field);
  }

  /** Adds a page that holds a key, with positions in ascending order. */
  void add(String key, int page, List<Integer> positions) {
    int[] all = positions.stream().mapToInt(Integer::intValue).toArray();
    lists.computeIfAbsent(key, k -> new Postings()).add(page, all, 0, all.length);
  }

  /**
   * Writes the shards.
   *
   * @param units how many first units of a key choose its shard
   */
  Shards write(ShardFiles files, String place, int size, int large, int units) {
    long bytes = lists.values().stream().mapToLong(list -> list.bytes().length + 8L).sum();
    Shards shards = new Shards(files, place, Shards.bits(bytes, size), large);
    List<List<String>> byShard = new ArrayList<>();
    for (int i = 0; i < 1 << shards.bits(); i++) {
      byShard.add(new ArrayList<>());
    }
    for (String key : lists.keySet()) {
      String chooser = key.substring(0, Math.min(units, key.length()));
      byShard.get(shards.shardOf(Shards.hash(chooser))).add(key);
    }
    for (int i = 0; i < byShard.size(); i++) {
      Shards.Writer writer = shards.new Writer(i);
      for (String key : byShard.get(i)) {
        writer.add(key, Objects.requireNonNull(lists.get(key)).bytes());
      }
      writer.close();
    }
    return shards;
  }
}
