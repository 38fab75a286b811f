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

/** Small boats on still water. */
public final class Boats {
  private Boats() {}

  /**
   * A flat boat with a bamboo awning, its boatman and its dim reflection; {@code size} is its
   * length.
   */
  public static void sampan(
      Canvas canvas, Veil veil, double x, double y, double size, Ink dark, Ink awning) {
    Rectangle2D box = new Rectangle2D.Double(x - size, y - size, size * 2, size * 1.6);
    canvas.sprite(
        box,
        veil,
        g -> {
          g.translate(x, y);
          g.scale(size, size);
          reflection(g, dark);
          boatman(g, dark, awning);
          awning(g, dark, awning);
          g.setColor(dark.awt(1));
          g.fill(hull(1));
          g.setColor(awning.mix(dark, 0.45).awt(0.8));
          g.setStroke(new BasicStroke(0.008f));
          Path2D rim = new Path2D.Double();
          rim.moveTo(-0.53, -0.10);
          rim.quadTo(0, -0.022, 0.53, -0.11);
          g.draw(rim);
        });
  }

  private static void reflection(Graphics2D g, Ink dark) {
    for (int i = 0; i < 6; i++) {
      g.setColor(dark.awt(0.09));
      double wide = 0.50 - 0.05 * i;
      g.fill(new Ellipse2D.Double(-wide, 0.012 + 0.012 * i, wide * 2, 0.05 + 0.018 * i));
    }
  }

  private static void awning(Graphics2D g, Ink dark, Ink awning) {
    Path2D roof = new Path2D.Double();
    roof.moveTo(-0.16, -0.03);
    roof.curveTo(-0.17, -0.21, 0.22, -0.21, 0.23, -0.03);
    roof.closePath();
    g.setColor(awning.times(0.86).awt(1));
    g.fill(roof);
    g.setStroke(new BasicStroke(0.007f));
    for (int i = 0; i < 7; i++) {
      double at = -0.13 + 0.055 * i;
      double top = -0.165 + 3.6 * Math.pow(at - 0.035, 2);
      g.setColor(dark.awt(0.45));
      g.draw(new Line2D.Double(at, -0.04, at + 0.01, top));
    }
    g.setColor(dark.awt(0.6));
    g.setStroke(new BasicStroke(0.014f));
    g.draw(roof);
  }

  private static void boatman(Graphics2D g, Ink dark, Ink awning) {
    g.setColor(dark.awt(0.9));
    g.setStroke(new BasicStroke(0.008f));
    g.draw(new Line2D.Double(-0.26, -0.40, -0.40, 0.13));
    Path2D body = new Path2D.Double();
    body.moveTo(-0.375, -0.05);
    body.quadTo(-0.36, -0.17, -0.325, -0.205);
    body.quadTo(-0.29, -0.17, -0.285, -0.05);
    body.closePath();
    g.setColor(dark.times(1.25).awt(1));
    g.fill(body);
    Path2D hat = new Path2D.Double();
    hat.moveTo(-0.385, -0.205);
    hat.lineTo(-0.325, -0.262);
    hat.lineTo(-0.265, -0.205);
    hat.quadTo(-0.325, -0.188, -0.385, -0.205);
    g.setColor(awning.times(1.06).awt(1));
    g.fill(hat);
  }

  private static Path2D hull(double up) {
    Path2D path = new Path2D.Double();
    path.moveTo(-0.55, -0.11 * up);
    path.quadTo(0, -0.02 * up, 0.55, -0.12 * up);
    path.quadTo(0.40, 0.04 * up, 0.26, 0.045 * up);
    path.lineTo(-0.29, 0.045 * up);
    path.quadTo(-0.42, 0.03 * up, -0.55, -0.11 * up);
    return path;
  }
}
