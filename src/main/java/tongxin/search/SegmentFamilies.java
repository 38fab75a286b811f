package tongxin.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The keys of a segment: pairs of characters, words, names and choices, gathered page by page. */
final class SegmentFamilies implements AutoCloseable {
  /** A group of pages ends when it holds this many keys, more or less, or that many pages. */
  private static final int GROUP_KEYS = 1_000_000;

  private static final int GROUP_PAGES = 512;

  private static final int NAMES_SIZE = 1500;
  private static final int NAMES_LARGE = 1000;
  private static final int CHOICES_SIZE = 4000;
  private static final int CHOICES_LARGE = 500;

  private final List<SearchDocument> documents = new ArrayList<>();
  private final PairIndex pairs = new PairIndex();
  private final WordIndex words = new WordIndex();
  private final KeyIndex names = new KeyIndex(Postings.Form.POSITIONS);
  private final KeyIndex choices = new KeyIndex(Postings.Form.FIELD);
  private int groupKeys;
  private int groupPages;

  /** The pages added so far, by their number. */
  List<SearchDocument> documents() {
    return documents;
  }

  void add(List<IndexedPage> pages) throws IOException {
    pages.forEach(this::add);
    groupPages += pages.size();
    if (groupKeys > GROUP_KEYS || groupPages > GROUP_PAGES) {
      endGroup();
    }
  }

  private void add(IndexedPage page) {
    int number = documents.size();
    documents.add(page.document());
    groupKeys += page.size();
    pairs.add(number, page.pairs());
    page.words().forEach((word, field) -> words.add(word, number, field));
    page.names().forEach((key, positions) -> names.add(key, number, positions));
    choices(page.document(), number);
  }

  private void choices(SearchDocument document, int number) {
    SearchDocument.Facets facets = document.facets();
    choices.add("kind:" + document.kind(), number, 0);
    if (facets.date() != null) {
      choices.add("year:" + facets.year(), number, 0);
    }
    if (!facets.column().isEmpty()) {
      choices.add("column:" + facets.column(), number, 0);
    }
    facets.counties().forEach(county -> choices.add("county:" + county, number, 0));
  }

  /** Puts the pages added so far aside; needed before anything is written. */
  void endGroup() throws IOException {
    pairs.endGroup();
    words.endGroup();
    names.endGroup();
    choices.endGroup();
    groupKeys = 0;
    groupPages = 0;
  }

  /** Writes all shards of a segment, and what a browser must know of them. */
  void write(ShardFiles files, String place, int pairsSize, Bytes manifest) throws IOException {
    int total = documents.size();
    List<Shards> ofPairs = pairs.write(files, place, pairsSize, total);
    files.list(place + "-pairs", ofPairs.get(0).prints(), manifest);
    files.list(place + "-positions", ofPairs.get(1).prints(), manifest);
    words.write(files, place + "-words", total, manifest);
    write(names, files, place + "-names", NAMES_SIZE, NAMES_LARGE, manifest);
    write(choices, files, place + "-choices", CHOICES_SIZE, CHOICES_LARGE, manifest);
  }

  private void write(
      KeyIndex keys, ShardFiles files, String place, int size, int large, Bytes manifest)
      throws IOException {
    Shards shards = keys.write(files, place, size, large, documents.size());
    files.list(place, shards.prints(), manifest);
  }

  @Override
  public void close() throws IOException {
    pairs.close();
    words.close();
    names.close();
    choices.close();
  }
}
