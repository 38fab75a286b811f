package tongxin.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import tongxin.chinese.Cjk;
import tongxin.problem.ProblemCode;

/**
 * Finds lines that look like paragraphs or items of a list, with a single Enter between them:
 * Markdown makes one paragraph of them.
 */
final class JoinedLineFinder {
  /** The end of a sentence, perhaps within quotation marks or brackets. */
  private static final Pattern SENTENCE = Pattern.compile(".*[。！？…][”’」』）】》]*\\s*");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-*+•·●◆■▪](?=\\p{IsHan})|[（(]?[一二三四五六七八九十]{1,3}[）)、]|第[一二三四五六七八九十]{1,3}[，、：]"
              + "|[（(]?\\d{1,2}[）)、．]|\\d{1,2}\\.(?=\\p{IsHan})|[①-⑳]).*");

  private static final Pattern INDENTED = Pattern.compile("[　\\u2003]{2}.*");

  private JoinedLineFinder() {}

  static void report(Paragraph block, ParseState parse) {
    if (block.getSourceSpans().size() < 2) {
      return;
    }
    int end = SyntaxTree.end(block);
    String written =
        parse.text().substring(SyntaxTree.start(block), Math.max(SyntaxTree.start(block), end));
    // Two spaces or a backslash at the end of a line are a break that was meant.
    boolean meant = written.contains("  \n") || written.contains("\\\n");
    if (meant || written.indexOf('\n') < 0 || !written.codePoints().anyMatch(Cjk::isHan)) {
      return;
    }
    List<String> lines = written.lines().map(CjkEmphasis::unmarked).toList();
    if (areApart(lines)) {
      parse.problems().add(ProblemCode.LINES_JOINED, parse.location(block), start(lines.get(1)));
    }
  }

  private static boolean areApart(List<String> lines) {
    long indented = lines.stream().filter(line -> INDENTED.matcher(line).matches()).count();
    long items = lines.stream().filter(line -> ITEM.matcher(line.strip()).matches()).count();
    boolean sentences = lines.stream().allMatch(line -> SENTENCE.matcher(line).matches());
    return indented > 1 || items > 1 || (lines.size() > 2 && sentences);
  }

  private static String start(String line) {
    String shown = line.strip();
    int length = shown.codePointCount(0, shown.length());
    return length <= 20 ? shown : shown.substring(0, shown.offsetByCodePoints(0, 20)) + "…";
  }
}
