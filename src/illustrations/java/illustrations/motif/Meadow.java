package illustrations.motif;

import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import illustrations.paint.Veil;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** What grows on open ground: tufts of grass, with a flower now and then. */
public final class Meadow {
  private Meadow() {}

  /** A tuft of grass, {@code size} high. */
  public static void tuft(
      Canvas canvas,
      Veil veil,
      SplittableRandom dice,
      double x,
      double y,
      double size,
      Tones grass,
      Ink flower) {
    Rectangle2D box = new Rectangle2D.Double(x - size, y - size * 1.3, size * 2, size * 1.5);
    canvas.sprite(
        box,
        veil,
        g -> {
          int blades = 7 + dice.nextInt(8);
          for (int i = 0; i < blades; i++) {
            double lean = (dice.nextDouble() - 0.5) * size * 1.3;
            double tall = size * (0.5 + 0.6 * dice.nextDouble());
            double foot = x + (dice.nextDouble() - 0.5) * size * 0.5;
            g.setStroke(
                new BasicStroke(
                    (float) (size * 0.05), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.setColor(grass.at(0.1 + 0.8 * dice.nextDouble()).awt(0.8));
            g.draw(
                new QuadCurve2D.Double(
                    foot, y, foot + lean * 0.15, y - tall * 0.6, foot + lean, y - tall));
            if (dice.nextInt(26) == 0) {
              g.setColor(flower.awt(0.9));
              g.fill(
                  new Ellipse2D.Double(
                      foot + lean - size * 0.07, y - tall - size * 0.07, size * 0.14, size * 0.14));
            }
          }
        });
  }
}
