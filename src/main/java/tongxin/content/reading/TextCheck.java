package tongxin.content.reading;

import tongxin.content.model.Texts;
import tongxin.problem.Problems;

/**
 * Looks at each text as it is read: what {@code rules} gives to the readers of this room. Two that
 * have the same settings are equal: a file is read again where they are not.
 */
@FunctionalInterface
public interface TextCheck {
  TextCheck NONE = (texts, problems) -> {};

  void check(Texts texts, Problems problems);
}
