package tongxin.pipeline;

import java.util.Optional;

/**
 * Stands directly before the switch and lets a site pass that has no error. A {@link
 * tongxin.output.Publisher} of {@link Approved} publishes nothing without it, and only this gate
 * makes one.
 */
final class Gate {
  private Gate() {}

  /** Shows that all that is known of a site has been looked at, and that none of it is an error. */
  static final class Approved {
    private Approved() {}
  }

  /** Approval; nothing where there is an error. */
  static Optional<Approved> check(Findings findings) {
    return findings.failed() ? Optional.empty() : Optional.of(new Approved());
  }
}
