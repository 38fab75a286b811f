package tongxin.photo.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A large video in the boxes of ISO 14496-12 (mp4, mov, 3gp): all outermost boxes but the pictures
 * and sounds themselves are read. Boxes are not followed inwards, however deep they nest.
 */
final class BoxFile {
  private static final int MOST_BOXES = 10_000;
  private static final int MOST_BOX_BYTES = 64 << 20;

  /** Tracks of telemetry: GoPro's, and Google's for camera motion. */
  private static final Pattern TELEMETRY = Pattern.compile("gpmd|GPMF|camm\0|cammt");

  /** A track of metadata whose samples are of a kind that is not known here (DJI, Sony). */
  private static final Pattern UNKNOWN_TRACK =
      Pattern.compile("stsd\0\0\0\0.{4}.{4}(djmd|dbgi|rtmd|mett|metx|text|tx3g)", Pattern.DOTALL);

  private BoxFile() {}

  static void read(FileChannel file, FoundData foundData) throws IOException {
    long at = 0;
    int count = 0;
    while (at + 8 <= file.size()) {
      ByteBuffer head = bytes(file, at, 16);
      long size = head.getInt(0) & 0xffff_ffffL;
      size = size == 1 && head.limit() == 16 ? head.getLong(8) : size;
      size = size == 0 ? file.size() - at : size;
      if (size < 8 || at + size > file.size() || ++count > MOST_BOXES) {
        foundData.unread();
        return;
      }
      byte[] type = new byte[4];
      head.get(4, type);
      if (!new String(type, StandardCharsets.ISO_8859_1).equals("mdat")) {
        if (size > MOST_BOX_BYTES || size > foundData.left()) {
          foundData.unread();
        } else {
          foundData.unpacked(size);
          box(bytes(file, at, (int) size).array(), foundData);
        }
      }
      at += size;
    }
  }

  private static ByteBuffer bytes(FileChannel file, long at, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(length, file.size() - at));
    while (buffer.hasRemaining() && file.read(buffer, at + buffer.position()) > 0) {
      // Until it is full.
    }
    return buffer.flip();
  }

  /** Looks for what videos alone have, in one box or in a whole file. */
  static void box(byte[] bytes, FoundData foundData) {
    SignatureSearch.in(bytes, foundData);
    tracks(bytes, foundData);
  }

  static void tracks(byte[] bytes, FoundData foundData) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (TELEMETRY.matcher(text).find()) {
      foundData.found(PrivateData.Kind.POSITION);
    }
    if (UNKNOWN_TRACK.matcher(text).find()) {
      foundData.unread();
    }
  }
}
