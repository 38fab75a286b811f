package tongxin.photo.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** Walks the chunks of a PNG (W3C PNG, third edition, clause 5). */
public final class PngStructure {
  private static final int FIRST_CHUNK = 8;
  private static final int MOST_UNPACKED = 4 << 20;
  private static final List<String> TEXTS = List.of("tEXt", "zTXt", "iTXt", "iCCP", "eXIf");
  private static final String XMP = "XML:com.adobe.xmp\0";

  private PngStructure() {}

  static Container read(byte[] file) {
    Container found = new Container(PhotoFormat.PNG);
    long at = FIRST_CHUNK;
    while (at + 12 <= file.length) {
      int start = (int) at + 8;
      long end = start + Bytes.u32(file, (int) at);
      if (end + 4 > file.length) {
        return found.flaw(FaultKind.TRUNCATED);
      }
      String type = Bytes.ascii(file, (int) at + 4, 4);
      take(found, type, file, start, (int) end);
      if (type.equals("IEND")) {
        return found.width() == 0 ? found.flaw(FaultKind.DAMAGED) : found;
      }
      at = end + 4;
    }
    return found.flaw(FaultKind.TRUNCATED);
  }

  private static void take(Container found, String type, byte[] file, int start, int end) {
    switch (type) {
      case "IHDR" -> {
        found.size(side(file, start), side(file, start + 4));
        found.alpha((Bytes.u8(file, start + 9) & 4) != 0);
      }
      case "tRNS" -> found.alpha(true);
      case "acTL" -> found.flaw(FaultKind.ANIMATED);
      case "eXIf" -> found.add(Container.Block.EXIF, file, start, end);
      case "iCCP" -> profile(found, file, start, end);
      case "iTXt" -> text(found, file, start, end);
      case "tEXt" -> {
        if (Bytes.has(file, start, "AIGC\0")) {
          found.add(Container.Block.AIGC, file, start + 5, end);
        }
      }
      case "caBX" -> found.add(Container.Block.C2PA, file, start, end);
      default -> {}
    }
  }

  private static int side(byte[] file, int at) {
    return (int) Math.min(Integer.MAX_VALUE, Bytes.u32(file, at));
  }

  private static void profile(Container found, byte[] file, int start, int end) {
    int packed = afterZero(file, start, end) + 1;
    add(found, Container.Block.ICC, file, packed, end);
  }

  /** keyword 0 compressed method language 0 translated 0 text. */
  private static void text(Container found, byte[] file, int start, int end) {
    int flag = afterZero(file, start, end);
    int text = afterZero(file, afterZero(file, flag + 2, end), end);
    Container.Block block =
        Bytes.has(file, start, XMP) ? Container.Block.XMP : Container.Block.AIGC;
    if (block == Container.Block.AIGC && !Bytes.has(file, start, "AIGC\0")) {
      return;
    }
    if (file[flag] == 1) {
      add(found, block, file, text, end);
    } else {
      found.add(block, file, text, end);
    }
  }

  private static int afterZero(byte[] file, int from, int end) {
    int at = from;
    while (at < end && file[at] != 0) {
      at++;
    }
    return Math.min(end, at + 1);
  }

  /** A packed block that is damaged counts as absent; one that swells without end is left out. */
  private static void add(Container found, Container.Block block, byte[] file, int start, int end) {
    if (start >= end || found.isBeyondLimits(block)) {
      return;
    }
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(file, start, end - start))) {
      byte[] bytes = in.readNBytes(MOST_UNPACKED + 1);
      if (bytes.length > MOST_UNPACKED) {
        found.leaveOut(block);
      } else {
        found.add(block, bytes, 0, bytes.length);
      }
    } catch (IOException damaged) {
      found.add(block, file, start, start);
    }
  }

  /**
   * Renames the chunks of texts and profiles, in place: ImageIO unpacks all of them for a picture
   * with a palette, whatever they swell to, and uses none.
   */
  public static void hideMetadata(byte[] file) {
    long at = FIRST_CHUNK;
    while (at + 12 <= file.length) {
      if (TEXTS.contains(Bytes.ascii(file, (int) at + 4, 4))) {
        file[(int) at + 4] = 'x';
        file[(int) at + 5] = 'x';
        file[(int) at + 6] = 'X';
        file[(int) at + 7] = 'x';
      }
      at += 12 + Bytes.u32(file, (int) at);
    }
  }
}
