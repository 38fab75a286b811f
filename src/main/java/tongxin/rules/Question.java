package tongxin.rules;

import tongxin.problem.Suggestions;

/**
 * Something that a rule may want to know of the rest of the site. Questions are values: equal ones
 * have equal answers on one site. A new kind of question is a new record, and nothing else.
 *
 * @param <A> the answer, a value too
 */
interface Question<A> {
  /**
   * Answers it.
   *
   * @param budget how much may still be compared for the sake of a suggestion
   */
  A answer(Knowledge site, Suggestions budget);
}
