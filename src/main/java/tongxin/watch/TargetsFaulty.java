package tongxin.watch;

import java.io.IOException;
import java.util.List;
import tongxin.problem.Problem;

/** {@code deploy.yml} has problems, or does not have a target that was asked for. */
public final class TargetsFaulty extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * A fault.
   *
   * @param problems of the file; empty where a name is not in it
   * @param names the target that is not there; empty where the file has problems
   */
  TargetsFaulty(List<Problem> problems, String names) {
    super(names);
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
