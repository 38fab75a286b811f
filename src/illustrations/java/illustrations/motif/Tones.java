package illustrations.motif;

import illustrations.paint.Ink;

/** A material's colour in shadow, in half light and in full light. */
public record Tones(Ink dark, Ink middle, Ink light) {
  /** Three colours written as {@code 0xRRGGBB}. */
  public static Tones of(int dark, int middle, int light) {
    return new Tones(Ink.of(dark), Ink.of(middle), Ink.of(light));
  }

  /** The colour under a light from 0 to 1. */
  public Ink at(double light) {
    return light < 0.5 ? dark.mix(middle, light * 2) : middle.mix(light(), light * 2 - 1);
  }

  /** All three, mixed with one colour. */
  public Tones mix(Ink ink, double share) {
    return new Tones(dark.mix(ink, share), middle.mix(ink, share), light.mix(ink, share));
  }
}
