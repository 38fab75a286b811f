package tongxin.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tongxin.pinyin.Pinyin;

/**
 * What the index keeps of one page.
 *
 * @param pairs as {@link PairIndex#pairs} gives them
 * @param words each word with the best field it stands in; also the first two letters of longer
 *     ones, by which they are found too
 * @param names the keys of titles and names, with positions
 */
record IndexedPage(
    SearchDocument document,
    long[] pairs,
    Map<String, Integer> words,
    Map<String, List<Integer>> names) {

  /** How many units its texts have, more or less. */
  int size() {
    return pairs.length + words.size();
  }

  static IndexedPage of(SearchDocument document, VisibleText text, Pinyin pinyin) {
    List<Layout.Placed> placed = Layout.of(document.title(), text);
    return new IndexedPage(
        document, PairIndex.pairs(placed), wordsOf(placed), NameKeys.of(placed, pinyin));
  }

  private static Map<String, Integer> wordsOf(List<Layout.Placed> texts) {
    Map<String, Integer> words = new HashMap<>();
    for (Layout.Placed placed : texts) {
      int field = Layout.field(placed.start());
      for (String word : Folding.words(placed.text())) {
        words.merge(word, field, Math::min);
        if (word.length() > 2) {
          words.merge(word.substring(0, 2) + "*", field, Math::min);
        }
      }
    }
    return words;
  }
}
