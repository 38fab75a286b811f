package tongxin.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * What is wrong with a YAML text in the eyes of who wrote it. The library says what it expected;
 * the cause is often a line or more before the place where it gave up.
 *
 * @param reason one of the reasons of {@code yaml-syntax} in the words for problems, or {@code tab}
 * @param line from 0
 * @param column from 0, in code points
 * @param original the library's own words
 */
record YamlFault(String reason, int line, int column, String original) {
  /** How many lines before the place of failure a slip of the keyboard is looked for. */
  private static final int REACH = 3;

  private static final Pattern SLIP =
      Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*(?:-\\s+)*[A-Za-z_][\\w-]*\\s*(：|:(?=([^\\s/])))");

  /** What looks like the space behind a colon, and is none to YAML. */
  private static final Pattern ODD_SPACE = Pattern.compile("[\\p{Z}\\p{Cf}]");

  /** Reasons whose cause is where the broken thing began. */
  private static final Set<String> OPENED =
      Set.of(
          "unclosed-quote",
          "unclosed-list",
          "unclosed-mapping",
          "missing-colon",
          "special-character");

  /** What the library says where a colon was mistyped; any other reason is the real one. */
  private static final Set<String> OF_SLIPS = Set.of("colon", "missing-colon", "indentation");

  /** An item of a list that is a link by id or an address, and no key. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\s*(?:-\\s+)+(?:article|village|site|gallery|topic|page|column|tag|https?|mailto|tel):.*");

  private static final Pattern BLOCK_TEXT =
      Pattern.compile("(?:.*[:\\-]\\s+)?[|>][+-]?\\d?[+-]?\\s*(?:#.*)?");

  static YamlFault of(String yaml, YamlEngineException e) {
    if (e instanceof MarkedYamlEngineException marked) {
      return marked(yaml, marked);
    }
    String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return e instanceof ReaderException
        ? unprintable(yaml, said)
        : new YamlFault("other", 0, 0, said);
  }

  private static YamlFault marked(String yaml, MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem());
    Mark at = e.getProblemMark().or(e::getContextMark).orElse(null);
    List<String> lines = yaml.lines().toList();
    int line = at == null ? 0 : at.getLine();
    if (problem.contains("TAB") || isTabIndented(lines, line)) {
      return new YamlFault("tab", line, 0, problem);
    }
    String reason = reason(problem, String.valueOf(e.getContext()));
    YamlFault slip = OF_SLIPS.contains(reason) ? slip(lines, line) : null;
    if (slip != null) {
      return slip;
    }
    if (at == null) {
      return new YamlFault(reason, 0, 0, problem);
    }
    if (reason.equals("quote-inside") && !afterQuote(lines.get(line), at.getColumn())) {
      // [同心]聚力: the text begins like a list.
      int bracket = Math.max(lines.get(line).indexOf('['), lines.get(line).indexOf('{'));
      return new YamlFault("special-character", line, Math.max(0, bracket), problem);
    }
    Mark from = e.getContextMark().orElse(at);
    boolean opened = OPENED.contains(reason) && from.getLine() <= line;
    Mark mark = opened ? from : at;
    return new YamlFault(reason, mark.getLine(), mark.getColumn(), problem);
  }

  private static boolean afterQuote(String line, int column) {
    int at = Math.min(line.length(), line.offsetByCodePoints(0, column));
    String before = line.substring(0, at).strip();
    return before.endsWith("\"") || before.endsWith("'");
  }

  /** The fault of a text that is one plain text where keys should be. */
  static YamlFault noKeys(String yaml, int line) {
    List<String> lines = yaml.lines().toList();
    YamlFault slip = slip(lines, line + REACH);
    return slip != null ? slip : new YamlFault("missing-colon", line, 0, "");
  }

  private static YamlFault unprintable(String yaml, String said) {
    int line = 0;
    int column = 0;
    for (int i = 0; i < yaml.length(); i = yaml.offsetByCodePoints(i, 1)) {
      int c = yaml.codePointAt(i);
      if (!StreamReader.isPrintable(c)) {
        break;
      }
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 0 : column + 1;
    }
    return new YamlFault("control-character", line, column, said);
  }

  /** A key whose colon is a Chinese one, or has no space after it, is taken for plain text. */
  private static @Nullable YamlFault slip(List<String> lines, int last) {
    Set<Integer> texts = blockTexts(lines);
    for (int i = Math.max(0, last - REACH); i <= Math.min(last, lines.size() - 1); i++) {
      Matcher slip = SLIP.matcher(lines.get(i));
      if (!texts.contains(i) && !LINK.matcher(lines.get(i)).matches() && slip.find()) {
        String next = slip.group(2);
        boolean odd = next != null && ODD_SPACE.matcher(next).matches();
        String reason = next == null ? "wide-colon" : odd ? "odd-space" : "no-space";
        int column = lines.get(i).codePointCount(0, slip.start(1));
        return new YamlFault(reason, i, column, lines.get(i));
      }
    }
    return null;
  }

  /** The lines of texts behind {@code |} and {@code >}: nothing in them is a key. */
  private static Set<Integer> blockTexts(List<String> lines) {
    Set<Integer> texts = new HashSet<>();
    int begun = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (begun >= 0 && (line.isBlank() || indent(line) > begun)) {
        texts.add(i);
      } else {
        begun = BLOCK_TEXT.matcher(line).matches() ? indent(line) : -1;
      }
    }
    return texts;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static boolean isTabIndented(List<String> lines, int line) {
    if (line >= lines.size()) {
      return false;
    }
    String text = lines.get(line);
    return text.substring(0, text.length() - text.stripLeading().length()).contains("\t");
  }

  private static String reason(String problem, String context) {
    String said = problem.toLowerCase(Locale.ROOT);
    if (context.contains("quoted scalar")) {
      return said.contains("escape") ? "escape" : "unclosed-quote";
    }
    if (said.contains("mapping values are not allowed")) {
      return "colon";
    }
    if (said.contains("could not find expected ':'")) {
      return "missing-colon";
    }
    if (said.contains("expected ',' or ']'")) {
      return "unclosed-list";
    }
    if (said.contains("expected ',' or '}'")) {
      return "unclosed-mapping";
    }
    if (said.contains("found '<scalar>'") || said.contains("found scalar")) {
      return "quote-inside";
    }
    return blockReason(said);
  }

  private static String blockReason(String said) {
    if (said.contains("expected <block end>") || said.contains("mapping keys are not allowed")) {
      return "indentation";
    }
    if (said.contains("another document") || said.contains("document start")) {
      return "second-document";
    }
    boolean start =
        said.contains("cannot start any token")
            || said.contains("sequence entries")
            || said.contains("unexpected character")
            || said.contains("undefined alias")
            || said.contains("chomping")
            || said.contains("tag");
    return start ? "special-character" : said.contains("del char") ? "control-character" : "other";
  }
}
