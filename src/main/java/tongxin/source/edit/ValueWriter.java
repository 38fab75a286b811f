package tongxin.source.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes values as YAML: all forms that are right, the one that is easiest to read first. */
final class ValueWriter {
  private static final int STEP = 2;

  /** A list of texts stands on one line up to this many characters. */
  private static final int LINE = 72;

  private ValueWriter() {}

  /**
   * The ways to write a value; the last is the safest.
   *
   * @param indent columns before the key, or before the dash
   * @param old what stood there, whose style is kept where it can be
   * @param inFlow in brackets or braces, where all stands on one line
   */
  static List<WrittenValue> ways(
      YamlValue value, int indent, @Nullable PlacedNode old, boolean inFlow) {
    List<WrittenValue> ways = new ArrayList<>();
    if (value instanceof YamlValue.Text text) {
      texts(text.text(), indent, old, inFlow, ways);
    } else if (value instanceof YamlValue.Literal literal) {
      String written = literal.text();
      boolean fits = ScalarQuoting.fitsPlain(written, inFlow) || isTime(written);
      ways.add(WrittenValue.inline(fits ? written : ScalarQuoting.quoted(written)));
    } else {
      if (!inFlow && !fitsOneLine(value, old)) {
        ways.add(new WrittenValue("", block(value, indent + STEP)));
      }
      ways.add(WrittenValue.inline(flow(value)));
    }
    return ways;
  }

  private static boolean isTime(String literal) {
    return literal.matches("[0-9][0-9:.TtZz +-]*");
  }

  private static void texts(
      String text, int indent, @Nullable PlacedNode old, boolean inFlow, List<WrittenValue> ways) {
    PlacedNode.Scalar was = old instanceof PlacedNode.Scalar scalar ? scalar : null;
    if (!inFlow && ScalarQuoting.fitsBlock(text)) {
      ways.add(literal(text, indent + STEP));
    }
    if (text.contains("\n")) {
      ways.add(WrittenValue.inline(ScalarQuoting.doubleQuoted(text)));
      return;
    }
    PlacedNode.Style style = was == null || was.isNothing() ? PlacedNode.Style.PLAIN : was.style();
    if (style.isBlock() && !inFlow && ScalarQuoting.fitsPlain(text, false)) {
      String sign = style == PlacedNode.Style.LITERAL ? "|-" : ">-";
      ways.add(new WrittenValue(sign, List.of(" ".repeat(indent + STEP) + text)));
    }
    if (style == PlacedNode.Style.SINGLE_QUOTED && ScalarQuoting.fitsSingleQuotes(text)) {
      ways.add(WrittenValue.inline(ScalarQuoting.singleQuoted(text)));
    }
    if (style == PlacedNode.Style.PLAIN && isPlain(text, was, inFlow)) {
      ways.add(WrittenValue.inline(text));
    }
    ways.add(
        WrittenValue.inline(
            style == PlacedNode.Style.DOUBLE_QUOTED
                ? ScalarQuoting.doubleQuoted(text)
                : ScalarQuoting.quoted(text)));
    ways.add(WrittenValue.inline(ScalarQuoting.doubleQuoted(text)));
  }

  /** What replaces a date or number without quotation marks may be one without them too. */
  private static boolean isPlain(String text, PlacedNode.@Nullable Scalar was, boolean inFlow) {
    return ScalarQuoting.fitsPlain(text, inFlow)
        && (!ScalarQuoting.looksLikeLiteral(text)
            || (was != null && ScalarQuoting.sameLook(text, was.value())));
  }

  private static WrittenValue literal(String text, int indent) {
    char first = text.charAt(0);
    String indicator = first == ' ' || first == '\n' || first == '\t' ? String.valueOf(STEP) : "";
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    String chomping = !text.endsWith("\n") ? "-" : body.endsWith("\n") ? "+" : "";
    String margin = " ".repeat(indent);
    List<String> lines =
        Stream.of(body.split("\n", -1)).map(l -> l.isEmpty() ? l : margin + l).toList();
    return new WrittenValue("|" + indicator + chomping, lines);
  }

  /** A short list of words stands in brackets, unless the one before it stood on lines. */
  private static boolean fitsOneLine(YamlValue value, @Nullable PlacedNode old) {
    boolean wasBlock =
        (old instanceof PlacedNode.Items items && !items.flow())
            || (old instanceof PlacedNode.Group group && !group.flow());
    if (value instanceof YamlValue.Items items) {
      boolean scalars =
          items.items().stream()
              .allMatch(i -> i instanceof YamlValue.Text || i instanceof YamlValue.Literal);
      boolean lines = flow(value).length() > LINE || flow(value).contains("\\n");
      return items.items().isEmpty() || (scalars && !lines && !wasBlock);
    }
    return value instanceof YamlValue.Group group && group.values().isEmpty();
  }

  static List<String> block(YamlValue value, int indent) {
    List<String> lines = new ArrayList<>();
    if (value instanceof YamlValue.Items items) {
      items.items().forEach(item -> lines.addAll(item(item, indent)));
    } else {
      ((YamlValue.Group) value)
          .values()
          .forEach((key, item) -> lines.addAll(pair(key, item, indent)));
    }
    return lines;
  }

  private static List<String> pair(String key, YamlValue value, int indent) {
    return pairs(key, value, indent).get(0);
  }

  /** The ways to write a key with its value, on lines of their own. */
  static List<List<String>> pairs(String key, YamlValue value, int indent) {
    String start = " ".repeat(indent) + key(key, false) + ":";
    return ways(value, indent, null, false).stream().map(way -> lines(start, way)).toList();
  }

  private static List<String> item(YamlValue value, int indent) {
    return items(value, indent).get(0);
  }

  /** The ways to write an item with its dash, on lines of its own. */
  static List<List<String>> items(YamlValue value, int indent) {
    String start = " ".repeat(indent) + "-";
    List<List<String>> all = new ArrayList<>();
    if (value instanceof YamlValue.Group group && !group.values().isEmpty()) {
      List<String> lines = new ArrayList<>(block(group, indent + STEP));
      lines.set(0, start + " " + lines.get(0).strip());
      all.add(lines);
    }
    ways(value, indent, null, false).forEach(way -> all.add(lines(start, way)));
    return all;
  }

  private static List<String> lines(String start, WrittenValue written) {
    List<String> lines = new ArrayList<>();
    lines.add(written.inline().isEmpty() ? start : start + " " + written.inline());
    lines.addAll(written.below());
    return lines;
  }

  /** A key, quoted where it must be. */
  static String key(String key, boolean inFlow) {
    boolean plain = ScalarQuoting.fitsPlain(key, inFlow) && !ScalarQuoting.looksLikeLiteral(key);
    return plain ? key : ScalarQuoting.quoted(key);
  }

  /** A value on one line, lists in brackets and groups in braces. */
  static String flow(YamlValue value) {
    if (value instanceof YamlValue.Items items) {
      return items.items().stream()
          .map(ValueWriter::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof YamlValue.Group group) {
      return group.values().isEmpty() ? "{}" : "{ " + pairs(group.values()) + " }";
    }
    return ways(value, 0, null, true).get(0).inline();
  }

  private static String pairs(Map<String, YamlValue> values) {
    return values.entrySet().stream()
        .map(entry -> key(entry.getKey(), true) + ": " + flow(entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
