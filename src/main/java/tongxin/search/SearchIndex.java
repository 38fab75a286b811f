package tongxin.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tongxin.config.Language;
import tongxin.page.plan.Page;
import tongxin.pinyin.Pinyin;
import tongxin.site.SiteGraph;

/** Makes the files of the search index. The same content gives the same bytes. */
public final class SearchIndex {
  /** Where all files of the index are, from the top of the site. */
  public static final String FOLDER = ShardFiles.FOLDER;

  /** The one file whose name never changes; all others are found through it. */
  public static final String MANIFEST = ShardFiles.FOLDER + "index.bin";

  private static final int VERSION = 1;
  private static final int RECENT_SIZE = 4000;
  private static final int EARLIER_SIZE = 9000;

  private SearchIndex() {}

  /**
   * Builds the index of what readers see on the pages of a site.
   *
   * @return the bytes of each file by its path in the site
   */
  public static Map<String, byte[]> build(SiteGraph graph, List<Page> pages) {
    List<SearchDocument> documents = new DocumentReader(graph).read(pages);
    return build(documents, graph.languages(), new Pinyin(graph.content().data().pinyin()));
  }

  static Map<String, byte[]> build(
      List<SearchDocument> documents, List<Language> languages, Pinyin pinyin) {
    ShardFiles files = new ShardFiles();
    Bytes manifest = new Bytes(4096);
    manifest.add(VERSION);
    manifest.add(languages.size());
    for (Language language : languages) {
      manifest.add(language.code().charAt(0));
      manifest.add(language.code().charAt(1));
    }
    TraditionalCharacters.write(files, manifest);
    int thisYear = documents.stream().mapToInt(page -> page.facets().year()).max().orElse(0);
    Map<Boolean, List<SearchDocument>> byAge =
        documents.stream().collect(Collectors.partitioningBy(page -> isRecent(page, thisYear)));
    manifest.add(2);
    segment("recent", byAge, true, files).write(manifest, languages, pinyin, RECENT_SIZE);
    segment("earlier", byAge, false, files).write(manifest, languages, pinyin, EARLIER_SIZE);
    files.all().put(MANIFEST, manifest.toArray());
    return files.all();
  }

  private static boolean isRecent(SearchDocument page, int thisYear) {
    return page.facets().date() != null && page.facets().year() == thisYear;
  }

  private static Segment segment(
      String name, Map<Boolean, List<SearchDocument>> byAge, boolean recent, ShardFiles files) {
    return new Segment(name, byAge.getOrDefault(recent, List.of()), files);
  }
}
