package tongxin.content.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/**
 * Remembers what was read from each file, with its problems, as long as neither the file (path,
 * size, time) nor what its reader must know has changed. Safe for use by several threads.
 */
public final class ParseCache {
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Map<String, Object> made = new ConcurrentHashMap<>();

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

  /**
   * What was made of several files the last time, where it is equal: what follows from it need not
   * be made again.
   *
   * @param path of the first of them
   */
  @SuppressWarnings("unchecked")
  <T> T same(String path, T value) {
    return (T) Objects.requireNonNull(made.merge(path, value, (a, b) -> a.equals(b) ? a : b));
  }

  /** Forgets files that are no more. */
  void keepOnly(SourceTree tree) {
    entries.keySet().removeIf(path -> !tree.contains(path));
    made.keySet().removeIf(path -> !tree.contains(path));
  }

  private record Entry(
      SourceFile file, Object context, @Nullable Object value, List<Problem> problems) {}
}
