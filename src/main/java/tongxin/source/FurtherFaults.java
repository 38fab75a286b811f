package tongxin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds all faults of a file at once. The library stops at the first: its line is left out, and the
 * rest is read again, as long as each fault is one of a single line and could not come from what
 * was left out.
 */
final class FurtherFaults {
  private static final int MOST = 10;

  /** Reasons that concern one line. */
  private static final Set<String> OF_ONE_LINE =
      Set.of(
          "wide-colon",
          "no-space",
          "odd-space",
          "colon",
          "quote-inside",
          "special-character",
          "escape",
          "tab");

  private final LoadSettings settings;
  private final String yaml;
  private final Consumer<YamlFault> found;

  FurtherFaults(LoadSettings settings, String yaml, Consumer<YamlFault> found) {
    this.settings = settings;
    this.yaml = yaml;
    this.found = found;
  }

  void report(YamlFault first) {
    found.accept(first);
    List<String> lines = new ArrayList<>(yaml.lines().toList());
    YamlFault fault = first;
    for (int i = 1; i < MOST && isOfOneLine(fault, lines); i++) {
      lines.set(fault.line(), "");
      YamlFault next = fault(String.join("\n", lines) + "\n");
      if (next == null || next.line() <= fault.line() || !isOfOneLine(next, lines)) {
        return;
      }
      found.accept(next);
      fault = next;
    }
  }

  /** A line with a value of its own, on which nothing further down depends. */
  private static boolean isOfOneLine(YamlFault fault, List<String> lines) {
    int line = fault.line();
    if (!OF_ONE_LINE.contains(fault.reason()) || line >= lines.size()) {
      return false;
    }
    String next = line + 1 < lines.size() ? lines.get(line + 1) : "";
    return next.isBlank() || indent(next) <= indent(lines.get(line));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private @Nullable YamlFault fault(String text) {
    try {
      new BoundedComposer(settings, text).getSingleNode();
      return null;
    } catch (YamlEngineException e) {
      return YamlFault.of(text, e);
    } catch (BoundedComposer.TooDeep e) {
      return null;
    }
  }
}
