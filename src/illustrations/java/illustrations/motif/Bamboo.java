package illustrations.motif;

import illustrations.paint.Curves;
import illustrations.paint.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** Bamboo: jointed canes and sprays of pointed leaves. */
public final class Bamboo {
  private Bamboo() {}

  /**
   * A cane from its foot upwards, leaning by {@code lean} of its length, with leaves from {@code
   * leafy} of its height up.
   */
  public static void cane(
      Graphics2D g,
      SplittableRandom dice,
      double[] foot,
      double length,
      double girth,
      double lean,
      double leafy,
      Tones tones) {
    double joint = girth * (6.5 + 2 * dice.nextDouble());
    int joints = (int) Math.max(3, length / joint);
    double light = dice.nextDouble() * 0.4;
    for (int i = 0; i < joints; i++) {
      double from = i / (double) joints;
      double to = (i + 1) / (double) joints;
      double x0 = foot[0] + lean * length * from * from;
      double x1 = foot[0] + lean * length * to * to;
      double wide = girth * (1 - 0.55 * from);
      segment(g, x0, foot[1] - length * from, x1, foot[1] - length * to, wide, tones, 0.35 + light);
    }
    for (double up = leafy; up < 1; up += 0.02 + 0.03 * dice.nextDouble()) {
      double x = foot[0] + lean * length * up * up;
      spray(g, dice, x, foot[1] - length * up, girth * (3.4 + 2.6 * dice.nextDouble()), tones);
    }
  }

  private static void segment(
      Graphics2D g,
      double x0,
      double y0,
      double x1,
      double y1,
      double wide,
      Tones tones,
      double light) {
    double gap = wide * 0.10;
    for (int i = 0; i < 5; i++) {
      double at = (i - 2) / 5.0;
      g.setStroke(
          new BasicStroke((float) (wide * 0.26), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
      g.setColor(tones.at(light + 0.35 - 0.75 * Math.abs(at + 0.14)).awt(0.97));
      g.draw(new Line2D.Double(x0 + at * wide, y0 - gap, x1 + at * wide, y1 + gap));
    }
    g.setStroke(
        new BasicStroke((float) (wide * 0.13), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(tones.dark().awt(0.9));
    g.draw(new Line2D.Double(x1 - wide * 0.56, y1, x1 + wide * 0.56, y1));
    g.setColor(tones.light().awt(0.45));
    g.draw(new Line2D.Double(x1 - wide * 0.5, y1 + wide * 0.16, x1 + wide * 0.5, y1 + wide * 0.16));
  }

  /** A spray of leaves on a twig. */
  public static void spray(
      Graphics2D g, SplittableRandom dice, double x, double y, double size, Tones tones) {
    double side = dice.nextBoolean() ? 1 : -1;
    double tipX = x + side * size * (0.8 + 0.8 * dice.nextDouble());
    double tipY = y - size * (0.1 + 0.5 * dice.nextDouble());
    g.setStroke(new BasicStroke((float) Math.max(1, size * 0.02)));
    g.setColor(tones.dark().awt(0.7));
    g.draw(new Line2D.Double(x, y, tipX, tipY));
    int leaves = 4 + dice.nextInt(5);
    for (int i = 0; i < leaves; i++) {
      double t = 0.35 + 0.65 * i / leaves;
      double turn =
          Math.PI / 2 - side * (0.15 + 1.15 * dice.nextDouble()) + (dice.nextDouble() - 0.5) * 0.5;
      double light = Curves.clamp(0.15 + 0.8 * dice.nextDouble());
      leaf(
          g,
          Curves.line(x, tipX, t),
          Curves.line(y, tipY, t),
          turn,
          size * (0.6 + 0.6 * dice.nextDouble()),
          tones.at(light));
    }
  }

  private static void leaf(Graphics2D g, double x, double y, double turn, double size, Ink ink) {
    AffineTransform before = g.getTransform();
    g.translate(x, y);
    g.rotate(turn);
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    path.curveTo(size * 0.25, -size * 0.11, size * 0.6, -size * 0.08, size, size * 0.03);
    path.curveTo(size * 0.6, size * 0.07, size * 0.25, size * 0.09, 0, 0);
    g.setColor(ink.awt(0.9));
    g.fill(path);
    g.setTransform(before);
  }
}
