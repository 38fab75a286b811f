package illustrations.paint;

/**
 * The air before a thing: how far away it is, and how much mist lies over it.
 *
 * @param depth distance from the eye, in the units of the land; nearer land hides the thing
 * @param mist colour of the mist
 * @param amount share of mist, 0 (clear) to 1 (nothing else is seen)
 */
public record Veil(double depth, Ink mist, double amount) {
  /** Right before the eye: hidden by nothing, veiled by nothing. */
  public static final Veil NONE = new Veil(0, new Ink(1, 1, 1), 0);

  /** Hidden by nothing, but paled by mist. */
  public static Veil pale(Ink mist, double amount) {
    return new Veil(0, mist, amount);
  }
}
