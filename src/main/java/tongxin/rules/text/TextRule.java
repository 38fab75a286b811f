package tongxin.rules.text;

import tongxin.content.model.Texts;
import tongxin.problem.Problems;

/** A rule about the texts of one body or of one value in YAML. It knows nothing else. */
interface TextRule {
  /** By which the documents call it. */
  String name();

  void check(Texts texts, Problems problems);
}
