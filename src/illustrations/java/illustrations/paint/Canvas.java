package illustrations.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A picture being painted: floating-point pixels, so that long gradients of mist show no steps,
 * with the distance and the wetness of each. Positions are in units of the finished picture's
 * pixels; {@code scale} under 1 paints a smaller proof of it.
 */
public final class Canvas {
  /** The colour of a place on the canvas. */
  @FunctionalInterface
  public interface Wash {
    Ink at(double x, double y);
  }

  /** How much paint a place takes, 0 to 1. */
  @FunctionalInterface
  public interface Cover {
    double at(double x, double y);
  }

  private static final float FAR = Float.MAX_VALUE;

  private final int width;
  private final int height;
  private final double scale;
  private final int columns;
  private final int rows;
  private final float[][] planes;
  private final float[] depth;
  private final float[] water;

  public Canvas(int width, int height, double scale) {
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.columns = (int) Math.round(width * scale);
    this.rows = (int) Math.round(height * scale);
    this.planes = new float[3][columns * rows];
    this.depth = new float[columns * rows];
    this.water = new float[columns * rows];
    Arrays.fill(depth, FAR);
  }

  /** Width in picture units. */
  public int width() {
    return width;
  }

  /** Height in picture units. */
  public int height() {
    return height;
  }

  /** Pixels per picture unit. */
  public double scale() {
    return scale;
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** The red, green and blue planes, row by row; changes show on the canvas. */
  public float[][] planes() {
    return planes;
  }

  /** Distance of what is seen at each pixel. */
  public float[] depth() {
    return depth;
  }

  /** How much of each pixel is open water, 0 to 1. */
  public float[] water() {
    return water;
  }

  /** Paints every place with a wash, as thickly as the cover says. */
  public void wash(Wash ink, Cover cover) {
    for (int row = 0; row < rows; row++) {
      double y = (row + 0.5) / scale;
      for (int column = 0; column < columns; column++) {
        double x = (column + 0.5) / scale;
        double share = cover.at(x, y);
        if (share > 0.0005) {
          lay(row * columns + column, ink.at(x, y), share);
        }
      }
    }
  }

  /** Fills a shape with a wash, under the veil's air. */
  public void fill(Shape shape, Wash ink, Veil veil) {
    stamp(
        shape.getBounds2D(),
        g -> g.fill(shape),
        (pixel, argb, x, y) ->
            lay(pixel, ink.at(x, y).mix(veil.mist(), veil.amount()), (argb >>> 24) / 255.0),
        veil.depth());
  }

  /** Paints with Java2D inside a box, under the veil's air. */
  public void sprite(Rectangle2D box, Veil veil, Consumer<Graphics2D> brush) {
    stamp(
        box,
        brush,
        (pixel, argb, x, y) ->
            lay(pixel, Ink.of(argb).mix(veil.mist(), veil.amount()), (argb >>> 24) / 255.0),
        veil.depth());
  }

  /** Paints with Java2D over the whole canvas. */
  public void draw(Consumer<Graphics2D> brush) {
    sprite(new Rectangle2D.Double(0, 0, width, height), Veil.NONE, brush);
  }

  private interface Drop {
    void lay(int pixel, int argb, double x, double y);
  }

  private void stamp(Rectangle2D box, Consumer<Graphics2D> brush, Drop drop, double distance) {
    int left = Math.max(0, (int) Math.floor(box.getMinX() * scale) - 1);
    int top = Math.max(0, (int) Math.floor(box.getMinY() * scale) - 1);
    int right = Math.min(columns, (int) Math.ceil(box.getMaxX() * scale) + 1);
    int low = Math.min(rows, (int) Math.ceil(box.getMaxY() * scale) + 1);
    if (left >= right || top >= low) {
      return;
    }
    BufferedImage sheet = new BufferedImage(right - left, low - top, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = sheet.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.translate(-left, -top);
    g.scale(scale, scale);
    brush.accept(g);
    g.dispose();
    for (int row = top; row < low; row++) {
      for (int column = left; column < right; column++) {
        int argb = sheet.getRGB(column - left, row - top);
        int pixel = row * columns + column;
        if (argb >>> 24 != 0 && depth[pixel] * 1.03 >= distance) {
          drop.lay(pixel, argb, (column + 0.5) / scale, (row + 0.5) / scale);
        }
      }
    }
  }

  private void lay(int pixel, Ink ink, double share) {
    float[] red = planes[0];
    float[] green = planes[1];
    float[] blue = planes[2];
    red[pixel] += (float) ((ink.red() - red[pixel]) * share);
    green[pixel] += (float) ((ink.green() - green[pixel]) * share);
    blue[pixel] += (float) ((ink.blue() - blue[pixel]) * share);
  }
}
