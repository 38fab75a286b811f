package tongxin.content;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/**
 * Remembers what was read from each file, with its problems, as long as neither the file (path,
 * size, time) nor what its reader must know has changed.
 */
public final class ParseCache {
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /** What is remembered of a file, or what the reader makes of it now. */
  @SuppressWarnings("unchecked")
  <T> @Nullable T get(
      SourceFile file, Object context, Problems problems, Function<Problems, @Nullable T> reader) {
    Entry known = entries.get(file.path());
    if (known == null || !known.file.equals(file) || !known.context.equals(context)) {
      Problems own = new Problems();
      T value = reader.apply(own);
      known = new Entry(file, context, value, own.sorted());
      entries.put(file.path(), known);
    }
    problems.addAll(known.problems);
    return (T) known.value;
  }

  /** Forgets files that are no more. */
  void keepOnly(SourceTree tree) {
    entries.keySet().removeIf(path -> !tree.contains(path));
  }

  private record Entry(
      SourceFile file, Object context, @Nullable Object value, List<Problem> problems) {}
}
