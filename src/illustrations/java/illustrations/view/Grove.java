package illustrations.view;

import illustrations.motif.Bamboo;
import illustrations.motif.Palette;
import illustrations.motif.Ridge;
import illustrations.motif.Sky;
import illustrations.motif.Tones;
import illustrations.paint.Brushwork;
import illustrations.paint.Canvas;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;
import illustrations.paint.Paper;
import java.util.SplittableRandom;

/**
 * A bamboo grove in mist, cane behind cane, with light falling in and perhaps a path.
 *
 * @param seed of the grove
 * @param density canes for each layer
 * @param clearing picture position around which fewer canes stand
 * @param path whether a path leads through the clearing
 */
public record Grove(Palette palette, int seed, int density, double clearing, boolean path) {
  private static final int LAYERS = 5;

  /** Paints and finishes the picture. */
  public void finish(Canvas canvas) {
    Palette p = palette;
    double h = canvas.height();
    Sky.wash(canvas, p, seed, h, 0.7);
    new Ridge(
            seed + 1,
            h * 0.62,
            h * 0.34,
            900,
            0.3,
            p.haze().mix(p.hills().middle(), 0.5),
            p.mist(),
            h * 0.2,
            0)
        .paint(canvas);
    Sky.glow(canvas, p.sun(), clearing, h * 0.32, h * 0.5, 0.8);
    floor(canvas);
    SplittableRandom dice = new SplittableRandom(seed);
    for (int layer = 0; layer < LAYERS; layer++) {
      layer(canvas, dice, layer / (LAYERS - 1.0));
      Sky.mist(
          canvas,
          p.mist(),
          seed + layer,
          h * (0.66 + 0.06 * layer),
          h * 0.10,
          layer == LAYERS - 1 ? 0.15 : 0.5);
      if (layer < LAYERS - 1) {
        Brushwork.apply(canvas, 6 - 1.3 * layer);
      }
    }
    Sky.glow(canvas, p.sun(), clearing, h * 0.3, h * 0.36, 0.35);
    Paper.finish(canvas, seed, 0.22);
  }

  private void layer(Canvas canvas, SplittableRandom dice, double near) {
    double h = canvas.height();
    Tones tones = palette.field().mix(palette.mist(), 0.82 * Math.pow(1 - near, 1.1));
    Tones shaded = near > 0.9 ? tones.mix(palette.forest().dark(), 0.35) : tones;
    int canes = (int) Math.round(density * (1.6 - near));
    canvas.draw(
        g -> {
          for (int i = 0; i < canes; i++) {
            double x = canvas.width() * (i + 0.15 + 0.7 * dice.nextDouble()) / canes;
            double gap = 90 + 420 * near;
            if (Math.abs(x - clearing) < gap) {
              continue;
            }
            double foot = h * (0.72 + 0.34 * near) + 40 * dice.nextDouble();
            double girth = 9 + 46 * near * near + 6 * dice.nextDouble();
            double lean =
                (x < clearing ? 1 : -1) * 0.05 * dice.nextDouble()
                    + 0.02 * (dice.nextDouble() - 0.5);
            double leafy = near > 0.9 ? 0.72 : 0.45 + 0.2 * dice.nextDouble();
            Bamboo.cane(
                g,
                dice,
                new double[] {x, foot},
                h * (1.05 + 0.25 * near),
                girth,
                lean,
                leafy,
                shaded);
          }
        });
  }

  private void floor(Canvas canvas) {
    Noise noise = new Noise(seed + 3);
    double h = canvas.height();
    Tones moss = palette.forest();
    canvas.wash(
        (x, y) -> {
          double near = Math.max(0, (y - h * 0.68) / (h * 0.32));
          double rough = noise.cloud(x / (40 + 120 * near), y / (14 + 40 * near), 4);
          Ink ground =
              moss.at(0.62 + 0.7 * rough - 0.35 * near).mix(palette.mist(), 0.75 - 0.6 * near);
          double winding = clearing + 260 * Math.sin(near * 2.4 + 0.4) * near;
          double edge = Math.abs(x - winding) - (30 + 300 * near) * (1 + 0.25 * rough);
          double share = path ? Curves.ramp(24 + 40 * near, -24, edge) : 0;
          return ground.mix(
              palette.wall().times(0.86 + 0.2 * rough), share * (0.85 - 0.3 * (1 - near)));
        },
        (x, y) -> Curves.ramp(h * 0.66, h * 0.74, y + 40 * noise.cloud(x / 300, 5, 3)));
  }
}
