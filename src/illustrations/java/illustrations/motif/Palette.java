package illustrations.motif;

import illustrations.paint.Ink;

/**
 * The colours of a place and an hour.
 *
 * @param zenith top of the sky
 * @param horizon foot of the sky
 * @param sun disc and glow of sun or moon
 * @param haze what far things turn to
 * @param mist what lies in valleys
 * @param hills bare or far slopes
 * @param forest treetops
 * @param field crops and meadow
 * @param water deep water
 * @param tile roofs
 * @param wall lime-washed walls
 * @param accent the one warm or bright colour
 */
public record Palette(
    Ink zenith,
    Ink horizon,
    Ink sun,
    Ink haze,
    Ink mist,
    Tones hills,
    Tones forest,
    Tones field,
    Ink water,
    Tones tile,
    Ink wall,
    Ink accent) {

  /** The same place at another hour: another sky and other air. */
  public Palette under(int zenith, int horizon, int sun, int haze, int mist) {
    return new Palette(
        Ink.of(zenith),
        Ink.of(horizon),
        Ink.of(sun),
        Ink.of(haze),
        Ink.of(mist),
        hills,
        forest,
        field,
        water,
        tile,
        wall,
        accent);
  }

  /**
   * The same place with other walls, as dusk or snow light shows them, and another bright colour.
   */
  public Palette lit(int wall, int accent) {
    return new Palette(
        zenith,
        horizon,
        sun,
        haze,
        mist,
        hills,
        forest,
        field,
        water,
        tile,
        Ink.of(wall),
        Ink.of(accent));
  }

  /** Whether it is late enough for lamps. */
  public boolean dark() {
    return zenith.red() + zenith.green() + zenith.blue() < 1.65;
  }

  /** The same place in another season: other slopes, trees and fields. */
  public Palette grown(Tones hills, Tones forest, Tones field) {
    return new Palette(
        zenith, horizon, sun, haze, mist, hills, forest, field, water, tile, wall, accent);
  }
}
