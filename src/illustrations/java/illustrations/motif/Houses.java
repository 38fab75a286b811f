package illustrations.motif;

import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import illustrations.paint.Veil;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Houses with lime-washed walls and roofs of grey tile. */
public final class Houses {
  private Houses() {}

  /**
   * One house, seen a little from above, its gable to the left or to the right.
   *
   * @param x middle of its front wall
   * @param y foot of its front wall
   * @param size width of its front wall in picture units
   */
  public static void house(
      Canvas canvas, Veil veil, SplittableRandom dice, double x, double y, double size, Palette p) {
    double side = dice.nextBoolean() ? 1 : -1;
    double wall = size * (0.27 + 0.11 * dice.nextDouble());
    double roof = size * (0.22 + 0.06 * dice.nextDouble());
    double depth = size * (0.30 + 0.1 * dice.nextDouble());
    boolean lamp = dice.nextInt(p.dark() ? 2 : 7) == 0;
    Rectangle2D box =
        new Rectangle2D.Double(x - size * 1.2, y - size * 1.1, size * 2.4, size * 1.25);
    canvas.sprite(
        box,
        veil,
        g -> {
          g.translate(x, y);
          g.scale(side, 1);
          walls(g, size, wall, roof, depth, p);
          openings(g, size, wall, lamp ? p.accent() : p.tile().dark(), p);
          glow(g, size, wall, lamp && p.dark(), p);
          roof(g, canvas.scale(), size, wall, roof, depth, p, dice);
        });
  }

  private static void walls(
      Graphics2D g, double size, double wall, double roof, double depth, Palette p) {
    double half = size / 2;
    g.setColor(p.wall().awt(1));
    g.fill(new Rectangle2D.Double(-half, -wall, size, wall));
    g.setColor(p.wall().mix(p.tile().middle(), 0.32).awt(1));
    double lift = depth * 0.36;
    g.fill(
        shape(
            half,
            0,
            half + depth,
            -lift,
            half + depth,
            -wall - lift,
            half + depth * 0.5,
            -wall - lift * 0.5 - roof,
            half,
            -wall));
    for (int i = 0; i < 5; i++) {
      double low = wall * (0.34 - 0.06 * i);
      g.setColor(p.tile().light().mix(p.haze(), 0.4).awt(0.13));
      g.fill(new Rectangle2D.Double(-half, -low, size, low));
    }
    g.setColor(p.tile().middle().awt(0.5));
    g.fill(new Rectangle2D.Double(-half, -wall * 0.07, size, wall * 0.07));
  }

  private static void openings(Graphics2D g, double size, double wall, Ink ink, Palette p) {
    g.setColor(p.tile().dark().mix(p.accent(), 0.15).awt(0.9));
    g.fill(new Rectangle2D.Double(-size * 0.07, -wall * 0.62, size * 0.14, wall * 0.62));
    g.setColor(ink.awt(0.85));
    for (double at : new double[] {-0.38, -0.22, 0.13, 0.29}) {
      g.fill(new Rectangle2D.Double(size * at, -wall * 0.66, size * 0.085, wall * 0.27));
    }
    g.setColor(p.tile().dark().awt(0.8));
    g.setStroke(new BasicStroke((float) (size * 0.006)));
    for (double at : new double[] {-0.38, -0.22, 0.13, 0.29}) {
      double middle = size * (at + 0.0425);
      g.draw(new Line2D.Double(middle, -wall * 0.66, middle, -wall * 0.39));
      g.draw(new Line2D.Double(size * at, -wall * 0.53, size * (at + 0.085), -wall * 0.53));
    }
    g.draw(new Line2D.Double(0, -wall * 0.62, 0, 0));
    g.setColor(p.tile().dark().awt(0.35));
    g.fill(new Rectangle2D.Double(-size / 2, -wall, size, wall * 0.16));
  }

  private static void glow(Graphics2D g, double size, double wall, boolean lamp, Palette p) {
    for (int i = 0; lamp && i < 7; i++) {
      double reach = size * (0.05 + 0.05 * i);
      g.setColor(p.accent().mix(p.sun(), 0.4).awt(0.07));
      for (double at : new double[] {-0.26, 0.25}) {
        g.fill(
            new Ellipse2D.Double(
                size * at - reach, -wall * 0.5 - reach * 0.7, reach * 2, reach * 1.4));
      }
    }
  }

  private static void roof(
      Graphics2D g,
      double scale,
      double size,
      double wall,
      double roof,
      double depth,
      Palette p,
      SplittableRandom dice) {
    double half = size / 2;
    double over = size * 0.06;
    double shift = depth * 0.5;
    double lift = depth * 0.18;
    double eave = -wall + roof * 0.12;
    double top = -wall - lift - roof;
    Path2D slope =
        shape(
            -half - over,
            eave,
            half + over,
            eave,
            half + shift + over * 0.8,
            top,
            -half + shift - over * 0.8,
            top);
    g.setColor(p.tile().middle().awt(1));
    g.fill(slope);
    tiles(g, scale, size, new double[] {-half - over, half + over, eave, shift, top}, dice, p);
    g.setStroke(
        new BasicStroke((float) (size * 0.032), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(p.tile().dark().awt(1));
    Path2D ridge = new Path2D.Double();
    ridge.moveTo(-half + shift - over * 1.5, top - size * 0.035);
    ridge.quadTo(shift, top + size * 0.012, half + shift + over * 1.5, top - size * 0.035);
    g.draw(ridge);
    g.setStroke(new BasicStroke((float) (size * 0.02)));
    g.draw(
        shape(
            half + over,
            eave,
            half + shift + over * 0.8,
            top,
            half + depth + over,
            -wall - depth * 0.3));
    g.setColor(p.tile().light().awt(0.5));
    g.draw(new Line2D.Double(-half - over, eave, half + over, eave));
  }

  private static void tiles(
      Graphics2D g, double scale, double size, double[] r, SplittableRandom dice, Palette p) {
    int columns = (int) Math.max(6, Math.min(46, size * scale / 4.5));
    for (int i = 0; i < columns; i++) {
      double t = (i + 0.5) / columns;
      double foot = r[0] + (r[1] - r[0]) * t;
      Ink tone = p.tile().at(0.3 + 0.4 * dice.nextDouble());
      g.setStroke(
          new BasicStroke(
              (float) (size * 1.1 / columns * 0.62), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      g.setColor(tone.awt(0.55));
      g.draw(new Line2D.Double(foot, r[2], foot + r[3], r[4]));
      g.setColor(p.tile().dark().awt(0.5));
      g.setStroke(new BasicStroke((float) (size / columns * 0.22)));
      double gap = foot + size * 0.56 / columns;
      g.draw(new Line2D.Double(gap, r[2], gap + r[3], r[4]));
    }
    for (int i = 1; i < 5; i++) {
      double up = i / 5.0;
      g.setColor(p.tile().dark().awt(0.12 + 0.12 * up));
      g.setStroke(new BasicStroke((float) (size * 0.012)));
      double y = r[2] + (r[4] - r[2]) * up;
      g.draw(new Line2D.Double(r[0] + r[3] * up, y, r[1] + r[3] * up, y));
    }
  }

  private static Path2D shape(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    if (points.length > 6) {
      path.closePath();
    }
    return path;
  }
}
