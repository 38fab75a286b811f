package tongxin.rules;

import java.util.List;
import tongxin.problem.Problems;

/**
 * Something that must hold of the content. All that a rule wants to know besides its subject it
 * asks with a {@link Question}: what it says is kept as long as the subject is the same, and the
 * answers are.
 *
 * @param <S> what it looks at, its scope: a {@link Document} (what one file says), {@link
 *     Translations} (two versions of an article) or {@link WholeSite}. Rules about one text alone
 *     are in {@code rules.text}.
 */
interface Rule<S> {
  /** By which the documents call it. */
  String name();

  /** The keys of site.yml that it reads. */
  default List<String> settings() {
    return List.of();
  }

  void check(S subject, Answers site, Problems problems);
}
