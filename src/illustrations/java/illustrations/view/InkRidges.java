package illustrations.view;

import illustrations.motif.Palette;
import illustrations.motif.Ridge;
import illustrations.motif.Sky;
import illustrations.paint.Brushwork;
import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import illustrations.paint.Noise;
import illustrations.paint.Paper;

/**
 * Ridges in flat washes of ink, the far ones pale, the near ones dark with trees along their
 * crests.
 *
 * @param seed of the ridges
 * @param ridges how many, 3 to 9
 * @param top picture height of the farthest ridge's foot
 * @param rise height of the farthest mountains
 * @param rugged 0 for soft hills to 1 for crags
 * @param sunX picture position of sun or moon
 * @param sunY picture position of sun or moon
 * @param disc radius of sun or moon; 0 if it is not seen
 */
public record InkRidges(
    Palette palette,
    int seed,
    int ridges,
    double top,
    double rise,
    double rugged,
    double sunX,
    double sunY,
    double disc) {

  /** Paints the picture, but for its birds and its paper. */
  public void paint(Canvas canvas) {
    Palette p = palette;
    Sky.wash(canvas, p, seed, canvas.height() * 0.7, 0.5);
    Sky.glow(canvas, p.sun(), sunX, sunY, canvas.height() * 0.5, 0.6);
    if (disc > 0) {
      Sky.disc(canvas, p.sun().mix(Ink.of(0xFFFBF0), 0.5), sunX, sunY, disc, 0.5);
    }
    Noise spacing = new Noise(seed + 2);
    for (int i = 0; i < ridges; i++) {
      double near = (i + 1.0) / ridges;
      Ink ink =
          p.haze()
              .mix(p.hills().middle(), Math.min(1, 0.1 + near))
              .mix(p.hills().dark(), Math.pow(near, 1.4) * 0.95);
      double foot =
          top
              + (canvas.height() * 1.03 - top) * Math.pow(near, 1.2)
              + 90 * spacing.at(i * 1.7, 0.4) * (1 - near);
      double height = rise * (1 - 0.5 * near) * (1 + 0.35 * spacing.at(i * 1.3, 8.4)) + 40;
      double trees = near < 0.45 ? 0 : 30 * near * near;
      new Ridge(
              seed + 11 * i,
              foot,
              height,
              1150 - 420 * near + 220 * (i % 2),
              rugged * (1 - 0.7 * near),
              ink,
              p.mist(),
              150 + 210 * near,
              trees)
          .paint(canvas);
      if (i < ridges - 1) {
        Sky.mist(canvas, p.mist(), seed + i, foot - 20, 34 + 50 * near, 0.6);
      }
    }
    Brushwork.apply(canvas, 4.5);
  }

  /** Paints the picture and finishes its paper. */
  public void finish(Canvas canvas) {
    paint(canvas);
    Paper.finish(canvas, seed, 0.16);
  }
}
