package tongxin.importing.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Inline;

/** The fields that are open while a text is read (ECMA-376, part 1, 17.16): links, mostly. */
final class Fields {
  private static final Pattern LINK =
      Pattern.compile("\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\\\\\"]+))?(.*)", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\\\l\\s+\"?([^\"\\s]+)");

  /** {@code EQ \o\ac(○,1)}: characters drawn over each other, which has no result of its own. */
  private static final Pattern EQUATION = Pattern.compile("\\s*EQ\\s+(.*)", Pattern.DOTALL);

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean inResult;
    boolean hadResult;
    int start;
  }

  /** A field begins. */
  void begin() {
    open.push(new Field());
  }

  /** Its result begins, at a place of the line. */
  void separate(int at) {
    Field field = open.peek();
    if (field != null) {
      field.inResult = true;
      field.hadResult = true;
      field.start = at;
    }
  }

  /** Words of an instruction. */
  void instruct(String text) {
    Field field = open.peek();
    if (field != null && !field.inResult) {
      field.instruction.append(text);
    }
  }

  /** True where what is read is the instruction of a field, and not seen. */
  boolean isInstruction() {
    return open.stream().anyMatch(field -> !field.inResult);
  }

  /** A field ends: a link takes what was read since its result began. */
  void end(List<Inline> line) {
    Field field = open.poll();
    if (field == null) {
      return;
    }
    if (!field.hadResult) {
      Matcher equation = EQUATION.matcher(field.instruction);
      if (equation.matches()) {
        line.add(Inline.Text.of(operands(equation.group(1))));
      }
      return;
    }
    wrap(field, line);
  }

  /** Whether a table of contents is open, over as many paragraphs as it has. */
  boolean inContents() {
    return open.stream()
        .anyMatch(f -> f.inResult && f.instruction.toString().matches("\\s*TOC\\b.*"));
  }

  /** A paragraph ends within links: each goes on in the next. */
  void endLine(List<Inline> line) {
    for (Field field : open) {
      if (field.inResult) {
        wrap(field, line);
        field.start = 0;
      }
    }
  }

  private static void wrap(Field field, List<Inline> line) {
    String url = url(field.instruction.toString());
    if (url == null || field.start >= line.size()) {
      return;
    }
    List<Inline> rest = line.subList(field.start, line.size());
    Inline link = new Inline.Link(url, List.copyOf(rest));
    rest.clear();
    line.add(link);
  }

  /** The address of a link; null for any other field. */
  static @Nullable String url(String instruction) {
    Matcher link = LINK.matcher(instruction);
    if (!link.matches()) {
      return null;
    }
    String url = link.group(1) == null ? link.group(2) : link.group(1);
    Matcher place = PLACE.matcher(link.group(3));
    String fragment = place.find() ? "#" + place.group(1) : "";
    return (url == null ? "" : url) + fragment;
  }

  /** What is drawn: the words between the brackets and commas of an equation. */
  private static String operands(String equation) {
    return equation.replaceAll("\\\\[a-zA-Z]+\\d*", "").replaceAll("[(),;]", "").strip();
  }
}
