package tongxin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import tongxin.problem.Location;

/**
 * Corrects braces such as {@code {role：reporter, name:张三}}: to YAML the colon of a Chinese
 * keyboard, or one without a space behind it, is a letter of the key, and there is no value. Once
 * reported, the keys are taken as they were meant, so that nothing is called missing or unknown as
 * well.
 */
final class MistypedKeys {
  private static final Pattern SLIP =
      Pattern.compile("([A-Za-z_][\\w-]*)[\\s\\p{Z}]*(：|:(?!/))[\\s\\p{Z}]*(.+)", Pattern.DOTALL);

  private static final Pattern COMMA =
      Pattern.compile("[，,、][\\s\\p{Z}]*(?=[A-Za-z_][\\w-]*[\\s\\p{Z}]*[：:])");

  private MistypedKeys() {}

  /** {@code wide-colon} or {@code no-space}; null where the key is one. */
  static @Nullable String reason(MappingNode mapping, NodeTuple tuple) {
    boolean inBraces = mapping.getFlowStyle() == FlowStyle.FLOW;
    boolean empty = tuple.getValueNode() instanceof ScalarNode value && value.getValue().isEmpty();
    if (!inBraces || !empty || !(tuple.getKeyNode() instanceof ScalarNode key)) {
      return null;
    }
    Matcher slip = SLIP.matcher(key.getValue());
    if (!slip.matches()) {
      return null;
    }
    return slip.group(2).equals("：") ? "wide-colon" : "no-space";
  }

  /** The keys and values that were meant. */
  static List<YamlNode.Entry> meant(String key, Location at) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (String part : COMMA.split(key, -1)) {
      Matcher slip = SLIP.matcher(part);
      if (slip.matches()) {
        YamlNode value = new YamlNode.Scalar(slip.group(3).strip(), false, "", at);
        entries.add(new YamlNode.Entry(slip.group(1), at, value));
      }
    }
    return entries;
  }
}
