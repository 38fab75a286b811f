package tongxin.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tongxin.problem.Suggestions;

/**
 * All questions that the rules have asked about a site, each once, with the answers: a question
 * that thousands of articles ask is asked again only once.
 */
final class AskedQuestions {
  private final Map<Question<?>, Object> answers;

  /** How many were asked when all of them were in use. */
  private final int usual;

  private boolean changed;

  AskedQuestions() {
    this(new HashMap<>(), 0);
  }

  private AskedQuestions(Map<Question<?>, Object> answers, int usual) {
    this.answers = answers;
    this.usual = usual;
  }

  /** Those to which a later site gives the same answers. */
  AskedQuestions stillTrue(Knowledge site) {
    if (answers.size() > 2 * usual + 1000 && usual > 0) {
      // Most are of texts that are gone: what is still asked will be asked anew.
      AskedQuestions none = new AskedQuestions();
      none.changed = true;
      return none;
    }
    Set<Question<?>> others =
        answers.entrySet().parallelStream()
            .filter(
                known -> !known.getKey().answer(site, new Suggestions()).equals(known.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Map<Question<?>, Object> same = new HashMap<>(answers);
    same.keySet().removeAll(others);
    AskedQuestions result = new AskedQuestions(same, usual == 0 ? answers.size() : usual);
    result.changed = !others.isEmpty();
    return result;
  }

  /** The same, to be asked by several threads. */
  AskedQuestions copy() {
    AskedQuestions copy = new AskedQuestions(Map.copyOf(answers), usual);
    copy.changed = changed;
    return copy;
  }

  /** Whether all of these questions have the answers that they had. */
  boolean hold(Map<Question<?>, Object> asked) {
    return !asked.isEmpty() && (!changed || answers.keySet().containsAll(asked.keySet()));
  }

  void addAll(Map<Question<?>, Object> asked) {
    answers.putAll(asked);
  }
}
