package tongxin.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tongxin.config.Language;
import tongxin.search.DocumentReader.Candidate;

/**
 * A part of the index: the pages of this year, or all before. A new article changes the files of
 * one part alone.
 */
final class Segment {
  /** How many pages one file of titles holds. */
  static final int BLOCK = 8;

  private static final List<String> KINDS = List.of("page", "topic", "gallery", "site", "village");

  /** Pages without a date first, among them villages last; then from the oldest to the newest. */
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Segment::date)
          .thenComparing(candidate -> KINDS.indexOf(candidate.page().kind().id()))
          .thenComparing(candidate -> candidate.page().route(), Comparator.reverseOrder());

  private final String name;
  private final ShardFiles files;
  private final List<Language> languages;
  private final int pairsSize;

  Segment(String name, ShardFiles files, List<Language> languages, int pairsSize) {
    this.name = name;
    this.files = files;
    this.languages = languages;
    this.pairsSize = pairsSize;
  }

  private static Instant date(Candidate candidate) {
    return Objects.requireNonNullElse(candidate.facets().date(), Instant.MIN);
  }

  /** Writes the files, and what a browser must know of them. */
  void write(List<Candidate> candidates, DocumentReader reader, Bytes manifest) throws IOException {
    List<Candidate> sorted = candidates.stream().sorted(ORDER).toList();
    try (SegmentFamilies families = new SegmentFamilies()) {
      for (int from = 0; from < sorted.size(); from += BLOCK) {
        List<Candidate> block = sorted.subList(from, Math.min(sorted.size(), from + BLOCK));
        families.add(
            block.stream().parallel().map(reader::read).flatMap(Optional::stream).toList());
      }
      families.endGroup();
      head(manifest, families.documents());
      families.write(files, name, pairsSize, manifest);
      titles(manifest, families.documents());
    }
  }

  private void head(Bytes manifest, List<SearchDocument> documents) {
    byte[] label = name.getBytes(StandardCharsets.US_ASCII);
    manifest.add(label.length);
    manifest.addAll(label);
    manifest.addNumber(documents.size());
    manifest.addNumber(
        (int) documents.stream().filter(page -> page.facets().date() == null).count());
    languages.stream().skip(1).forEach(language -> manifest.addAll(pagesIn(language, documents)));
  }

  /** A bit for each page, the lowest first. */
  private static byte[] pagesIn(Language language, List<SearchDocument> documents) {
    byte[] bits = new byte[(documents.size() + 7) / 8];
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).language().equals(language)) {
        bits[i >> 3] |= (byte) (1 << (i & 7));
      }
    }
    return bits;
  }

  private void titles(Bytes manifest, List<SearchDocument> documents) {
    int[] prints = new int[(documents.size() + BLOCK - 1) / BLOCK];
    for (int i = 0; i < prints.length; i++) {
      int to = Math.min(documents.size(), (i + 1) * BLOCK);
      String json = Titles.json(documents.subList(i * BLOCK, to));
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      prints[i] = files.add(name + "-titles-" + i, ".json", bytes);
    }
    files.list(name + "-titles", prints, manifest);
  }
}
