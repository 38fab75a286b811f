package tongxin.photo;

/** A decoded picture, and the colour profile that its samples are still in. */
final class Decoded {
  private final Pixels pixels;
  private final byte[] icc;

  Decoded(Pixels pixels, byte[] icc) {
    this.pixels = pixels;
    this.icc = icc;
  }

  Pixels pixels() {
    return pixels;
  }

  /** The profile; no bytes where the samples are sRGB. */
  byte[] icc() {
    return icc;
  }
}
