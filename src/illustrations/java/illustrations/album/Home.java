package illustrations.album;

import illustrations.motif.Birds;
import illustrations.motif.Palette;
import illustrations.motif.Tones;
import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import illustrations.paint.Paper;
import illustrations.view.Ranges;
import java.util.List;

/**
 * The wide picture of the home page, beside the content folder: blue-green ranges under a vermilion
 * sun.
 */
final class Home {
  private static final Palette SUNRISE =
      new Palette(
          Ink.of(0xA3BDC2),
          Ink.of(0xF9E3C2),
          Ink.of(0xF0A26A),
          Ink.of(0xC5D0C8),
          Ink.of(0xF8EFDF),
          Tones.of(0x16393F, 0x4C7A76, 0xB9C6A0),
          Tones.of(0x1B3B3A, 0x456E60, 0x9DB282),
          Tones.of(0x4D6B52, 0x8DA876, 0xD2CC96),
          Ink.of(0x8FB0B4),
          Tones.of(0x2B3236, 0x586268, 0x9BA5A6),
          Ink.of(0xF7F1E4),
          Ink.of(0xD9533A));

  private Home() {}

  static Album album() {
    Words words = new Words("", "");
    return new Album(
        "../assets/illustrations",
        false,
        List.of(new Scene("hero", 2400, 1000, words, words, 0.5, 0.5, Home::hero)));
  }

  private static void hero(Canvas canvas) {
    new Ranges(SUNRISE, 303, 430, 880, 1.7, 1760, 220, 66, 170).paint(canvas);
    Birds.flight(canvas, 7, 8, 1180, 250, 28, Ink.of(0x2F4448));
    Paper.finish(canvas, 7, 0.12);
  }
}
