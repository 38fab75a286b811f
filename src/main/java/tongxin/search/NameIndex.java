package tongxin.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.pinyin.Pinyin;

/**
 * What titles and names are found by: single characters ({@code c沙}), syllables ({@code ssha}),
 * initials of neighbouring characters ({@code isg}) and initials alone ({@code ls}), each with
 * positions.
 */
final class NameIndex {
  private static final int SIZE = 1500;
  private static final int LARGE = 1000;

  private final Pinyin pinyin;
  private final KeyIndex keys = new KeyIndex();

  NameIndex(Pinyin pinyin) {
    this.pinyin = pinyin;
  }

  /** The keys of one page, found apart from all others. */
  Map<String, List<Integer>> keys(List<Layout.Placed> texts) {
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    texts.stream()
        .filter(placed -> placed.start() < Layout.LEADS && Folding.hasCjk(placed.text()))
        .forEach(placed -> keys(placed, found));
    return found;
  }

  private void keys(Layout.Placed placed, Map<String, List<Integer>> found) {
    String text = placed.text();
    List<String> syllables = pinyin.syllables(text);
    for (int i = 0; i < text.length(); i++) {
      int position = placed.start() + i;
      if (Folding.isCjk(text.charAt(i))) {
        put(found, "c" + text.charAt(i), position);
      }
      String syllable = syllables.get(i);
      if (!syllable.isEmpty()) {
        put(found, "s" + syllable, position);
        put(found, "l" + syllable.charAt(0), position);
        String next = i + 1 < text.length() ? syllables.get(i + 1) : "";
        if (!next.isEmpty()) {
          put(found, "i" + syllable.charAt(0) + next.charAt(0), position);
        }
      }
    }
  }

  private static void put(Map<String, List<Integer>> found, String key, int position) {
    found.computeIfAbsent(key, k -> new ArrayList<>()).add(position);
  }

  void add(int page, Map<String, List<Integer>> found) {
    found.forEach((key, positions) -> keys.add(key, page, positions));
  }

  Shards write(ShardFiles files, String place) {
    return keys.write(files, place, SIZE, LARGE, Integer.MAX_VALUE);
  }
}
