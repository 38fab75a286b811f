package tongxin.photo.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import tongxin.photo.file.Bytes;

/**
 * The texts of a PNG, packed or not; among them "raw profiles", in which ImageMagick and others put
 * EXIF, IPTC and XMP as hexadecimal digits.
 */
final class PngTexts {
  private static final int MOST_TEXTS = 4096;
  private static final Set<String> PEOPLE = Set.of("Author", "Artist");

  private PngTexts() {}

  static void read(byte[] file, FoundData foundData) {
    int texts = 0;
    long at = 8;
    while (at + 12 <= file.length) {
      int start = (int) at + 8;
      long end = start + Bytes.u32(file, (int) at);
      if (end > file.length) {
        return;
      }
      String type = Bytes.ascii(file, (int) at + 4, 4);
      if (type.equals("tEXt") || type.equals("zTXt") || type.equals("iTXt")) {
        if (++texts > MOST_TEXTS) {
          foundData.unread();
          return;
        }
        text(file, type, start, (int) end, foundData);
      }
      at = end + 4;
    }
  }

  private static void text(byte[] file, String type, int start, int end, FoundData foundData) {
    int zero = afterZero(file, start, end);
    String keyword = Bytes.ascii(file, start, Math.max(0, zero - 1 - start));
    if (PEOPLE.contains(keyword)) {
      foundData.found(PrivateData.Kind.PERSON);
    }
    byte[] content;
    if (type.equals("tEXt")) {
      content = java.util.Arrays.copyOfRange(file, zero, end);
    } else {
      boolean packed = type.equals("zTXt") || (zero < end && file[zero] == 1);
      int from =
          type.equals("zTXt")
              ? Math.min(end, zero + 1)
              : afterZero(file, afterZero(file, Math.min(end, zero + 2), end), end);
      content =
          packed
              ? Unpacking.zlib(file, from, end, foundData).orElse(new byte[0])
              : java.util.Arrays.copyOfRange(file, from, end);
    }
    SignatureSearch.in(content, foundData);
    if (keyword.startsWith("Raw profile type")) {
      SignatureSearch.in(fromHex(content), foundData);
    }
  }

  private static int afterZero(byte[] file, int from, int end) {
    int at = from;
    while (at < end && file[at] != 0) {
      at++;
    }
    return Math.min(end, at + 1);
  }

  /** A line feed, the profile's name, its length, and then lines of digits. */
  private static byte[] fromHex(byte[] profile) {
    String text = new String(profile, StandardCharsets.ISO_8859_1).stripLeading();
    int name = text.indexOf('\n');
    int length = name < 0 ? -1 : text.indexOf('\n', name + 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int high = -1;
    for (int i = Math.max(0, length); i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit >= 0 && high >= 0) {
        out.write(high << 4 | digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
    }
    return out.toByteArray();
  }
}
