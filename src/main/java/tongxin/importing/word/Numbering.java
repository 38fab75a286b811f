package tongxin.importing.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Look.ListMark;

/** Numbers the paragraphs of a Word file as Word does (ECMA-376, part 1, 17.9). */
final class Numbering {
  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, XmlElement> abstracts = new HashMap<>();
  private final Styles styles;

  /** The last number of each level, by the abstract list that several lists may share. */
  private final Map<String, int[]> counters = new HashMap<>();

  private final Map<String, boolean[]> overridden = new HashMap<>();

  /**
   * Reads {@code numbering.xml}; null where a file has none.
   *
   * @param styles that lists may be defined in
   */
  Numbering(@Nullable XmlElement part, Styles styles) {
    this.styles = styles;
    for (XmlElement element : part == null ? List.<XmlElement>of() : part.children()) {
      switch (element.name()) {
        case "w:num" -> lists.put(element.attribute("w:numId"), element);
        case "w:abstractNum" -> abstracts.put(element.attribute("w:abstractNumId"), element);
        default -> {}
      }
    }
  }

  /**
   * What stands before a paragraph.
   *
   * @param label the words before it, such as {@code 一、}; empty where a mark of Markdown says it
   * @param mark null where it is no item of a list in Markdown
   */
  record Label(String label, @Nullable ListMark mark) {
    static final Label NONE = new Label("", null);

    /** The words before a paragraph that is no item of a list, such as a heading. */
    String written() {
      return mark != null && mark.numbered() ? mark.number() + ". " : label;
    }
  }

  /** The level of a list that belongs to a style of paragraphs; -1 for none. */
  int level(String list, String style) {
    XmlElement number = lists.get(list);
    for (int depth = 0; number != null && !style.isEmpty() && depth < LEVELS; depth++) {
      XmlElement definition = level(number, depth);
      if (definition != null && definition.valAt("w:pStyle").equals(style)) {
        return depth;
      }
    }
    return -1;
  }

  /** Counts one more paragraph of a list. */
  Label next(String list, int level) {
    XmlElement number = lists.get(list);
    int depth = Math.min(Math.max(level, 0), LEVELS - 1);
    XmlElement definition = number == null ? null : level(number, depth);
    if (number == null || definition == null) {
      return Label.NONE;
    }
    int value = count(list, number, depth);
    String format = format(definition);
    String text = definition.valAt("w:lvlText");
    if (format.equals("bullet") && text.isBlank()) {
      // A further paragraph of an item, as pandoc writes it.
      return Label.NONE;
    }
    if (format.equals("bullet")) {
      return new Label("", new ListMark(list, depth, false, 0));
    }
    if (format.equals("none") && !PLACE.matcher(text).find()) {
      return new Label(text, null);
    }
    if (format.equals("decimal") && text.equals("%" + (depth + 1) + ".")) {
      return new Label("", new ListMark(list, depth, true, value));
    }
    return new Label(label(number, definition, text, depth), null);
  }

  private int count(String list, XmlElement number, int depth) {
    String shared = shared(number);
    int[] values = counters.computeIfAbsent(shared, key -> unset());
    boolean[] done = overridden.computeIfAbsent(list, key -> new boolean[LEVELS]);
    Integer override = done[depth] ? null : override(number, depth);
    done[depth] = true;
    if (override != null) {
      values[depth] = override;
    } else {
      values[depth] = values[depth] == UNSET ? start(number, depth) : values[depth] + 1;
    }
    for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
      if (restarts(number, deeper, depth)) {
        values[deeper] = UNSET;
      }
    }
    for (int above = 0; above < depth; above++) {
      values[above] = values[above] == UNSET ? start(number, above) : values[above];
    }
    return values[depth];
  }

  private static final int UNSET = Integer.MIN_VALUE;

  private static int[] unset() {
    int[] values = new int[LEVELS];
    java.util.Arrays.fill(values, UNSET);
    return values;
  }

  private boolean restarts(XmlElement number, int level, int counted) {
    XmlElement definition = level(number, level);
    String restart = definition == null ? "" : definition.valAt("w:lvlRestart");
    return restart.isEmpty() || (!restart.equals("0") && counted < integer(restart, LEVELS));
  }

  private @Nullable Integer override(XmlElement number, int depth) {
    for (XmlElement override : number.children()) {
      if (override.name().equals("w:lvlOverride")
          && integer(override.attribute("w:ilvl"), -1) == depth) {
        String start = override.valAt("w:startOverride");
        return start.isEmpty() ? null : (Integer) integer(start, 1);
      }
    }
    return null;
  }

  private int start(XmlElement number, int depth) {
    XmlElement definition = level(number, depth);
    return definition == null ? 1 : integer(definition.valAt("w:start"), 1);
  }

  /** The definition of a level: that of the list itself, else that of its abstract list. */
  private @Nullable XmlElement level(XmlElement number, int depth) {
    for (XmlElement override : number.children()) {
      if (override.name().equals("w:lvlOverride")
          && integer(override.attribute("w:ilvl"), -1) == depth
          && override.child("w:lvl") != null) {
        return override.child("w:lvl");
      }
    }
    XmlElement shared = abstracts.get(shared(number));
    if (shared == null) {
      return null;
    }
    for (XmlElement level : shared.children()) {
      if (level.name().equals("w:lvl") && integer(level.attribute("w:ilvl"), -1) == depth) {
        return level;
      }
    }
    return null;
  }

  /**
   * The id of the abstract list of a list: where that is only a link to a style, the one that the
   * style names (17.9.21 numStyleLink).
   */
  private String shared(XmlElement number) {
    String id = number.valAt("w:abstractNumId");
    XmlElement shared = abstracts.get(id);
    String style = shared == null ? "" : shared.valAt("w:numStyleLink");
    XmlElement property = style.isEmpty() ? null : styles.property(style, "w:numPr");
    XmlElement linked = property == null ? null : lists.get(property.valAt("w:numId"));
    return linked == null ? id : linked.valAt("w:abstractNumId");
  }

  private String label(XmlElement number, XmlElement definition, String text, int depth) {
    int[] values = counters.getOrDefault(shared(number), unset());
    boolean legal = XmlElement.isOn(definition.child("w:isLgl"));
    String label =
        PLACE
            .matcher(text)
            .replaceAll(
                place -> {
                  int at = Math.min(place.group(1).charAt(0) - '1', depth);
                  XmlElement level = level(number, at);
                  String format = legal || level == null ? "decimal" : format(level);
                  return Matcher.quoteReplacement(ChineseNumerals.write(format, values[at]));
                });
    return label + suffix(definition, label);
  }

  /** A Chinese mark before the text needs no space. */
  private static String suffix(XmlElement definition, String label) {
    boolean wide = !label.isEmpty() && label.codePointBefore(label.length()) >= 0x2E80;
    return wide || label.isEmpty() || definition.valAt("w:suff").equals("nothing") ? "" : " ";
  }

  private static String format(XmlElement level) {
    XmlElement format = level.child("w:numFmt");
    if (format == null) {
      XmlElement choice = level.at("mc:AlternateContent", "mc:Fallback", "w:numFmt");
      return choice == null ? "decimal" : choice.val();
    }
    return format.val();
  }

  private static int integer(String text, int otherwise) {
    return text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : otherwise;
  }
}
