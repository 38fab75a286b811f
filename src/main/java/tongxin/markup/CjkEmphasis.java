package tongxin.markup;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis with {@code *} beside Chinese punctuation.
 *
 * <p>CommonMark's rule of flanking runs knows only languages with spaces: in {@code **“同心”**聚力} the
 * closing run follows punctuation and is followed by a letter, so it would not close. Beside a
 * Chinese character no space is written, so there such a run may open or close.
 */
final class CjkEmphasis extends AsteriskDelimiterProcessor {
  CjkEmphasis() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || (afterIsPunctuation && !afterIsWhiteSpace && Cjk.endsWide(before));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || (beforeIsPunctuation && !beforeIsWhitespace && Cjk.startsWide(after));
  }
}
