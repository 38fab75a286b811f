package tongxin.export;

import java.util.List;
import tongxin.page.plan.Page;
import tongxin.problem.Problem;

/** What the words of a person who names a piece lead to. */
public sealed interface PieceChoice {
  /** One page. */
  record Found(Page page) implements PieceChoice {}

  /**
   * Several pieces have this name.
   *
   * @param files where they are written
   */
  record Several(List<String> files) implements PieceChoice {}

  /**
   * It is a draft that has errors.
   *
   * @param problems of it
   */
  record Faulty(List<Problem> problems) implements PieceChoice {}

  /**
   * None has.
   *
   * @param near names that are like it, nearest first
   */
  record Unknown(List<String> near) implements PieceChoice {}
}
