package tongxin.content.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.PhotoEntry;
import tongxin.problem.ProblemCode;

/** Reads how a photo is turned and cut: {@code rotate} and {@code crop} of {@code photos.yml}. */
final class FramingReader {
  private static final List<String> TURNS = List.of("0", "90", "180", "270");
  private static final double ROUNDING = 0.001;

  private FramingReader() {}

  static PhotoEntry.Framing framing(Fields fields) {
    return new PhotoEntry.Framing(quarters(fields), fields.group("crop", FramingReader::crop));
  }

  private static int quarters(Fields fields) {
    String written = fields.string("rotate");
    if (written == null) {
      return 0;
    }
    int quarters = TURNS.indexOf(written.strip());
    if (quarters < 0) {
      fields
          .problems()
          .add(
              ProblemCode.NUMBER_INVALID,
              fields.location("rotate"),
              "rotate",
              written,
              "90, 180, 270");
      return 0;
    }
    return quarters;
  }

  private static PhotoEntry.@Nullable Crop crop(Fields fields) {
    double x = part(fields.number("x", 0, 1), 0);
    double y = part(fields.number("y", 0, 1), 0);
    double width = side(fields, "width", 1 - x);
    double height = side(fields, "height", 1 - y);
    return width > 0 && height > 0 ? new PhotoEntry.Crop(x, y, width, height) : null;
  }

  private static double part(@Nullable BigDecimal number, double otherwise) {
    return number == null ? otherwise : number.doubleValue();
  }

  /** A side of the part; what passes the edge of the photo by rounding alone is accepted. */
  private static double side(Fields fields, String key, double most) {
    if (!fields.has(key)) {
      fields.missing(key);
    }
    BigDecimal number = fields.number(key, 0, 1);
    if (number == null) {
      return 0;
    }
    double side = number.doubleValue();
    if (side > 0 && side <= most + ROUNDING) {
      return Math.min(side, most);
    }
    String range = "0.001 … " + BigDecimal.valueOf(most).setScale(3, RoundingMode.FLOOR);
    fields
        .problems()
        .add(ProblemCode.NUMBER_INVALID, fields.location(key), key, number.toPlainString(), range);
    return 0;
  }
}
