package illustrations.motif;

import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** A loose flight of birds, each two strokes of a brush. */
public final class Birds {
  private Birds() {}

  /**
   * Birds strung out from a leader at {@code x}, {@code y}, the first {@code size} from wing to
   * wing.
   */
  public static void flight(
      Canvas canvas, int seed, int count, double x, double y, double size, Ink ink) {
    SplittableRandom dice = new SplittableRandom(seed);
    canvas.draw(
        g -> {
          g.setColor(ink.awt(0.75));
          for (int i = 0; i < count; i++) {
            double dx = i * size * (0.9 + 0.5 * dice.nextDouble());
            double dy =
                (i % 2 == 0 ? 0.4 : -0.25) * i * size * 0.5 + size * 0.5 * dice.nextDouble();
            double wing = size * (0.75 + 0.3 * dice.nextDouble());
            g.fill(bird(x + dx, y + dy, wing, 0.14 + 0.3 * dice.nextDouble()));
          }
        });
  }

  private static Path2D bird(double x, double y, double wing, double lift) {
    double h = wing / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(x - h, y - wing * lift * 0.4);
    path.quadTo(x - h * 0.5, y - wing * lift, x, y);
    path.quadTo(x + h * 0.5, y - wing * lift * 1.1, x + h, y - wing * lift * 0.5);
    path.quadTo(x + h * 0.5, y - wing * lift * 0.7, x, y + wing * 0.09);
    path.quadTo(x - h * 0.5, y - wing * lift * 0.6, x - h, y - wing * lift * 0.4);
    return path;
  }
}
