package tongxin.photo.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks what is inside of files, up to the limits of {@link Traces}. */
final class Unpacking {
  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_PIECE = 64 << 20;

  private Unpacking() {}

  /** Everything in a zip archive, which is what .docx, .xlsx, .pptx and .odt are too. */
  static void zip(byte[] archive, Traces traces) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      int count = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++count > MOST_ENTRIES || traces.left() <= 0) {
          traces.unread();
          return;
        }
        String name = entry.getName();
        piece(in, traces).ifPresent(b -> traces.inside(() -> ByContent.read(b, name, traces)));
      }
      if (count == 0) {
        traces.unread();
      }
    } catch (IOException | IllegalArgumentException encryptedOrDamaged) {
      traces.unread();
    }
  }

  static void gzip(byte[] packed, Traces traces) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      piece(in, traces).ifPresent(b -> traces.inside(() -> ByContent.read(b, "", traces)));
    } catch (IOException damaged) {
      traces.unread();
    }
  }

  /** A stream of zlib; empty where it is damaged or too large. */
  static Optional<byte[]> zlib(byte[] file, int start, int end, Traces traces) {
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(file, start, end - start))) {
      return piece(in, traces);
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> piece(InputStream in, Traces traces) throws IOException {
    int most = (int) Math.min(MOST_PIECE, traces.left());
    byte[] bytes = in.readNBytes(Math.max(0, most) + 1);
    traces.unpacked(bytes.length);
    if (bytes.length > most) {
      traces.unread();
      return Optional.empty();
    }
    return Optional.of(bytes);
  }
}
