package illustrations.view;

import illustrations.motif.Houses;
import illustrations.motif.Palette;
import illustrations.motif.Ridge;
import illustrations.motif.Sky;
import illustrations.motif.Tones;
import illustrations.motif.Trees;
import illustrations.paint.Brushwork;
import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import illustrations.paint.Noise;
import illustrations.paint.Paper;
import illustrations.paint.Veil;
import java.util.SplittableRandom;

/**
 * Tiled roofs at the foot of a hillside, near enough to count their windows, with trees between
 * them.
 *
 * @param seed of the village
 * @param top picture height of the farthest row of houses
 * @param rows of houses, one before the other
 * @param size width of the nearest houses
 * @param crowns leaves of the trees between the houses
 * @param trees number of trees for each row
 * @param rise height of the hills behind
 */
public record Roofs(
    Palette palette,
    int seed,
    double top,
    int rows,
    double size,
    Tones crowns,
    int trees,
    double rise) {

  /** Paints and finishes the picture. */
  public void finish(Canvas canvas) {
    Palette p = palette;
    Sky.wash(canvas, p, seed, top, 0.6);
    Sky.glow(canvas, p.sun(), canvas.width() * 0.7, top * 0.45, canvas.height() * 0.5, 0.55);
    for (int i = 0; i < 4; i++) {
      double near = i / 3.0;
      Ink ink = p.haze().mix(p.hills().dark(), 0.2 + 0.65 * near);
      double foot = top - rise * 0.25 + (rise * 0.42) * near;
      new Ridge(
              seed + 3 * i,
              foot,
              rise * (1 - 0.45 * near),
              980 - 190 * near,
              0.5 - 0.35 * near,
              ink,
              p.mist(),
              rise * 0.42,
              near > 0.5 ? 18 * near : 0)
          .paint(canvas);
      Sky.mist(canvas, p.mist(), seed + i, foot, rise * 0.12, 0.5);
    }
    ground(canvas);
    Brushwork.apply(canvas, 4.5);
    SplittableRandom dice = new SplittableRandom(seed);
    for (int row = 0; row < rows; row++) {
      row(canvas, dice, row / (rows - 1.0));
    }
    Brushwork.apply(canvas, 1.6);
    Paper.finish(canvas, seed, 0.2);
  }

  private void ground(Canvas canvas) {
    Noise noise = new Noise(seed + 2);
    canvas.wash(
        (x, y) -> {
          double near = Math.max(0, (y - top) / (canvas.height() - top));
          double rough = noise.cloud(x / (60 + 160 * near), y / (14 + 40 * near), 4);
          return palette.field().at(0.35 + 0.7 * rough).mix(palette.mist(), 0.6 * (1 - near));
        },
        (x, y) ->
            illustrations.paint.Curves.ramp(
                top - 50, top + 30, y + 40 * noise.cloud(x / 200, 1, 2)));
  }

  private void row(Canvas canvas, SplittableRandom dice, double near) {
    Palette p = palette;
    double y = top + (canvas.height() * 1.05 - top) * Math.pow(near, 1.25);
    double wide = size * (0.26 + 0.74 * Math.pow(near, 1.2));
    Veil veil = Veil.pale(p.mist(), 0.62 * Math.pow(1 - near, 1.6));
    for (int i = 0; i < trees; i++) {
      tree(
          canvas,
          dice,
          veil,
          canvas.width() * dice.nextDouble(),
          y - wide * (0.1 + 0.5 * dice.nextDouble()),
          wide);
    }
    Noise clusters = new Noise(seed + 60);
    double x = -wide * dice.nextDouble();
    while (x < canvas.width() + wide) {
      boolean built = clusters.cloud(x / 760, near * 2.3, 2) > -0.04 - 0.1 * near;
      double shift = wide * 0.34 * (dice.nextDouble() - 0.5);
      if (built && dice.nextInt(6) > 0) {
        Houses.house(canvas, veil, dice, x, y + shift, wide * (0.72 + 0.42 * dice.nextDouble()), p);
      } else if (dice.nextInt(3) > 0) {
        tree(canvas, dice, veil, x + shift, y + shift, wide * 1.25);
      }
      x += wide * (built ? 0.9 + 0.55 * dice.nextDouble() : 0.55);
    }
    for (int i = 0; i < trees / 2; i++) {
      tree(
          canvas,
          dice,
          veil,
          canvas.width() * dice.nextDouble(),
          y + wide * (0.06 + 0.12 * dice.nextDouble()),
          wide * 0.62);
    }
    Sky.mist(canvas, p.mist(), seed + (int) (near * 50), y, wide * 0.45, 0.5 * (1 - near));
  }

  private void tree(
      Canvas canvas, SplittableRandom dice, Veil veil, double x, double y, double wide) {
    Trees.round(
        canvas,
        veil,
        dice,
        x,
        y,
        wide * (0.5 + 0.45 * dice.nextDouble()),
        crowns,
        palette.tile().dark());
  }
}
