package tongxin.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tongxin.config.Language;
import tongxin.pinyin.Pinyin;

/**
 * A part of the index: the pages of this year, or all before. A new article changes the files of
 * one part alone.
 */
final class Segment {
  /** How many pages one file of titles holds. */
  static final int BLOCK = 16;

  private static final int WORDS_SIZE = 3000;
  private static final int WORDS_LARGE = 1500;
  private static final int CHOICES_SIZE = 4000;
  private static final int CHOICES_LARGE = 500;

  private static final List<String> KINDS = List.of("page", "topic", "gallery", "site", "village");

  /** Pages without a date first, among them villages last; then from the oldest to the newest. */
  private static final Comparator<SearchDocument> ORDER =
      Comparator.comparing(Segment::date)
          .thenComparing(document -> KINDS.indexOf(document.kind()))
          .thenComparing(SearchDocument::route, Comparator.reverseOrder());

  private final String name;
  private final List<SearchDocument> documents;
  private final ShardFiles files;

  Segment(String name, List<SearchDocument> documents, ShardFiles files) {
    this.name = name;
    this.documents = documents.stream().sorted(ORDER).toList();
    this.files = files;
  }

  private static Instant date(SearchDocument document) {
    return Objects.requireNonNullElse(document.facets().date(), Instant.MIN);
  }

  /** Writes the files, and what a browser must know of them. */
  void write(Bytes manifest, List<Language> languages, Pinyin pinyin, int pairsSize) {
    List<List<Layout.Placed>> texts = documents.stream().parallel().map(Layout::of).toList();
    byte[] label = name.getBytes(StandardCharsets.US_ASCII);
    manifest.add(label.length);
    manifest.addAll(label);
    manifest.addNumber(documents.size());
    manifest.addNumber(
        (int) documents.stream().filter(page -> page.facets().date() == null).count());
    languages.stream().skip(1).forEach(language -> manifest.addAll(pagesIn(language)));
    family(manifest, "pairs", PairIndex.build(files, name + "-pairs", texts, pairsSize));
    family(manifest, "words", words(texts));
    family(manifest, "names", names(texts, pinyin));
    family(manifest, "choices", choices());
    titles(manifest);
  }

  /** A bit for each page, the lowest first. */
  private byte[] pagesIn(Language language) {
    byte[] bits = new byte[(documents.size() + 7) / 8];
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).language().equals(language)) {
        bits[i >> 3] |= (byte) (1 << (i & 7));
      }
    }
    return bits;
  }

  private Shards words(List<List<Layout.Placed>> texts) {
    List<Map<String, Integer>> ofPages = texts.stream().parallel().map(Segment::wordsOf).toList();
    KeyIndex index = new KeyIndex();
    for (int page = 0; page < ofPages.size(); page++) {
      int number = page;
      ofPages.get(page).forEach((word, field) -> index.add(word, number, field));
    }
    return index.write(files, name + "-words", WORDS_SIZE, WORDS_LARGE, 3);
  }

  /** Each word, and the first two letters of longer ones, by which they are found too. */
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

  private Shards names(List<List<Layout.Placed>> texts, Pinyin pinyin) {
    NameIndex index = new NameIndex(pinyin);
    List<Map<String, List<Integer>>> ofPages = texts.stream().parallel().map(index::keys).toList();
    IntStream.range(0, ofPages.size()).forEach(page -> index.add(page, ofPages.get(page)));
    return index.write(files, name + "-names");
  }

  private Shards choices() {
    KeyIndex index = new KeyIndex();
    for (int page = 0; page < documents.size(); page++) {
      SearchDocument document = documents.get(page);
      SearchDocument.Facets facets = document.facets();
      index.add("kind:" + document.kind(), page, 0);
      if (facets.date() != null) {
        index.add("year:" + facets.year(), page, 0);
      }
      if (!facets.column().isEmpty()) {
        index.add("column:" + facets.column(), page, 0);
      }
      for (String county : facets.counties()) {
        index.add("county:" + county, page, 0);
      }
    }
    return index.write(files, name + "-choices", CHOICES_SIZE, CHOICES_LARGE, Integer.MAX_VALUE);
  }

  private void titles(Bytes manifest) {
    int[] prints = new int[(documents.size() + BLOCK - 1) / BLOCK];
    for (int i = 0; i < prints.length; i++) {
      int to = Math.min(documents.size(), (i + 1) * BLOCK);
      String json = Titles.json(documents.subList(i * BLOCK, to));
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      prints[i] = files.add(name + "-titles-" + i, ".json", bytes);
    }
    files.list(name + "-titles", prints, manifest);
  }

  private void family(Bytes manifest, String family, Shards shards) {
    files.list(name + "-" + family, shards.prints(), manifest);
  }
}
