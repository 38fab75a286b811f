package tongxin.pipeline;

import java.util.Optional;

/**
 * The check directly before publishing: only a site without errors passes. A {@link
 * tongxin.output.Publisher} of {@link Approved} publishes nothing without an {@link Approved}, and
 * only this class makes one.
 */
final class Gate {
  private Gate() {}

  /** Shows that all that is known of a site has been looked at, and that none of it is an error. */
  static final class Approved {
    private Approved() {}
  }

  /** Approval; nothing where there is an error. */
  static Optional<Approved> check(BuildProblems buildProblems) {
    return buildProblems.failed() ? Optional.empty() : Optional.of(new Approved());
  }
}
