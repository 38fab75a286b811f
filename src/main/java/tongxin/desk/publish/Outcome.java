package tongxin.desk.publish;

import java.util.List;
import tongxin.deploy.DeployResult;
import tongxin.deploy.manifest.Difference;
import tongxin.ledger.Vanished;
import tongxin.problem.Problem;

/** What a task came to. */
public sealed interface Outcome {
  /** Not yet at its end. */
  record Running() implements Outcome {}

  /**
   * What would move; nothing has.
   *
   * @param site names the site that was compared
   * @param problems of the build, which was done all the same
   */
  record Compared(Difference difference, String site, List<Problem> problems) implements Outcome {
    /** Copies the list. */
    public Compared {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The content has errors; nothing was moved.
   *
   * @param vanished addresses of which must be said what becomes of them
   */
  record Faulty(List<Problem> problems, List<Vanished> vanished) implements Outcome {
    /** Copies the lists. */
    public Faulty {
      problems = List.copyOf(problems);
      vanished = List.copyOf(vanished);
    }
  }

  /** Readers see it. */
  record Deployed(DeployResult result, LedgerNote note) implements Outcome {}

  /**
   * It could not go on.
   *
   * @param reason the name of a {@link tongxin.deploy.DeployFailure.Reason}, or one of {@code
   *     SITE_NEWER}, {@code BUSY}, {@code FULL}, {@code MEMORY}, {@code DISK} and {@code BUG}
   * @param detail fills the sentence
   */
  record Stopped(String reason, String detail) implements Outcome {}

  /** Whether the ledger has the addresses that are public now. */
  enum LedgerNote {
    NOTED,
    /** It is written in a way that cannot be added to safely. */
    NOT_SAFE,
    /** It could not be written. */
    FAILED,
    /** Nothing was to be noted: an earlier deployment is shown again. */
    NONE
  }
}
