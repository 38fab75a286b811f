package tongxin.photo.variants;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import tongxin.photo.file.Bytes;

/** Tells by its two ends whether a variant's file was written to its end. */
final class WholeFile {
  private static final int RIFF_HEAD = 12;

  private WholeFile() {}

  static boolean is(Path path, VariantFormat format) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long length = file.length();
      if (length < RIFF_HEAD) {
        return false;
      }
      byte[] head = new byte[RIFF_HEAD];
      file.readFully(head);
      file.seek(length - 2);
      int tail = file.readUnsignedShort();
      return switch (format) {
        case JPEG -> Bytes.u16(head, 0) == 0xffd8 && tail == 0xffd9;
        case WEBP -> Bytes.has(head, 8, "WEBP") && Bytes.u32le(head, 4) + 8 == length;
      };
    } catch (IOException e) {
      return false;
    }
  }
}
