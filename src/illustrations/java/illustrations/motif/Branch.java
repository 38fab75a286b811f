package illustrations.motif;

import illustrations.paint.Curves;
import illustrations.paint.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A branch that grows across the picture, with what it bears: blossom, leaves, fruit or snow. */
public final class Branch {
  /** What a branch bears at a place; {@code size} is its size on the picture. */
  @FunctionalInterface
  public interface Bearing {
    void paint(Graphics2D g, SplittableRandom dice, double x, double y, double size);
  }

  private record Bud(double x, double y, double size) {}

  private final SplittableRandom dice;
  private final Ink bark;
  private final List<Bud> buds = new ArrayList<>();

  public Branch(int seed, Ink bark) {
    this.dice = new SplittableRandom(seed);
    this.bark = bark;
  }

  /**
   * Grows a branch.
   *
   * @param angle its direction, in radians: 0 to the right, a quarter turn down
   * @param length of its main stem in picture units
   * @param girth of its foot in picture units
   */
  public void grow(Graphics2D g, double x, double y, double angle, double length, double girth) {
    double px = x;
    double py = y;
    double turn = angle;
    int steps = (int) Math.max(6, length / 26);
    double bend = (dice.nextDouble() - 0.5) * 0.03;
    for (int i = 0; i < steps; i++) {
      double done = i / (double) steps;
      double wide = girth * Math.pow(1 - done, 0.8) + 1.6;
      if (i % 4 == 3) {
        bend = (angle - turn) * 0.10 + (dice.nextDouble() - 0.5) * 0.22;
      }
      turn += bend;
      double nx = px + Math.cos(turn) * length / steps;
      double ny = py + Math.sin(turn) * length / steps;
      stroke(g, px, py, nx, ny, wide);
      bear(nx, ny, done, girth);
      px = nx;
      py = ny;
      if (girth > 5 && i > 1 && dice.nextDouble() < 0.34) {
        double side = dice.nextBoolean() ? 1 : -1;
        double rest = length * (1 - done) * (0.35 + 0.4 * dice.nextDouble());
        grow(g, px, py, turn + side * (0.4 + 0.55 * dice.nextDouble()), rest, wide * 0.55);
      }
    }
  }

  /** Paints what the grown branches bear. */
  public void bearings(Graphics2D g, double density, double size, Bearing bearing) {
    for (Bud bud : buds) {
      if (dice.nextDouble() < density) {
        double spread = size * 0.9;
        double x = bud.x + (dice.nextDouble() - 0.5) * spread;
        double y = bud.y + (dice.nextDouble() - 0.5) * spread;
        bearing.paint(g, dice, x, y, size * (0.65 + 0.5 * dice.nextDouble()));
      }
    }
  }

  private void bear(double x, double y, double done, double girth) {
    if (girth < 16 || done > 0.4) {
      buds.add(new Bud(x, y, girth));
    }
  }

