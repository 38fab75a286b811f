package tongxin.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tongxin.pinyin.Pinyin;

/** What the index keeps of one page: all but its texts. */
final class IndexedPage {
  private final SearchDocument document;
  private final long[] pairs;
  private final Map<String, Integer> words;
  private final Map<String, List<Integer>> names;

  private IndexedPage(SearchDocument document, List<Layout.Placed> texts, Pinyin pinyin) {
    this.document = document;
    this.pairs = PairIndex.pairs(texts);
    this.words = wordsOf(texts);
    this.names = NameKeys.of(texts, pinyin);
  }

  static IndexedPage of(SearchDocument document, List<Layout.Placed> texts, Pinyin pinyin) {
    return new IndexedPage(document, texts, pinyin);
  }

  SearchDocument document() {
    return document;
  }

  /** As {@link PairIndex#pairs} gives them. */
  long[] pairs() {
    return pairs;
  }

  /**
   * Each word with the best field it stands in; also the beginnings of longer ones, by which they
   * are found too.
   */
  Map<String, Integer> words() {
    return words;
  }

  /** The keys of titles and names, with positions. */
  Map<String, List<Integer>> names() {
    return names;
  }

  /** How many units its texts have, more or less. */
  int size() {
    return pairs.length + words.size();
  }

  private static Map<String, Integer> wordsOf(List<Layout.Placed> texts) {
    Map<String, Integer> words = new HashMap<>();
    for (Layout.Placed placed : texts) {
      int field = Layout.field(placed.start());
      for (String word : Folding.words(placed.text())) {
        words.merge(word, field, Math::min);
        for (String beginning : WordIndex.beginnings(word)) {
          words.merge(beginning, field, Math::min);
        }
      }
    }
    return words;
  }
}
