package tongxin.content.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import tongxin.content.slips.ChineseSigns;
import tongxin.content.slips.CutText;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.YamlNode;
import tongxin.source.YamlNode.Scalar;

/**
 * What is wrong with the values of one mapping, and of which keys that was said: one fault of a
 * value does not make its key missing as well.
 */
final class FieldFaults {
  private final Problems problems;
  private final Set<String> keys = new HashSet<>();

  FieldFaults(Problems problems) {
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  boolean have(String key) {
    return keys.contains(key);
  }

  void add(String key, Problem problem) {
    keys.add(key);
    problems.add(problem);
  }

  void wrongType(YamlNode node, String key, String expected) {
    add(key, Problem.of(ProblemCode.TYPE_WRONG, node.location(), key, expected, node.type()));
  }

  /** Whether a text would be several keys with the signs of an English keyboard. */
  static boolean hidesKeys(YamlNode node, Predicate<String> isKey) {
    return node instanceof Scalar scalar && ChineseSigns.hideKeys(scalar, isKey);
  }

  void hiddenKeys(String key, YamlNode node) {
    add(key, Problem.of(ProblemCode.YAML_SYNTAX, node.location(), "chinese-signs", ""));
  }

  /** Whether a part of a text would be gone as a comment. */
  static boolean isCut(String key, YamlNode node) {
    return node instanceof Scalar scalar && CutText.isCut(key, scalar);
  }

  void cut(String key, Scalar scalar) {
    String comment = "#" + scalar.comment();
    add(key, Problem.of(ProblemCode.YAML_SYNTAX, scalar.location(), "comment", comment));
  }
}
