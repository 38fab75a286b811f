package illustrations.land;

import illustrations.paint.Canvas;
import illustrations.paint.Ink;

/**
 * Paints a land as an eye sees it, column by column from near to far; whatever rises above what is
 * already painted is seen.
 *
 * @param water colour of open water; its spots have the depth of the water, negative, as their
 *     height
 * @param waterLevel height of open water, which hides the ground below it; lower than all ground
 *     where there is none
 */
public record Survey(
    Land land,
    Ground ground,
    Ground water,
    double waterLevel,
    Eye eye,
    Air air,
    double near,
    double far) {
  private static final int SLICES = 2;

  /** Paints the land, over whatever sky the canvas has. */
  public void paint(Canvas canvas) {
    Column column = new Column(canvas.rows());
    for (int x = 0; x < canvas.columns(); x++) {
      column.clear();
      for (int slice = 0; slice < SLICES; slice++) {
        double pictureX = (x + (slice + 0.5) / SLICES) / canvas.scale();
        march(canvas, column, pictureX);
      }
      column.blend(canvas, x, SLICES);
    }
  }

  /** Height of what is seen at a place: ground, or the water over it. */
  public double surface(double x, double z) {
    return Math.max(waterLevel, land.height(x, z, 0.5));
  }

  private void march(Canvas canvas, Column column, double pictureX) {
    double direction = (pictureX - eye.middle()) / eye.zoom();
    double stride = 0.55 / (canvas.rows() * 0.55 + 200);
    double top = canvas.rows();
    Ink last = null;
    double distance = near;
    while (distance < far && top > 0) {
      double x = eye.x() + direction * distance;
      double z = eye.z() + distance;
      double detail = distance / (eye.zoom() * canvas.scale());
      double height = land.height(x, z, detail);
      boolean wet = height < waterLevel;
      double y = eye.pictureY(Math.max(height, waterLevel), z) * canvas.scale();
      if (y < top) {
        Ink ink = seen(x, z, height, detail, wet);
        column.run(y, top, ink, last == null ? ink : last, distance, wet);
        last = ink;
        top = y;
      } else {
        last = null;
      }
      distance *= 1 + stride * stretch(distance);
    }
  }

  private double stretch(double distance) {
    return 1 + 1.5 * distance / far;
  }

  private Ink seen(double x, double z, double height, double detail, boolean wet) {
    if (wet) {
      Ink open = water.ink(new Spot(x, z, height - waterLevel, 0, 0, detail));
      return air.through(open, eye, x, waterLevel, z);
    }
    double reach = Math.max(detail, 0.05);
    double slopeX = (land.height(x + reach, z, detail) - height) / reach;
    double slopeZ = (land.height(x, z + reach, detail) - height) / reach;
    Ink bare = ground.ink(new Spot(x, z, height, slopeX, slopeZ, detail));
    return air.through(bare, eye, x, height, z);
  }
}
