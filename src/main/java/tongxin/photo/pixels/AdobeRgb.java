package tongxin.photo.pixels;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Writes the colour profile of Adobe RGB (1998), which cameras name in EXIF instead of embedding
 * it: a matrix and a gamma of 563/256, primaries adapted to D50 (Adobe RGB (1998) Color Image
 * Encoding, 4.3.4; ICC.1:2001-04).
 */
final class AdobeRgb {
  private static final int HEADER = 128;
  private static final int TAGS = 9;
  private static final int TAG_ENTRY = 12;
  private static final int XYZ_SIZE = 20;
  private static final int CURVE_SIZE = 16;
  private static final int TEXT_SIZE = 112;
  private static final int GAMMA = 0x0233;
  private static final double[] WHITE = {0.96420, 1.00000, 0.82491};
  private static final double[] RED = {0.60974, 0.31111, 0.01947};
  private static final double[] GREEN = {0.20528, 0.62567, 0.06087};
  private static final double[] BLUE = {0.14919, 0.06322, 0.74457};

  private final ByteBuffer out =
      ByteBuffer.allocate(
          HEADER + 4 + TAGS * TAG_ENTRY + 4 * XYZ_SIZE + CURVE_SIZE + 2 * TEXT_SIZE);
  private int table = HEADER + 4;

  private AdobeRgb() {}

  static byte[] profile() {
    return new AdobeRgb().write();
  }

  private byte[] write() {
    out.putInt(0, out.capacity());
    letters(12, "mntrRGB XYZ ");
    out.putInt(8, 0x02100000);
    letters(36, "acsp");
    xyz(68, WHITE);
    out.putInt(HEADER, TAGS);
    out.position(HEADER + 4 + TAGS * TAG_ENTRY);
    text("desc", "desc", "Adobe RGB compatible");
    text("cprt", "text", "Public domain");
    colour("wtpt", WHITE);
    colour("rXYZ", RED);
    colour("gXYZ", GREEN);
    colour("bXYZ", BLUE);
    int curve = out.position();
    letters(curve, "curv");
    out.putInt(curve + 8, 1);
    out.putShort(curve + 12, (short) GAMMA);
    for (String tag : new String[] {"rTRC", "gTRC", "bTRC"}) {
      entry(tag, curve, CURVE_SIZE - 2);
    }
    return out.array();
  }

  private void entry(String tag, int at, int size) {
    letters(table, tag);
    out.putInt(table + 4, at);
    out.putInt(table + 8, size);
    table += TAG_ENTRY;
  }

  private void colour(String tag, double[] value) {
    int at = out.position();
    letters(at, "XYZ ");
    xyz(at + 8, value);
    entry(tag, at, XYZ_SIZE);
    out.position(at + XYZ_SIZE);
  }

  private void text(String tag, String type, String text) {
    int at = out.position();
    letters(at, type);
    boolean description = type.equals("desc");
    if (description) {
      out.putInt(at + 8, text.length() + 1);
    }
    letters(at + (description ? 12 : 8), text);
    entry(tag, at, TEXT_SIZE);
    out.position(at + TEXT_SIZE);
  }

  private void xyz(int at, double[] value) {
    for (int i = 0; i < 3; i++) {
      out.putInt(at + 4 * i, (int) Math.round(value[i] * 65536));
    }
  }

  private void letters(int at, String text) {
    out.put(at, text.getBytes(StandardCharsets.US_ASCII));
  }
}
