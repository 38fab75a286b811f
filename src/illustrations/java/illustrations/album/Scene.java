package illustrations.album;

import illustrations.paint.Canvas;
import java.util.function.Consumer;

/**
 * One picture: its file, its size, what is said of it, and how it is painted.
 *
 * @param name file name without its ending, ASCII
 * @param width in pixels
 * @param height in pixels
 * @param caption names the drawing; never a real place
 * @param alt says what is seen, for those who do not see it
 * @param focusX share of the width where the eye should rest, 0 to 1
 * @param focusY share of the height where the eye should rest, 0 to 1
 */
record Scene(
    String name,
    int width,
    int height,
    Words caption,
    Words alt,
    double focusX,
    double focusY,
    Consumer<Canvas> painter) {

  /** A picture of 2400 × 1600 pixels. */
  static Scene landscape(String name, Words caption, Words alt, Consumer<Canvas> painter) {
    return new Scene(name, 2400, 1600, caption, alt, 0.5, 0.5, painter);
  }

  /** A picture of 2400 × 1200 pixels. */
  static Scene panorama(String name, Words caption, Words alt, Consumer<Canvas> painter) {
    return new Scene(name, 2400, 1200, caption, alt, 0.5, 0.5, painter);
  }

  /** A picture of 1600 × 2400 pixels. */
  static Scene portrait(String name, Words caption, Words alt, Consumer<Canvas> painter) {
    return new Scene(name, 1600, 2400, caption, alt, 0.5, 0.5, painter);
  }

  /** The same, with the place where the eye should rest as shares of width and height. */
  Scene focus(double x, double y) {
    return new Scene(name, width, height, caption, alt, x, y, painter);
  }

  /** File name of the picture. */
  String file() {
    return name + ".jpg";
  }

  /** Paints the picture at a scale; 1 is its full size. */
  Canvas paint(double scale) {
    Canvas canvas = new Canvas(width, height, scale);
    painter.accept(canvas);
    return canvas;
  }
}
