package illustrations.motif;

import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import illustrations.paint.Veil;
import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Small boats on still water. */
public final class Boats {
  private Boats() {}

  /** A flat boat with a bamboo awning and its dim reflection; {@code size} is its length. */
  public static void sampan(Canvas canvas, Veil veil, double x, double y, double size, Ink dark, Ink awning) {
    Rectangle2D box = new Rectangle2D.Double(x - size, y - size, size * 2, size * 1.6);
    canvas.sprite(
        box,
        veil,
        g -> {
          g.translate(x, y);
          g.setColor(dark.awt(0.28));
          g.fill(hull(size, -0.55));
          g.setColor(dark.awt(0.95));
          g.fill(hull(size, 1));
          Path2D roof = new Path2D.Double();
          roof.moveTo(-size * 0.2, -size * 0.06);
          roof.curveTo(-size * 0.18, -size * 0.24, size * 0.16, -size * 0.24, size * 0.2, -size * 0.06);
          roof.closePath();
          g.setColor(awning.awt(0.95));
          g.fill(roof);
          g.setColor(dark.awt(0.9));
          g.setStroke(new BasicStroke((float) (size * 0.012)));
          g.draw(new Line2D.Double(-size * 0.34, -size * 0.42, -size * 0.42, size * 0.12));
          g.setStroke(new BasicStroke((float) (size * 0.03), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
          g.draw(new Line2D.Double(-size * 0.33, -size * 0.22, -size * 0.31, -size * 0.06));
        });
  }

  private static Path2D hull(double size, double up) {
    Path2D path = new Path2D.Double();
    path.moveTo(-size * 0.55, -size * 0.11 * up);
    path.quadTo(0, -size * 0.02 * up, size * 0.55, -size * 0.12 * up);
    path.quadTo(size * 0.38, size * 0.045 * up, size * 0.25, size * 0.045 * up);
    path.lineTo(-size * 0.28, size * 0.045 * up);
    path.quadTo(-size * 0.42, size * 0.03 * up, -size * 0.55, -size * 0.11 * up);
    return path;
  }
}
