package tongxin.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.importing.document.Note;
import tongxin.markup.BlockPlaces;
import tongxin.markup.MarkdownParser;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.rules.text.TextRules;

/**
 * Reads an imported text as the site will, and puts a backslash before each sign that would be
 * taken for a slip: in the document that it came from it was a sign that readers saw.
 */
final class Mending {
  /** In each, up to fifty signs are reported. */
  private static final int MAX_ROUNDS = 40;

  /** How far behind the place of a problem its sign may be. */
  private static final int NEAR = 4;

  private static final Set<ProblemCode> SIGNS =
      Set.of(
          ProblemCode.MARKUP_LEFT,
          ProblemCode.FOOTNOTE_UNKNOWN,
          ProblemCode.SHORTCODE_SYNTAX,
          ProblemCode.COMMENT_INVALID);

  /** The signs of a Chinese keyboard that a backslash may stand before. */
  private static final String WIDE = "＊～［］【】（）！＃｜＞｛｝＾：·｀－—";

  /** What is a sign of Markdown in words, and none in HTML. */
  private static final String MARKDOWN = "*~[]{}|^!`＊～［］【】｛｝｜！";

  private static final Pattern TAG = Pattern.compile("<[/!?A-Za-z][^>]*>");

  private final MarkdownParser parser = new MarkdownParser();
  private final TextRules marks;

  /**
   * A reader of the texts of a site.
   *
   * @param leftMarks signs that no text of the site may have, as its settings say
   */
  Mending(List<String> leftMarks) {
    this.marks = new TextRules(leftMarks);
  }

  /**
   * The text with its signs escaped.
   *
   * @param path in whose language it is read
   * @param notes are added to where a person has to mend something
   */
  String mended(String path, String body, List<Note> notes) {
    String text = body;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Problems problems = new Problems();
      marks.check(parser.parse(path, text, 1, problems).texts(), problems);
      String next = escaped(text, problems.sorted());
      if (next.equals(text)) {
        problems.sorted().stream()
            .filter(Problem::isError)
            .forEach(problem -> notes.add(note(problem)));
        return text;
      }
      text = next;
    }
    return text;
  }

  private static Note note(Problem problem) {
    return Note.of(
        Note.Kind.PROBLEM, problem.code().id() + " " + String.join(" ", problem.arguments()));
  }

  private static String escaped(String text, List<Problem> problems) {
    List<Integer> places = new ArrayList<>();
    // In a block of HTML a backslash is a sign like any other: there a number stands for a sign,
    // and only for one that would keep the text from being published.
    BitSet html = problems.isEmpty() ? new BitSet() : BlockPlaces.html(text);
    BitSet numbered = new BitSet();
    for (Problem problem : problems) {
      int at = SIGNS.contains(problem.code()) ? offset(text, problem.location()) : -1;
      int sign = at < 0 ? -1 : sign(text, at);
      if (at >= 0 && html.get(at)) {
        numbered.set(at, problem.isError() ? end(html, text, at) : at);
      } else if (sign >= 0) {
        places.add(sign);
      }
    }
    String changed = numbered.isEmpty() ? text : numbered(text, numbered);
    if (!changed.equals(text)) {
      return changed;
    }
    StringBuilder out = new StringBuilder(text);
    places.stream()
        .distinct()
        .sorted(Comparator.reverseOrder())
        .forEach(at -> out.insert((int) at, "\\"));
    return out.toString();
  }

  /** Where a block ends, of which only the ends of lines are not among its places. */
  private static int end(BitSet block, String text, int from) {
    int end = block.nextClearBit(from);
    while (text.startsWith("\n", end) && block.get(end + 1)) {
      end = block.nextClearBit(end + 1);
    }
    return end;
  }

  /** The text with numbers for the signs of Markdown in the words of these blocks of HTML. */
  private static String numbered(String text, BitSet blocks) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    Matcher tag = TAG.matcher(text);
    int tagEnd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' && i >= tagEnd && blocks.get(i) && tag.region(i, text.length()).lookingAt()) {
        tagEnd = tag.end();
      }
      boolean sign = blocks.get(i) && i >= tagEnd && MARKDOWN.indexOf(c) >= 0;
      out.append(sign ? "&#" + (int) c + ";" : String.valueOf(c));
    }
    return out.toString();
  }

  /** The next sign from here on that has no backslash before it. */
  private static int sign(String text, int at) {
    for (int i = at; i < Math.min(text.length(), at + NEAR); i++) {
      if (isSign(text.charAt(i)) && (i == 0 || text.charAt(i - 1) != '\\')) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSign(char c) {
    boolean ascii = c > ' ' && c < 127 && !Character.isLetterOrDigit(c) && c != '\\';
    return ascii || WIDE.indexOf(c) >= 0;
  }

  private static int offset(String text, Location location) {
    int at = 0;
    for (int line = 1; line < location.line(); line++) {
      at = text.indexOf('\n', at) + 1;
      if (at == 0) {
        return -1;
      }
    }
    int end = text.indexOf('\n', at);
    int length = text.codePointCount(at, end < 0 ? text.length() : end);
    int column = Math.max(0, location.column() - 1);
    return column > length ? -1 : text.offsetByCodePoints(at, column);
  }
}
