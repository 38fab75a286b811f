package tongxin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.search.KeyLists.KeyList;

/** The lists of keys come out whole, whether they waited in memory or in a file. */
final class KeyListsTest {
  private static final int PAGES = 500;
  private static final List<String> KEYS =
      List.of("", "a", "沙沟", "\uD800", "x".repeat(70_000), "b", "c", "堰", "jd");

  @ParameterizedTest
  @ValueSource(ints = {0, 1000, Integer.MAX_VALUE})
  void eachKeyComesOnceWithAllItsPages(int inMemory) throws IOException {
    Random random = new Random(3);
    Map<KeyOf, Postings> whole = new TreeMap<>();
    List<String> seen = new ArrayList<>();
    try (KeyLists lists = new KeyLists(Postings.Form.FIELD, inMemory)) {
      Map<KeyOf, Postings> group = new TreeMap<>();
      for (int page = 0; page < PAGES; page++) {
        for (String key : KEYS) {
          if (random.nextInt(4) == 0) {
            KeyOf one = new KeyOf(random.nextInt(3) - 1, key);
            add(group, one, page);
            add(whole, one, page);
          }
        }
        if (random.nextInt(20) == 0 || page == PAGES - 1) {
          lists.add(entries(group));
          group.clear();
        }
      }
      lists.visit((hash, key, list) -> seen.add(line(hash, key, list)));
    }
    List<String> expected =
        entries(whole).stream()
            .sorted()
            .map(one -> line(one.hash(), one.key(), bytes(one.list())))
            .toList();
    assertThat(seen).isEqualTo(expected).hasSizeGreaterThan(KEYS.size());
  }

  private static void add(Map<KeyOf, Postings> lists, KeyOf key, int page) {
    // Fields differ by page, so that a list in wrong order is seen.
    lists.computeIfAbsent(key, k -> new Postings(Postings.Form.FIELD)).add(page, page % 4);
  }

  private static List<KeyList> entries(Map<KeyOf, Postings> lists) {
    List<KeyList> entries = new ArrayList<>();
    lists.forEach((key, list) -> entries.add(new KeyList(key.hash(), key.key(), list)));
    return entries;
  }

  private static byte[] bytes(Postings list) {
    Bytes bytes = new Bytes(16);
    list.appendTo(bytes, -1);
    return bytes.toArray();
  }

  private static String line(int hash, String key, byte[] list) {
    return hash + " " + key.hashCode() + " " + java.util.Arrays.toString(list);
  }

  private record KeyOf(int hash, String key) implements Comparable<KeyOf> {
    @Override
    public int compareTo(KeyOf other) {
      return hash == other.hash
          ? key.compareTo(other.key)
          : Integer.compareUnsigned(hash, other.hash);
    }
  }
}
