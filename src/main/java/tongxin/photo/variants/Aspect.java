package tongxin.photo.variants;

/**
 * The proportion of a crop.
 *
 * @param width parts of width, 1 to 10,000
 * @param height parts of height, 1 to 10,000
 */
public record Aspect(int width, int height) {
  /** Village cards and article lists. */
  public static final Aspect CARD = new Aspect(3, 2);

  /** The cover of an article. */
  public static final Aspect COVER = new Aspect(16, 9);

  /** The picture that a link shows when it is shared: 1200×630. */
  public static final Aspect SHARE = new Aspect(1200, 630);

  /** Refuses parts that are not positive, which are a bug of the caller. */
  public Aspect {
    if (width < 1 || height < 1 || width > 10_000 || height > 10_000) {
      throw new IllegalArgumentException("aspect " + width + ":" + height);
    }
  }
}
