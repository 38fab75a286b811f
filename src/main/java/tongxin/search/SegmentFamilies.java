package tongxin.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The keys of a segment: pairs of characters, words, names and choices, gathered page by page. */
final class SegmentFamilies implements AutoCloseable {
  /** A group of pages ends when it holds this many keys, more or less, or that many pages. */
  private static final int GROUP_KEYS = 1_000_000;

  private static final int GROUP_PAGES = 512;

  private static final int WORDS_SIZE = 3000;
  private static final int WORDS_LARGE = 1500;
  private static final int WORDS_UNITS = 3;
  private static final int NAMES_SIZE = 1500;
  private static final int NAMES_LARGE = 1000;
  private static final int CHOICES_SIZE = 4000;
  private static final int CHOICES_LARGE = 500;

  private final List<SearchDocument> documents = new ArrayList<>();
  private final PairIndex pairs = new PairIndex();
  private final KeyIndex words = new KeyIndex(Postings.Form.FIELD, WORDS_UNITS);
  private final KeyIndex names = new KeyIndex(Postings.Form.POSITIONS, Integer.MAX_VALUE);
  private final KeyIndex choices = new KeyIndex(Postings.Form.FIELD, Integer.MAX_VALUE);
  private int groupKeys;
  private int groupPages;

  /** In the order in which the manifest lists them. */
  enum Family {
    PAIRS,
    WORDS,
    NAMES,
    CHOICES;

    /** As in names of files. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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

  Shards write(Family family, ShardFiles files, String place, int pairsSize) throws IOException {
    return switch (family) {
      case PAIRS -> pairs.write(files, place, pairsSize);
      case WORDS -> words.write(files, place, WORDS_SIZE, WORDS_LARGE);
      case NAMES -> names.write(files, place, NAMES_SIZE, NAMES_LARGE);
      case CHOICES -> choices.write(files, place, CHOICES_SIZE, CHOICES_LARGE);
    };
  }

  @Override
  public void close() throws IOException {
    pairs.close();
    words.close();
    names.close();
    choices.close();
  }
}
