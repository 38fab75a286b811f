package illustrations.motif;

import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import illustrations.paint.Veil;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Trees built from dabs of a brush. */
public final class Trees {
  private Trees() {}

  /**
   * A round tree, lit from the upper left.
   *
   * @param x foot of the trunk
   * @param y foot of the trunk
   * @param size height of the tree in picture units
   */
  public static void round(
      Canvas canvas,
      Veil veil,
      SplittableRandom dice,
      double x,
      double y,
      double size,
      Tones leaf,
      Ink trunk) {
    Rectangle2D box =
        new Rectangle2D.Double(x - size * 0.7, y - size * 1.15, size * 1.4, size * 1.25);
    canvas.sprite(
        box,
        veil,
        g -> {
          trunk(g, dice, x, y, size, trunk);
          crown(
              g,
              dice,
              x,
              y - size * 0.62,
              size,
              (int) Math.min(190, 12 + size * canvas.scale() * 0.5),
              leaf);
        });
  }

  private static void crown(
      Graphics2D g, SplittableRandom dice, double x, double y, double size, int dabs, Tones leaf) {
    int lumps = 7;
    double start = dice.nextDouble() * 6.3;
    for (int lump = 0; lump < lumps; lump++) {
      double turn = start + lump * 2.4;
      double far = lump == lumps - 1 ? 0.06 : 0.15 + 0.17 * dice.nextDouble();
      double lumpX = Math.cos(turn) * far * 1.25;
      double lumpY = Math.sin(turn) * far * 0.95 - 0.03;
      double reach = 0.17 + 0.06 * dice.nextDouble();
      for (int i = 0; i < dabs / 2 + 3; i++) {
        double angle = dice.nextDouble() * 2 * Math.PI;
        double out = Math.sqrt(dice.nextDouble()) * reach;
        double dx = lumpX + Math.cos(angle) * out;
        double dy = lumpY + Math.sin(angle) * out * 0.85;
        double light = 0.42 - (dx - lumpX) * 1.1 - (dy - lumpY) * 1.9 - lumpY * 0.9 - lumpX * 0.3;
        g.setColor(leaf.at(light + (dice.nextDouble() - 0.5) * 0.34).awt(0.8));
        dab(
            g,
            dice,
            x + dx * size,
            y + dy * size,
            size * (3.2 / (dabs + 14) + 0.032) * (0.6 + 0.8 * dice.nextDouble()));
      }
    }
  }

  /** A dark upright conifer. */
  public static void fir(
      Canvas canvas,
      Veil veil,
      SplittableRandom dice,
      double x,
      double y,
      double size,
      Tones leaf) {
    Rectangle2D box =
        new Rectangle2D.Double(x - size * 0.4, y - size * 1.05, size * 0.8, size * 1.1);
    canvas.sprite(
        box,
        veil,
        g -> {
          int tiers = (int) Math.min(26, 7 + size * canvas.scale() / 9);
          for (int i = 0; i < tiers * 5; i++) {
            double up = (i / 5 + dice.nextDouble()) / tiers;
            double wide = size * 0.24 * (1 - up) + size * 0.015;
            double side = dice.nextDouble() * 2 - 1;
            double light = 0.45 - side * 0.4 + (dice.nextDouble() - 0.5) * 0.3;
            g.setColor(leaf.at(light).awt(0.9));
            double px = x + side * wide;
            double py = y - size * (0.06 + 0.92 * up) + Math.abs(side) * wide * 0.5;
            g.fill(
                new Ellipse2D.Double(
                    px - wide * 0.45, py - size / tiers * 0.7, wide * 0.9, size / tiers * 1.5));
          }
        });
  }

  private static void trunk(
      Graphics2D g, SplittableRandom dice, double x, double y, double size, Ink ink) {
    g.setColor(ink.awt(0.95));
    g.setStroke(
        new BasicStroke((float) (size * 0.045), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < 4; i++) {
      double lean = (i - 1.5) * 0.16 + (dice.nextDouble() - 0.5) * 0.12;
      Path2D path = new Path2D.Double();
      path.moveTo(x, y);
      path.curveTo(
          x,
          y - size * 0.2,
          x + lean * size * 0.5,
          y - size * 0.3,
          x + lean * size * 1.5,
          y - size * 0.62);
      g.draw(path);
      g.setStroke(
          new BasicStroke((float) (size * 0.022), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }
  }

  private static void dab(Graphics2D g, SplittableRandom dice, double x, double y, double size) {
    AffineTransform before = g.getTransform();
    g.rotate(dice.nextDouble() * Math.PI, x, y);
    g.fill(new Ellipse2D.Double(x - size / 2, y - size * 0.36, size, size * 0.72));
    g.setTransform(before);
  }
}
