package tongxin.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/**
 * Names that differ only in case or Unicode form. Linux keeps both; Windows, macOS and many a USB
 * stick keep one, so that a newsroom would lose the other without a word.
 */
final class NameClashes {
  private final Map<String, String> firstByFolded = new HashMap<>();
  private final Set<String> reported = new HashSet<>();
  private final Problems problems;

  private NameClashes(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reports each folder or file whose name clashes with an earlier one, but not what is in it.
   *
   * @param paths as they are on disk, relative, with {@code /}
   */
  static void report(Collection<String> paths, Problems problems) {
    NameClashes clashes = new NameClashes(problems);
    List<String> sorted = paths.stream().sorted().toList();
    sorted.forEach(clashes::path);
  }

  private void path(String path) {
    int end = path.indexOf('/');
    while (end >= 0 && isFree(path.substring(0, end))) {
      end = path.indexOf('/', end + 1);
    }
    if (end < 0) {
      isFree(path);
    }
  }

  private boolean isFree(String path) {
    String folded = SourceScanner.composed(path).toLowerCase(Locale.ROOT);
    String first = firstByFolded.putIfAbsent(folded, path);
    if (first == null || first.equals(path)) {
      return true;
    }
    if (reported.add(path)) {
      problems.add(
          Problem.of(
                  ProblemCode.NAME_CLASH,
                  Location.of(SourceScanner.composed(path)),
                  path.substring(path.lastIndexOf('/') + 1))
              .relatedTo(Location.of(SourceScanner.composed(first))));
    }
    return false;
  }
}
