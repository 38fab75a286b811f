package tongxin.photo.file;

import java.util.Arrays;

/**
 * How the stored rows of a picture must be turned to be upright (EXIF 2.32, tag 0x0112), in the
 * order of EXIF's numbers 1 to 8.
 */
public enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  HALF_TURN(false, true, true),
  FLIPPED(false, false, true),
  TRANSPOSED(true, false, false),
  QUARTER_TURN_RIGHT(true, false, true),
  TRANSVERSED(true, true, true),
  QUARTER_TURN_LEFT(true, true, false);

  private final boolean swapsSides;
  private final boolean fromRight;
  private final boolean fromBottom;

  Orientation(boolean swapsSides, boolean fromRight, boolean fromBottom) {
    this.swapsSides = swapsSides;
    this.fromRight = fromRight;
    this.fromBottom = fromBottom;
  }

  /** The orientation of an EXIF number; a number outside 1 to 8 counts as upright. */
  public static Orientation ofExif(int number) {
    return number < 1 || number > 8 ? UPRIGHT : values()[number - 1];
  }

  /** This orientation, and a quarter turn to the right (clockwise) after it. */
  public Orientation turnedRight() {
    return swapsSides ? of(false, !fromRight, fromBottom) : of(true, fromRight, !fromBottom);
  }

  private static Orientation of(boolean swapsSides, boolean fromRight, boolean fromBottom) {
    return Arrays.stream(values())
        .filter(o -> o.swapsSides == swapsSides)
        .filter(o -> o.fromRight == fromRight && o.fromBottom == fromBottom)
        .findFirst()
        .orElseThrow();
  }

  /** Whether upright width is stored height. */
  public boolean swapsSides() {
    return swapsSides;
  }

  /** Whether stored columns are counted from the right, to go with the upright picture. */
  public boolean fromRight() {
    return fromRight;
  }

  /** Whether stored rows are counted from the bottom. */
  public boolean fromBottom() {
    return fromBottom;
  }
}
