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

  /** A reading above characters: overstrike, and in it a raised part and the characters. */
  private static final Pattern READING =
      Pattern.compile(
          "\\s*EQ\\s+\\\\o(?:\\\\a[a-z])?\\s*\\(\\\\s\\\\up\\s*\\d+\\s*\\(([^()]*)\\)\\s*[,;，]([^()]*)\\)\\s*");

  /** How a field is set, of which nothing is seen. */
  private static final Pattern OPTION =
      Pattern.compile("\\\\\\*\\s*(?:\"[^\"]*\"|[^\\s\\\\]+)\\s*");

  /** {@code SYMBOL 252 \f Wingdings}, in decimal or as {@code 0xFC}. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "\\s*SYMBOL\\s+(?:0[xX]([0-9a-fA-F]{1,4})|(\\d{1,5}))(?:.*\\\\f\\s+(?:\"([^\"]*)\"|(\\S+)))?.*",
          Pattern.DOTALL);

  /** {@code MACROBUTTON name words}: what is to be clicked stands in the instruction. */
  private static final Pattern BUTTON =
      Pattern.compile("\\s*(?:MACROBUTTON|GOTOBUTTON)\\s+\\S+\\s+(.*)", Pattern.DOTALL);

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    final StringBuilder unseen = new StringBuilder();
    final String shown;
    boolean inResult;
    boolean hadResult;
    int start;

    Field(String shown) {
      this.shown = shown;
    }
  }

  /**
   * A field begins.
   *
   * @param data of a field of a form, which says what is shown; null for none
   */
  void begin(@Nullable XmlElement data) {
    open.push(new Field(data == null ? "" : FormField.shown(data)));
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

  /** Words within an instruction: they are seen where the field does not end. */
  void unseen(String text) {
    open.stream().filter(f -> !f.inResult).findFirst().ifPresent(f -> f.unseen.append(text));
  }

  /** A field ends: a link takes what was read since its result began. */
  void end(List<Inline> line) {
    Field field = open.poll();
    if (field == null) {
      return;
    }
    if (isInstruction()) {
      return;
    }
    boolean empty = !field.hadResult || line.size() <= field.start;
    if (empty && !field.shown.isEmpty()) {
      line.add(Inline.Text.of(field.shown));
    } else if (field.hadResult) {
      wrap(field, line);
    } else {
      line.add(withoutResult(OPTION.matcher(field.instruction).replaceAll("")));
    }
  }

  /** What is seen of a field that has no result of its own. */
  private static Inline withoutResult(String instruction) {
    Matcher reading = READING.matcher(instruction);
    return reading.matches()
        ? new Inline.Ruby(reading.group(2).strip(), reading.group(1).strip())
        : Inline.Text.of(words(instruction));
  }

  private static String words(String instruction) {
    Matcher equation = EQUATION.matcher(instruction);
    Matcher button = BUTTON.matcher(instruction);
    Matcher symbol = SYMBOL.matcher(instruction);
    if (equation.matches()) {
      return operands(equation.group(1));
    } else if (button.matches()) {
      return button.group(1).strip();
    } else if (symbol.matches()) {
      String hex = symbol.group(1);
      int code = hex == null ? Integer.parseInt(symbol.group(2)) : Integer.parseInt(hex, 16);
      String font = symbol.group(3) == null ? symbol.group(4) : symbol.group(3);
      String sign = Symbols.of(font == null ? "Symbol" : font, code);
      return sign == null ? "□" : sign;
    }
    return "";
  }

  /** Whether a table of contents is open, over as many paragraphs as it has. */
  boolean inContents() {
    return open.stream()
        .anyMatch(f -> f.inResult && f.instruction.toString().matches("\\s*TOC\\b.*"));
  }

  /**
   * A paragraph ends within links: each goes on in the next. An instruction does not: where its end
   * was deleted, the words behind it are words like others.
   */
  void endLine(List<Inline> line) {
    StringBuilder words = new StringBuilder();
    open.descendingIterator()
        .forEachRemaining(field -> words.append(field.inResult ? "" : field.unseen));
    open.removeIf(field -> !field.inResult);
    if (!words.isEmpty()) {
      line.add(Inline.Text.of(words.toString()));
    }
    for (Field field : open) {
      wrap(field, line);
      field.start = 0;
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
    return equation
        .replaceAll("\\\\[a-zA-Z]+\\s*\\d*(?=[\\s(\\\\])", "")
        .replaceAll("[(),;]", "")
        .strip();
  }
}
