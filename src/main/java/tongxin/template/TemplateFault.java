package tongxin.template;

import tongxin.problem.Problem;

/** A template that cannot be rendered: a problem of the newsroom's template, not of the program. */
public final class TemplateFault extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  TemplateFault(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
