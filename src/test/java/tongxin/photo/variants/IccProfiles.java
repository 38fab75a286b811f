package tongxin.photo.variants;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes ICC profiles for tests (ICC.1:2001-04). */
final class IccProfiles {
  private record Tag(String name, ByteBuffer content) {}

  private IccProfiles() {}

  /** A matrix profile of these primaries, with the curve of sRGB or a gamma of 2.2. */
  static byte[] matrix(double[][] primaries, boolean srgbCurve) {
    List<Tag> tags = new ArrayList<>();
    tags.add(new Tag("desc", description()));
    tags.add(new Tag("cprt", text()));
    tags.add(new Tag("wtpt", xyz(0.9642, 1, 0.8249)));
    String[] names = {"r", "g", "b"};
    for (int i = 0; i < 3; i++) {
      tags.add(new Tag(names[i] + "XYZ", xyz(primaries[0][i], primaries[1][i], primaries[2][i])));
      tags.add(new Tag(names[i] + "TRC", curve(srgbCurve)));
    }
    return profile("mntr", "RGB ", "XYZ ", tags);
  }

  /** A grey profile with a gamma of 2.2 or, to make a difference, of 1. */
  static byte[] linearGrey() {
    ByteBuffer linear = buffer(12, "curv");
    return profile(
        "mntr",
        "GRAY",
        "XYZ ",
        List.of(
            new Tag("desc", description()),
            new Tag("cprt", text()),
            new Tag("wtpt", xyz(0.9642, 1, 0.8249)),
            new Tag("kTRC", linear)));
  }

  /** A printer of weak inks on greyish paper. */
  static byte[] cmyk() {
    int grid = 7;
    int nodes = grid * grid * grid * grid;
    ByteBuffer lut = buffer(52 + 4 * 2 * 2 + nodes * 6 + 3 * 2 * 2, "mft2");
    lut.put(8, (byte) 4).put(9, (byte) 3).put(10, (byte) grid);
    for (int i = 0; i < 9; i++) {
      lut.putInt(12 + 4 * i, i % 4 == 0 ? 65536 : 0);
    }
    lut.putShort(48, (short) 2).putShort(50, (short) 2).position(52);
    for (int i = 0; i < 4; i++) {
      lut.putShort((short) 0).putShort((short) 0xffff);
    }
    for (int i = 0; i < nodes; i++) {
      int[] inks = {i / 343, i / 49 % 7, i / 7 % 7, i % 7};
      double[] lab = Colours.lab(printed(inkColour(inks, grid - 1)));
      lut.putShort((short) Math.round(lab[0] * 652.8));
      lut.putShort((short) Math.round((lab[1] + 128) * 256));
      lut.putShort((short) Math.round((lab[2] + 128) * 256));
    }
    for (int i = 0; i < 3; i++) {
      lut.putShort((short) 0).putShort((short) 0xffff);
    }
    return profile(
        "prtr",
        "CMYK",
        "Lab ",
        List.of(
            new Tag("desc", description()),
            new Tag("cprt", text()),
            new Tag("wtpt", xyz(0.9642, 1, 0.8249)),
            new Tag("A2B0", lut),
            new Tag("A2B1", lut)));
  }

  /** What becomes of a colour of the simplest inks in that printer. */
  static int printed(int rgb) {
    int printed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      printed |= (30 + ((rgb >> shift) & 0xff) * 200 / 255) << shift;
    }
    return printed;
  }

  /** The sRGB colour of the simplest inks: red is what cyan and black leave, and so on. */
  static int inkColour(int[] inks, int most) {
    int rgb = 0;
    for (int i = 0; i < 3; i++) {
      double left = (1 - (double) inks[i] / most) * (1 - (double) inks[3] / most);
      rgb = (rgb << 8) | (int) Math.round(255 * left);
    }
    return rgb;
  }

  private static byte[] profile(String kind, String space, String pcs, List<Tag> tags) {
    int at = 128 + 4 + 12 * tags.size();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    ByteBuffer head = ByteBuffer.allocate(at);
    put(head, 12, kind + space + pcs);
    put(head, 36, "acsp");
    head.putInt(8, 0x02400000).putInt(68, 63190).putInt(72, 65536).putInt(76, 54061);
    head.putInt(128, tags.size()).position(132);
    for (Tag tag : tags) {
      head.put(tag.name.getBytes(StandardCharsets.US_ASCII));
      head.putInt(at + content.size()).putInt(tag.content.capacity());
      content.writeBytes(bytes(tag.content));
      content.writeBytes(new byte[-tag.content.capacity() & 3]);
    }
    head.putInt(0, at + content.size());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(bytes(head));
    all.writeBytes(content.toByteArray());
    return all.toByteArray();
  }

  private static ByteBuffer curve(boolean srgb) {
    if (!srgb) {
      return buffer(14, "curv").putInt(8, 1).putShort(12, (short) 0x0233);
    }
    ByteBuffer table = buffer(12 + 2 * 1024, "curv").putInt(8, 1024);
    for (int i = 0; i < 1024; i++) {
      double v = i / 1023.0;
      double light = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
      table.putShort(12 + 2 * i, (short) Math.round(light * 65535));
    }
    return table;
  }

  private static ByteBuffer xyz(double x, double y, double z) {
    return buffer(20, "XYZ ")
        .putInt(8, (int) Math.round(x * 65536))
        .putInt(12, (int) Math.round(y * 65536))
        .putInt(16, (int) Math.round(z * 65536));
  }

  private static ByteBuffer description() {
    ByteBuffer b = buffer(112, "desc").putInt(8, 5);
    put(b, 12, "Test");
    return b;
  }

  private static ByteBuffer text() {
    ByteBuffer b = buffer(24, "text");
    put(b, 8, "Public domain");
    return b;
  }

  private static ByteBuffer buffer(int size, String type) {
    ByteBuffer b = ByteBuffer.allocate(size);
    put(b, 0, type);
    return b;
  }

  private static void put(ByteBuffer b, int at, String letters) {
    b.put(at, letters.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.get(0, bytes);
    return bytes;
  }
}
