package tongxin.photo.pixels;

/** A decoded picture, and the colour profile that its samples are still in. */
public final class Decoded {
  private final Pixels pixels;
  private final byte[] icc;

  Decoded(Pixels pixels, byte[] icc) {
    this.pixels = pixels;
    this.icc = icc;
  }

  public Pixels pixels() {
    return pixels;
  }

  /** The profile; no bytes where the samples are sRGB. */
  public byte[] icc() {
    return icc;
  }
}
