package tongxin.ledger;

import tongxin.problem.Location;
import tongxin.problem.ProblemCode;

/** What is found of one address of the ledger. */
sealed interface Outcome {
  /**
   * A page has it.
   *
   * @param byAlias true for a page that only leads on
   */
  record HasPage(boolean byAlias) implements Outcome {}

  /** It has an answer. */
  record Answered(Answer answer) implements Outcome {}

  /** It would have nothing. */
  record Missing(Vanished vanished) implements Outcome {}

  /** What it belongs to is reported already. */
  record PartOfMissing() implements Outcome {}

  /** It is of a file beside content. */
  record FileOfContent() implements Outcome {}

  /** What was decided cannot be done. */
  record Wrong(ProblemCode code, Location place, String detail) implements Outcome {}
}
