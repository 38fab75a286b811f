package tongxin.photo.file;

/** Walks the blocks of a GIF (GIF89a specification); more than one picture is an animation. */
final class GifStructure {
  private static final int SCREEN_END = 13;
  private static final int EXTENSION = 0x21;
  private static final int PICTURE = 0x2c;
  private static final int TRAILER = 0x3b;
  private static final int GRAPHIC_CONTROL = 0xf9;

  private GifStructure() {}

  static Container read(byte[] file) {
    Container found = new Container(PhotoFormat.GIF);
    found.size(Bytes.u16le(file, 6), Bytes.u16le(file, 8));
    int at = SCREEN_END + colourTable(Bytes.u8(file, 10));
    int pictures = 0;
    while (at < file.length) {
      switch (Bytes.u8(file, at)) {
        case EXTENSION -> {
          if (Bytes.u8(file, at + 1) == GRAPHIC_CONTROL) {
            found.alpha(found.alpha() || (Bytes.u8(file, at + 3) & 1) != 0);
          }
          at = afterBlocks(file, at + 2);
        }
        case PICTURE -> {
          if (++pictures > 1) {
            return found.flaw(FaultKind.ANIMATED);
          }
          found.frame(Bytes.u16le(file, at + 5), Bytes.u16le(file, at + 7));
          at = afterBlocks(file, at + 11 + colourTable(Bytes.u8(file, at + 9)));
        }
        case TRAILER -> {
          return pictures == 0 ? found.flaw(FaultKind.DAMAGED) : found;
        }
        default -> {
          return found.flaw(FaultKind.DAMAGED);
        }
      }
    }
    return found.flaw(FaultKind.TRUNCATED);
  }

  private static int colourTable(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private static int afterBlocks(byte[] file, int from) {
    int at = from;
    while (Bytes.u8(file, at) != 0) {
      at += 1 + Bytes.u8(file, at);
    }
    return at + 1;
  }
}
