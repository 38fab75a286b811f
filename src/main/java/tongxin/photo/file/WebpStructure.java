package tongxin.photo.file;

/** Walks the chunks of a WebP (RFC 9649). */
final class WebpStructure {
  private static final int FIRST_CHUNK = 12;
  private static final int ANIMATION = 0x02;
  private static final int ALPHA = 0x10;

  private WebpStructure() {}

  static Container read(byte[] file) {
    Container found = new Container(PhotoFormat.WEBP);
    long riffEnd = 8 + Bytes.u32le(file, 4);
    if (riffEnd > file.length) {
      found.flaw(FaultKind.TRUNCATED);
    }
    long at = FIRST_CHUNK;
    while (at + 8 <= Math.min(riffEnd, file.length)) {
      int start = (int) at + 8;
      long end = start + Bytes.u32le(file, (int) at + 4);
      if (end > file.length) {
        found.flaw(FaultKind.TRUNCATED);
      }
      take(found, Bytes.ascii(file, (int) at, 4), file, start, (int) Math.min(end, file.length));
      at = end + (end & 1);
    }
    return found.width() == 0 ? found.flaw(FaultKind.DAMAGED) : found;
  }

  private static void take(Container found, String type, byte[] file, int start, int end) {
    switch (type) {
      case "VP8X" -> {
        found.size(1 + Bytes.u24le(file, start + 4), 1 + Bytes.u24le(file, start + 7));
        found.alpha((Bytes.u8(file, start) & ALPHA) != 0);
        if ((Bytes.u8(file, start) & ANIMATION) != 0) {
          found.flaw(FaultKind.ANIMATED);
        }
      }
      case "VP8 " -> {
        int width = Bytes.u16le(file, start + 6) & 0x3fff;
        int height = Bytes.u16le(file, start + 8) & 0x3fff;
        frame(found, width, height);
      }
      case "VP8L" -> lossless(found, file, start);
      case "EXIF" -> {
        int skipped = Bytes.has(file, start, "Exif\0\0") ? 6 : 0;
        found.add(Container.Block.EXIF, file, start + skipped, end);
      }
      case "XMP " -> found.add(Container.Block.XMP, file, start, end);
      case "ICCP" -> found.add(Container.Block.ICC, file, start, end);
      case "C2PA" -> found.add(Container.Block.C2PA, file, start, end);
      default -> {}
    }
  }

  private static void lossless(Container found, byte[] file, int start) {
    long bits = Bytes.u32le(file, start + 1);
    if (found.width() == 0) {
      found.alpha((bits >> 28 & 1) != 0);
    }
    frame(found, 1 + (int) (bits & 0x3fff), 1 + (int) (bits >> 14 & 0x3fff));
  }

  /** The size of a simple file; that of an extended one stands in VP8X. */
  private static void frame(Container found, int width, int height) {
    if (found.width() == 0) {
      found.size(width, height);
    }
    found.frame(width, height);
  }
}
