package tongxin.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Suggestions;

/** Answers the questions of the rules about one subject, and remembers them. For one thread. */
final class Answers {
  private final Knowledge site;
  private final @Nullable Map<Question<?>, Object> remembered;
  private final Suggestions suggestions = new Suggestions();

  private Answers(Knowledge site, @Nullable Map<Question<?>, Object> remembered) {
    this.site = site;
    this.remembered = remembered;
  }

  /** Answers that are remembered, for a preview. */
  static Answers remembering(Knowledge site) {
    return new Answers(site, new HashMap<>());
  }

  /** Answers for once. */
  static Answers once(Knowledge site) {
    return new Answers(site, null);
  }

  @SuppressWarnings("unchecked") // an answer is of the type of its question
  <A> A ask(Question<A> question) {
    Map<Question<?>, Object> all = remembered;
    return all == null
        ? answer(question)
        : (A) all.computeIfAbsent(question, asked -> (Object) answer(asked));
  }

  private <T> T answer(Question<T> question) {
    return question.answer(site, suggestions);
  }

  /** What was asked, with the answers. */
  Map<Question<?>, Object> asked() {
    return remembered == null ? Map.of() : Map.copyOf(remembered);
  }

  /** The nearest of some words to what was written; null where none is near. */
  @Nullable String nearest(String written, Collection<String> known) {
    return suggestions.nearest(written, known);
  }

  /** True where no further suggestion is looked for. */
  boolean areSuggestionsSpent() {
    return suggestions.areSpent();
  }
}
