package tongxin.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;
import tongxin.chinese.Cjk;

/**
 * Emphasis and strikethrough beside Chinese.
 *
 * <p>CommonMark's rule of flanking runs (6.2) knows only languages with spaces: in {@code
 * **“同心”**聚力} the closing run follows punctuation and is followed by a letter, so it would not
 * close. Here the rule of markdown-cjk-friendly holds: a Chinese mark is no punctuation, and a
 * Chinese character on the other side counts as a space. The library has no place for such a rule;
 * so a mark that is neither space nor punctuation is put between the run and the punctuation, and
 * taken out of what was parsed.
 */
final class CjkEmphasis {
  /** A noncharacter of Unicode, which no text may contain. */
  static final char MARK = '\uFDD2';

  /** Stands, with the mark of punctuation behind it, before an underscore. */
  private static final String PUNCTUATION = "\uFDD3!";

  private static final int END = '\n';

  private final String text;
  private final StringBuilder marked;

  private CjkEmphasis(String text) {
    this.text = text;
    this.marked = new StringBuilder(text.length() + 64);
  }

  /** The text with its marks; the same text where none is needed. */
  static String marked(String text) {
    boolean any = text.indexOf('*') >= 0 || text.indexOf('_') >= 0 || text.contains("~~");
    return any ? new CjkEmphasis(text).mark() : text;
  }

  private String mark() {
    int copied = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '*' || c == '~') {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        Sides sides = new Sides(at, end);
        if (sides.needMarkBefore()) {
          marked.append(text, copied, at).append(MARK);
          copied = at;
        }
        if (sides.needMarkAfter()) {
          marked.append(text, copied, end).append(MARK);
          copied = end;
        }
        at = end - 1;
      } else if (c == '_' && isVariantOfMark(at)) {
        marked.append(text, copied, at).append(PUNCTUATION);
        copied = at;
      }
    }
    return copied == 0 ? text : marked.append(text, copied, text.length()).toString();
  }

  /** What stands on both sides of a run of delimiters. */
  private final class Sides {
    private final int written;
    private final int before;
    private final int after;
    private final boolean beforeIsChinese;
    private final boolean afterIsChinese;

    Sides(int start, int end) {
      written = start == 0 ? END : text.codePointBefore(start);
      before = before(start);
      after = after(end);
      beforeIsChinese = isChinese(before, start == 0 ? END : before(baseStart(start)));
      afterIsChinese = isChinese(after, after(end + Character.charCount(after)));
    }

    boolean needMarkBefore() {
      boolean closes =
          !isSpace(before)
              && (!isForeignMark(before, beforeIsChinese) || isEdge(after, afterIsChinese));
      return closes && !rightFlanking() && before != '|';
    }

    boolean needMarkAfter() {
      boolean opens =
          !isSpace(after)
              && (!isForeignMark(after, afterIsChinese) || isEdge(before, beforeIsChinese));
      return opens && !leftFlanking() && after != '|';
    }

    private boolean leftFlanking() {
      return !isSpace(after) && (!isMark(after) || isSpace(written) || isMark(written));
    }

    private boolean rightFlanking() {
      return !isSpace(written) && (!isMark(written) || isSpace(after) || isMark(after));
    }

    private boolean isForeignMark(int c, boolean chinese) {
      return isMark(c) && !chinese;
    }

    private boolean isEdge(int c, boolean chinese) {
      return isSpace(c) || isMark(c) || chinese;
    }
  }

  /** Where the character before an offset begins, with its variation selectors. */
  private int baseStart(int offset) {
    int at = offset;
    do {
      at -= Character.charCount(text.codePointBefore(at));
    } while (at > 0 && isSelector(text.codePointAt(at)));
    return at;
  }

  private int before(int offset) {
    return offset == 0 ? END : text.codePointAt(baseStart(offset));
  }

  /** A mark with a selector of its form behind it, to which the library is a letter. */
  private boolean isVariantOfMark(int offset) {
    return offset > 0 && isSelector(text.codePointBefore(offset)) && isMark(before(offset));
  }

  private int after(int offset) {
    return offset >= text.length() ? END : text.codePointAt(offset);
  }

  /** A quotation mark that both scripts use is Chinese where its other side is. */
  private static boolean isChinese(int c, int beyond) {
    return Cjk.isWide(c) || isHangul(c) || (Cjk.isShared(c) && Cjk.isWide(beyond));
  }

  private static boolean isHangul(int c) {
    return (c >= 0x1100 && c <= 0x11FF) || (c >= 0xAC00 && c <= 0xD7FF);
  }

  private static boolean isSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean isSpace(int c) {
    return Characters.isWhitespaceCodePoint(c);
  }

  private static boolean isMark(int c) {
    return Characters.isPunctuationCodePoint(c);
  }

  /** Takes the marks out of everything that was parsed. */
  static void unmark(Node document, String marked) {
    if (marked.indexOf(MARK) >= 0 || marked.contains(PUNCTUATION)) {
      document.accept(new Unmarking());
    }
  }

  /** How many characters of a part of a text are marks. */
  static int marks(String text, int start, int end) {
    int count = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      count += c == MARK ? 1 : c == PUNCTUATION.charAt(0) ? PUNCTUATION.length() : 0;
    }
    return count;
  }

  /** A text without marks. */
  static String unmarked(String text) {
    String plain = text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "");
    return plain.indexOf(PUNCTUATION) < 0 ? plain : plain.replace(PUNCTUATION, "");
  }

  private static final class Unmarking extends AbstractVisitor {
    @Override
    public void visit(Text text) {
      text.setLiteral(unmarked(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
      code.setLiteral(unmarked(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
      html.setLiteral(unmarked(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
      html.setLiteral(unmarked(html.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      code.setLiteral(unmarked(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
      code.setInfo(unmarked(code.getInfo()));
      code.setLiteral(unmarked(code.getLiteral()));
    }

    @Override
    public void visit(Link link) {
      link.setDestination(unmarked(link.getDestination()));
      link.setTitle(orNull(link.getTitle()));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      image.setDestination(unmarked(image.getDestination()));
      image.setTitle(orNull(image.getTitle()));
      visitChildren(image);
    }

    private static @Nullable String orNull(@Nullable String title) {
      return title == null ? null : unmarked(title);
    }
  }
}
