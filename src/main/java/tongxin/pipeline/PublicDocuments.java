package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tongxin.config.BuildOptions;

/**
 * Remembers which documents were public when a folder was last published: what must go is known
 * then, and what is due and missing.
 */
final class PublicDocuments {
  private final Path file;
  private final BuildOptions options;

  PublicDocuments(BuildOptions options) {
    this.file = options.source().resolve(".tongxin/cache/public-documents.txt");
    this.options = options;
  }

  /**
   * What was public.
   *
   * @param now the instant that the site was published for
   * @param files of the documents
   */
  record Known(Instant now, Set<String> files) {
    static final Known NOTHING = new Known(Instant.MAX, Set.of());
  }

  /** What was public; nothing where nothing is remembered of the folder. */
  Known read() {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.size() < 2 || !lines.get(0).equals(options.out().toString())
          ? Known.NOTHING
          : new Known(Instant.parse(lines.get(1)), new TreeSet<>(lines.subList(2, lines.size())));
    } catch (IOException | DateTimeException e) {
      return Known.NOTHING;
    }
  }

  /** Keeps it for the next build; where nothing can be written, the next build does without. */
  void remember(Set<String> files) {
    List<String> lines =
        new ArrayList<>(List.of(options.out().toString(), options.now().toString()));
    lines.addAll(files);
    try {
      Files.createDirectories(file.resolveSibling(""));
      Path next = Files.createTempFile(file.resolveSibling(""), "public", ".next");
      Files.write(next, lines);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return;
    }
  }
}
