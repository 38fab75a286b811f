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
final class NameKeys {
  private NameKeys() {}

  /** The keys of one page. */
  static Map<String, List<Integer>> of(List<Layout.Placed> texts, Pinyin pinyin) {
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    texts.stream()
        .filter(placed -> placed.start() < Layout.LEADS && Folding.hasCjk(placed.text()))
        .forEach(placed -> add(placed, pinyin, found));
    return found;
  }

  private static void add(Layout.Placed placed, Pinyin pinyin, Map<String, List<Integer>> found) {
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
}
