package tongxin.problem;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the problems of a stage. Safe for use by several threads at once. */
public final class Problems {
  private final ConcurrentLinkedQueue<Problem> collected = new ConcurrentLinkedQueue<>();

  /** Adds a problem of its code's usual severity. */
  public void add(ProblemCode code, Location location, String... arguments) {
    add(Problem.of(code, location, arguments));
  }

  public void add(Problem problem) {
    collected.add(problem);
  }

  public void addAll(Iterable<Problem> problems) {
    problems.forEach(this::add);
  }

  public boolean hasErrors() {
    return collected.stream().anyMatch(Problem::isError);
  }

  /** All of them, sorted by place, each once. */
  public List<Problem> sorted() {
    return collected.stream().distinct().sorted().toList();
  }
}