  private void stroke(Graphics2D g, double x, double y, double nx, double ny, double wide) {
    g.setStroke(new BasicStroke((float) wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(bark.times(0.92 + 0.14 * dice.nextDouble()).awt(1));
    g.draw(new Line2D.Double(x, y, nx, ny));
    if (wide > 7 && dice.nextInt(3) > 0) {
      g.setStroke(
          new BasicStroke(
              (float) (wide * (0.06 + 0.12 * dice.nextDouble())),
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_ROUND));
      g.setColor(bark.mix(Ink.of(0xFFFFFF), 0.25).awt(0.22));
      double up = wide * (0.5 * dice.nextDouble() - 0.1);
      g.draw(new Line2D.Double(x, y - up, nx, ny - up));
    }
  }

  /** Five-petalled blossom, sometimes a bud. */
  public static Bearing blossom(Ink petal, Ink heart, Ink calyx) {
    return (g, dice, x, y, size) -> {
      AffineTransform before = g.getTransform();
      g.translate(x, y);
      g.rotate(dice.nextDouble() * 6.3);
      g.scale(1, 0.62 + 0.38 * dice.nextDouble());
      boolean bud = dice.nextInt(4) == 0;
      double r = bud ? size * 0.22 : size * 0.5;
      for (int i = 0; i < (bud ? 2 : 5); i++) {
        Ink ink = petal.mix(heart, 0.06 + 0.22 * dice.nextDouble());
        petal(g, r, ink, heart);
        g.rotate(2 * Math.PI / 5);
      }
      g.setColor(calyx.mix(heart, 0.35).awt(bud ? 0.9 : 0.6));
      g.fill(new Ellipse2D.Double(-r * 0.12, -r * 0.12, r * 0.24, r * 0.24));
      if (!bud) {
        stamens(g, dice, r, calyx);
      }
      g.setTransform(before);
    };
  }

  private static void petal(Graphics2D g, double r, Ink ink, Ink heart) {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    path.curveTo(r * 0.75, -r * 0.25, r * 0.62, -r * 1.02, r * 0.06, -r * 0.98);
    path.curveTo(-r * 0.6, -r * 1.04, -r * 0.75, -r * 0.25, 0, 0);
    g.setColor(ink.awt(0.9));
    g.fill(path);
    g.setColor(heart.awt(0.14));
    g.fill(new Ellipse2D.Double(-r * 0.26, -r * 0.55, r * 0.52, r * 0.6));
  }

  private static void stamens(Graphics2D g, SplittableRandom dice, double r, Ink ink) {
    g.setStroke(new BasicStroke((float) Math.max(0.8, r * 0.035)));
    for (int i = 0; i < 9; i++) {
      double turn = dice.nextDouble() * 6.3;
      double far = r * (0.3 + 0.25 * dice.nextDouble());
      g.setColor(ink.awt(0.6));
      g.draw(new Line2D.Double(0, 0, Math.cos(turn) * far, Math.sin(turn) * far));
      g.setColor(Ink.of(0xE9B84A).awt(0.9));
      double dot = r * 0.07;
      g.fill(
          new Ellipse2D.Double(
              Math.cos(turn) * far - dot, Math.sin(turn) * far - dot, dot * 2, dot * 2));
    }
  }

  /** Pointed leaves in the tones of a tree. */
  public static Bearing leaf(Tones tones) {
    return (g, dice, x, y, size) -> {
      AffineTransform before = g.getTransform();
      g.translate(x, y);
      g.rotate(0.6 + dice.nextDouble() * 2);
      g.scale(1, 0.5 + 0.5 * dice.nextDouble());
      Path2D path = new Path2D.Double();
      path.moveTo(0, 0);
      path.curveTo(size * 0.25, -size * 0.36, size * 0.7, -size * 0.3, size, 0);
      path.curveTo(size * 0.7, size * 0.26, size * 0.25, size * 0.3, 0, 0);
      Ink ink = tones.at(Curves.clamp(dice.nextDouble()));
      g.setColor(ink.awt(0.92));
      g.fill(path);
      g.setColor(ink.times(0.72).awt(0.6));
      g.setStroke(new BasicStroke((float) (size * 0.025)));
      g.draw(new Line2D.Double(0, 0, size * 0.9, 0));
      g.setTransform(before);
    };
  }

  /** Round fruit, lit from the upper left. */
  public static Bearing fruit(Tones tones, Ink calyx) {
    return (g, dice, x, y, size) -> {
      double r = size * 0.5;
      for (int i = 0; i < 12; i++) {
        double t = i / 11.0;
        double q = r * (1 - 0.75 * t);
        g.setColor(
            tones.at(0.15 + 0.85 * t * (0.75 + 0.25 * dice.nextDouble())).awt(i == 0 ? 1 : 0.35));
        g.fill(
            new Ellipse2D.Double(
                x - q - r * 0.28 * t, y - q * 0.92 - r * 0.3 * t, q * 2, q * 1.84));
      }
      g.setColor(calyx.awt(0.9));
      g.fill(new Ellipse2D.Double(x - r * 0.28, y - r * 1.02, r * 0.56, r * 0.22));
    };
  }
}
