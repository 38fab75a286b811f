package tongxin.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Finds the comments behind values. To a writer {@code 关注 #春茶# 话题} is one text; to YAML it ends
 * before the {@code #}, and the library says nothing of the rest.
 */
final class YamlComments {
  private static final Pattern COMMENT = Pattern.compile("[ \\t]+#(.*\\S.*)");

  private final List<String> lines;

  YamlComments(String yaml) {
    boolean any = yaml.contains(" #") || yaml.contains("\t#");
    this.lines = any ? yaml.lines().toList() : List.of();
  }

  /** What stands behind the {@code #} that ends a value's line; nothing where there is none. */
  String behind(ScalarNode value) {
    Mark end = value.getEndMark().orElse(null);
    if (end == null || end.getLine() >= lines.size()) {
      return "";
    }
    String line = lines.get(end.getLine());
    if (end.getColumn() > line.codePointCount(0, line.length())) {
      return "";
    }
    Matcher comment = COMMENT.matcher(line.substring(line.offsetByCodePoints(0, end.getColumn())));
    return comment.matches() ? comment.group(1) : "";
  }
}
