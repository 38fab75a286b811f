package tongxin.photo.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks what is inside of files, up to the limits of {@link FoundData}. */
final class Unpacking {
  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_PIECE = 64 << 20;

  private Unpacking() {}

  /** Everything in a zip archive, which is what .docx, .xlsx, .pptx and .odt are too. */
  static void zip(byte[] archive, FoundData foundData) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      int count = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++count > MOST_ENTRIES || foundData.left() <= 0) {
          foundData.unread();
          return;
        }
        String name = entry.getName();
        piece(in, foundData)
            .ifPresent(b -> foundData.inside(() -> FileExaminer.read(b, name, foundData)));
      }
      if (count == 0) {
        foundData.unread();
      }
    } catch (IOException | IllegalArgumentException encryptedOrDamaged) {
      foundData.unread();
    }
  }

  static void gzip(byte[] packed, FoundData foundData) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      piece(in, foundData)
          .ifPresent(b -> foundData.inside(() -> FileExaminer.read(b, "", foundData)));
    } catch (IOException damaged) {
      foundData.unread();
    }
  }

  /** A stream of zlib; empty where it is damaged or too large. */
  static Optional<byte[]> zlib(byte[] file, int start, int end, FoundData foundData) {
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(file, start, end - start))) {
      return piece(in, foundData);
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> piece(InputStream in, FoundData foundData) throws IOException {
    int most = (int) Math.min(MOST_PIECE, foundData.left());
    byte[] bytes = in.readNBytes(Math.max(0, most) + 1);
    foundData.unpacked(bytes.length);
    if (bytes.length > most) {
      foundData.unread();
      return Optional.empty();
    }
    return Optional.of(bytes);
  }
}
