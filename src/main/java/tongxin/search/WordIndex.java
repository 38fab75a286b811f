package tongxin.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pages of each word, in the order of words: those that begin alike are together. Where many
 * words begin alike, the pages of all of them are a list of its own ({@code vil*}).
 */
final class WordIndex implements AutoCloseable {
  /** How long beginnings are whose pages may be a list. */
  private static final int LEAST_BEGINNING = 2;

  private static final int MOST_BEGINNING = 4;

  /** Words that begin alike with fewer bytes need no list of all. */
  private static final int FEW_BYTES = 500;

  private final KeyLists lists = new KeyLists(Postings.Form.FIELD);
  private final Map<String, Postings> group = new TreeMap<>();

  /** A word, or a beginning and a star, with its pages. */
  static final class Entry {
    private final String key;
    private final byte[] list;

    Entry(String key, byte[] list) {
      this.key = key;
      this.list = list;
    }

    String key() {
      return key;
    }

    byte[] list() {
      return list;
    }

    boolean isBeginning() {
      return key.endsWith("*");
    }

    /** What it comes to in a file, more or less. */
    int bytes() {
      return key.length() / 2 + 2 + list.length;
    }
  }

  /** The beginnings of a word, each with a star. */
  static List<String> beginnings(String word) {
    List<String> all = new ArrayList<>(MOST_BEGINNING);
    for (int length = LEAST_BEGINNING;
        length <= MOST_BEGINNING && length < word.length();
        length++) {
      all.add(word.substring(0, length) + "*");
    }
    return all;
  }

  /** Adds a page that holds a word or beginning, with the best field it stands in. */
  void add(String key, int page, int field) {
    group.computeIfAbsent(key, k -> new Postings(Postings.Form.FIELD)).add(page, field);
  }

  /** Puts the pages added so far aside. */
  void endGroup() throws IOException {
    List<KeyLists.KeyList> found = new ArrayList<>(group.size());
    group.forEach((key, list) -> found.add(new KeyLists.KeyList(0, key, list)));
    lists.add(found);
    group.clear();
  }

  /**
   * Writes the blocks, and what a browser must know of them.
   *
   * @param total how many pages the segment has
   */
  void write(ShardFiles files, String place, int total, Bytes manifest) throws IOException {
    WordBlocks blocks = new WordBlocks(files, place);
    List<Entry> alike = new ArrayList<>();
    lists.visit(
        (none, key, list) -> {
          if (!alike.isEmpty() && !key.startsWith(beginning(alike.get(0).key()))) {
            needed(alike).forEach(blocks::add);
            alike.clear();
          }
          alike.add(new Entry(key, PageList.ofFields(list).pages(total)));
        });
    needed(alike).forEach(blocks::add);
    blocks.close(manifest);
  }

  /** The first letters of a word: three where it has more. */
  private static String beginning(String key) {
    String word = key.endsWith("*") ? key.substring(0, key.length() - 1) : key;
    return word.length() < 3 ? key : word.substring(0, 3);
  }

  /** The same without lists of few words that begin alike. */
  private static List<Entry> needed(List<Entry> alike) {
    return alike.stream().filter(entry -> isNeeded(entry, alike)).toList();
  }

  private static boolean isNeeded(Entry entry, List<Entry> alike) {
    String key = entry.key();
    return !entry.isBeginning()
        || key.length() == LEAST_BEGINNING + 1
        || alike.stream()
                .filter(one -> !one.isBeginning() && one.key().startsWith(beginningOf(key)))
                .mapToInt(Entry::bytes)
                .sum()
            > FEW_BYTES;
  }

  private static String beginningOf(String key) {
    return key.substring(0, key.length() - 1);
  }

  @Override
  public void close() throws IOException {
    lists.close();
  }
}
