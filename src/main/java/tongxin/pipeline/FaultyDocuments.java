package tongxin.pipeline;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.content.model.Content;
import tongxin.problem.Problem;
import tongxin.problem.Problems;

/**
 * Shows of a newsroom with faults what can be shown: a document with an error as it was when it had
 * none, or not at all.
 */
final class FaultyDocuments {
  /** What is left out may be missed by others, which are left out in turn: so often. */
  private static final int ROUNDS = 4;

  private final BuildOptions options;
  private final Content content;
  private final Documents documents;
  private final @Nullable Content good;

  /** Files of the documents that are not shown as they are. */
  private final Set<String> faulty = new TreeSet<>();

  /** Those of them that cannot be shown as they were either. */
  private final Set<String> gone = new TreeSet<>();

  /**
   * The documents of a newsroom.
   *
   * @param good the content when it last could be shown; null where it never could
   */
  FaultyDocuments(
      BuildOptions options, Content content, Documents documents, @Nullable Content good) {
    this.options = options;
    this.content = content;
    this.documents = documents;
    this.good = good;
  }

  /** Links other content of the same files. */
  interface Linking {
    LinkedSite of(Content content, Problems problems) throws IOException;
  }

  /**
   * Links what can be shown.
   *
   * @return null where an error is not of one document
   */
  @Nullable LinkedSite without(List<Problem> errors, Linking linking) throws IOException {
    List<Problem> now = errors;
    for (int round = 0; round < ROUNDS; round++) {
      Set<String> found = LeftOutDocuments.faulty(now, documents);
      if (found == null) {
        return null;
      }
      found.stream().filter(file -> !faulty.add(file)).forEach(gone::add);
      Problems problems = new Problems();
      LinkedSite linked = linking.of(shown(), problems);
      now = Verdict.blocking(problems, options);
      if (now.isEmpty()) {
        return linked;
      }
    }
    return null;
  }

  private Content shown() {
    Content rest = content.without(faulty);
    Set<String> former = new HashSet<>(faulty);
    former.removeAll(gone);
    return good == null ? rest : rest.withFormer(former, good);
  }

  /** Files of the documents that are not shown as they are. */
  Set<String> behind() {
    return Set.copyOf(faulty);
  }

  /** True where a document that readers are to see, and that was shown before, is left out. */
  boolean losesPublic() {
    Documents before = good == null ? documents : documents.of(good);
    return faulty.stream()
        .filter(file -> good == null || (gone.contains(file) && before.isRead(file)))
        .anyMatch(file -> !documents.isDraft(file));
  }
}
