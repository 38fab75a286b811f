package illustrations.view;

import illustrations.motif.Branch;
import illustrations.motif.Palette;
import illustrations.motif.Ridge;
import illustrations.motif.Sky;
import illustrations.paint.Brushwork;
import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import illustrations.paint.Paper;
import java.awt.AlphaComposite;
import java.awt.Composite;
import java.util.List;

/**
 * Flowering, fruiting or leafy boughs close to the eye, before ridges that fade in mist.
 *
 * @param seed of the ridges and the boughs
 * @param ridges number of ridges, 1 to 5
 * @param top picture height of the farthest ridge's foot
 * @param sunX picture position of the light
 * @param disc radius of the sun or moon; 0 if it is not seen
 * @param boughs for each bough: x, y, direction in radians, length and girth
 * @param bears what the boughs bear, in the order painted
 */
public record Boughs(
    Palette palette,
    int seed,
    int ridges,
    double top,
    double sunX,
    double disc,
    Ink bark,
    List<double[]> boughs,
    List<Load> bears) {
  /** What boughs bear: how densely, how large, and what. */
  public record Load(double density, double size, Branch.Bearing bearing) {}

  /** Paints and finishes the picture. */
  public void finish(Canvas canvas) {
    Palette p = palette;
    Sky.wash(canvas, p, seed, canvas.height() * 0.75, 0.5);
    Sky.glow(canvas, p.sun(), sunX, top * 0.62, canvas.height() * 0.45, 0.6);
    if (disc > 0) {
      Sky.disc(canvas, p.sun().mix(Ink.of(0xFFFBF0), 0.6), sunX, top * 0.6, disc, 0.4);
    }
    backdrop(canvas);
    Brushwork.apply(canvas, 5);
    distantBoughs(canvas);
    nearBoughs(canvas);
    Paper.finish(canvas, seed, 0.14);
  }

  private void backdrop(Canvas canvas) {
    for (int i = 0; i < ridges; i++) {
      double near = (i + 1.0) / ridges;
      Ink ink = palette.haze().mix(palette.hills().dark(), 0.16 + 0.62 * near * near);
      double foot = top + (canvas.height() - top) * 0.86 * Math.pow(near, 1.2);
      double rise = canvas.height() * (0.34 - 0.12 * near);
      new Ridge(
              seed + i * 7,
              foot,
              rise,
              900 - 120 * i,
              0.45 - 0.3 * near,
              ink,
              palette.mist(),
              210 + 60 * near,
              near > 0.6 ? 16 * near : 0)
          .paint(canvas);
      Sky.mist(canvas, palette.mist(), seed + i, foot, 70, 0.55);
    }
  }

  private void distantBoughs(Canvas canvas) {
    Ink pale = bark.mix(palette.mist(), 0.62);
    Branch far = new Branch(seed + 90, pale);
    double[] first = boughs.get(0);
    canvas.draw(
        g -> {
          far.grow(
              g,
              first[0],
              first[1] + canvas.height() * 0.16,
              first[2] * 0.8,
              first[3] * 0.7,
              first[4] * 0.45);
          for (Load load : bears) {
            Composite before = g.getComposite();
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.4f));
            far.bearings(g, load.density * 0.7, load.size * 0.62, load.bearing);
            g.setComposite(before);
          }
        });
    Brushwork.apply(canvas, 4);
  }

  private void nearBoughs(Canvas canvas) {
    Branch near = new Branch(seed + 91, bark);
    canvas.draw(
        g -> {
          for (double[] b : boughs) {
            near.grow(g, b[0], b[1], b[2], b[3], b[4]);
          }
          for (Load load : bears) {
            near.bearings(g, load.density, load.size, load.bearing);
          }
        });
  }
}
