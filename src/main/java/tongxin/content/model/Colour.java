package tongxin.content.model;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An opaque sRGB colour.
 *
 * @param rgb 24 bits: red, green, blue
 */
public record Colour(int rgb) {
  private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final int STEPS = 100;

  /** A colour as CSS writes it, of three or six hexadecimal digits; the {@code #} may be absent. */
  public static Optional<Colour> of(String written) {
    var hex = HEX.matcher(written.strip());
    if (!hex.matches()) {
      return Optional.empty();
    }
    String digits = hex.group(1);
    String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    return Optional.of(new Colour(HexFormat.fromHexDigits(six)));
  }

  /** As CSS writes it: {@code #a4301f}. */
  public String css() {
    return "#" + HexFormat.of().toHexDigits(rgb, 6);
  }

  /** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** The ratio with two decimals, cut and not rounded up: {@code 4.49}. */
  public String shownContrast(Colour other) {
    return String.format(Locale.ROOT, "%.2f", Math.floor(contrast(other) * 100) / 100);
  }

  /**
   * The nearest shade that stands out enough from a ground: darker on a light one, lighter on a
   * dark one.
   *
   * @return itself where it does; null where no shade can
   */
  public @Nullable Colour against(Colour ground, double ratio) {
    int aim = ground.luminance() > 0.18 ? 0 : 255;
    for (int step = 0; step <= STEPS; step++) {
      Colour shade = mixed(aim, (double) step / STEPS);
      if (shade.contrast(ground) >= ratio) {
        return shade;
      }
    }
    return null;
  }

  private Colour mixed(int aim, double part) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int channel = rgb >> shift & 0xff;
      mixed |= (int) Math.round(channel + (aim - channel) * part) << shift;
    }
    return new Colour(mixed);
  }

  /** Relative luminance of sRGB, from 0 to 1 (WCAG 2.2). */
  private double luminance() {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
