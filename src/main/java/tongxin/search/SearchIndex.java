package tongxin.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tongxin.config.Language;
import tongxin.page.plan.Page;
import tongxin.search.DocumentReader.Candidate;
import tongxin.site.SiteGraph;

/** Makes the files of the search index. The same content gives the same bytes. */
public final class SearchIndex {
  /** Where all files of the index are, from the top of the site. */
  public static final String FOLDER = ShardFiles.FOLDER;

  /** The one file whose name never changes; all others are found through it. */
  public static final String MANIFEST = ShardFiles.FOLDER + "index.bin";

  private static final int VERSION = 2;
  private static final int RECENT_SIZE = 1500;
  private static final int EARLIER_SIZE = 1500;

  private SearchIndex() {}

  /** Takes the files of the index, from several threads. */
  @FunctionalInterface
  public interface Output {
    /**
     * Takes a file.
     *
     * @param path from the top of the site
     */
    void add(String path, byte[] bytes);
  }

  /**
   * Builds the index of what readers see on the pages of a site. Needs memory for some hundred
   * pages at a time, whatever their number: the rest waits in temporary files.
   *
   * @throws IOException where temporary files cannot be written or read
   */
  public static void build(SiteGraph graph, List<Page> pages, Output output) throws IOException {
    ShardFiles files = new ShardFiles(output);
    DocumentReader reader = new DocumentReader(graph, files);
    List<Candidate> candidates = reader.candidates(pages);
    Bytes manifest = new Bytes(4096);
    manifest.add(VERSION);
    manifest.add(graph.languages().size());
    for (Language language : graph.languages()) {
      manifest.add(language.code().charAt(0));
      manifest.add(language.code().charAt(1));
    }
    TraditionalCharacters.write(files, manifest);
    int thisYear = candidates.stream().mapToInt(page -> page.facets().year()).max().orElse(0);
    Map<Boolean, List<Candidate>> byAge =
        candidates.stream().collect(Collectors.partitioningBy(page -> isRecent(page, thisYear)));
    manifest.add(2);
    new Segment("recent", files, graph.languages(), RECENT_SIZE)
        .write(byAge.getOrDefault(true, List.of()), reader, manifest);
    new Segment("earlier", files, graph.languages(), EARLIER_SIZE)
        .write(byAge.getOrDefault(false, List.of()), reader, manifest);
    output.add(MANIFEST, manifest.toArray());
  }

  private static boolean isRecent(Candidate page, int thisYear) {
    return page.facets().date() != null && page.facets().year() == thisYear;
  }
}
