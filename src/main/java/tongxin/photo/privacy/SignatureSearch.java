package tongxin.photo.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tongxin.photo.file.Bytes;
import tongxin.photo.notes.ExifNotes;
import tongxin.photo.notes.IptcNotes;

/**
 * Finds blocks of metadata in bytes by how they begin, whatever holds them: second pictures and
 * videos behind a picture's end, and pictures inside of documents, are found the same way.
 */
final class SignatureSearch {
  private static final int MOST_BLOCKS = 64;
  private static final int MOST_BLOCK_BYTES = 256 << 10;

  private final byte[] bytes;
  private final FoundData foundData;
  private int blocks;

  private SignatureSearch(byte[] bytes, FoundData foundData) {
    this.bytes = bytes;
    this.foundData = foundData;
  }

  static void in(byte[] bytes, FoundData foundData) {
    SignatureSearch search = new SignatureSearch(bytes, foundData);
    for (int at = 0; at + 8 <= bytes.length; at++) {
      search.at(at);
    }
    NameSearch.in(new String(bytes, StandardCharsets.ISO_8859_1), foundData);
  }

  private void at(int at) {
    switch (bytes[at]) {
      case 'I' -> {
        if (Bytes.has(bytes, at, "II*\0") && Bytes.u32le(bytes, at + 4) < 1 << 16) {
          exif(at);
        }
      }
      case 'M' -> {
        if (Bytes.has(bytes, at, "MM\0*") && Bytes.u32(bytes, at + 4) < 1 << 16) {
          exif(at);
        }
      }
      case '8' -> {
        if (Bytes.has(bytes, at, "8BIM\4\4")) {
          iptc(at);
        }
      }
      case 'F' -> {
        if (Bytes.has(bytes, at, "FFF\0")) {
          thermal(at);
        }
      }
      case (byte) 0xa9, 'l', 'c', 'f' -> video(at);
      default -> {}
    }
  }

  private byte[] block(int at) {
    if (++blocks > MOST_BLOCKS) {
      foundData.unread();
      return new byte[0];
    }
    // A file that is itself a TIFF structure has its directories anywhere.
    return at == 0 ? bytes : Arrays.copyOfRange(bytes, at, end(at + (long) MOST_BLOCK_BYTES));
  }

  private int end(long wanted) {
    return (int) Math.min(bytes.length, wanted);
  }

  private void exif(int at) {
    ExifNotes exif = ExifNotes.parse(block(at));
    note(exif.tellsPosition(), PrivateData.Kind.POSITION);
    note(exif.tellsPerson(), PrivateData.Kind.PERSON);
    note(exif.tellsDevice(), PrivateData.Kind.DEVICE);
    if (exif.isBeyondLimits()) {
      foundData.unread();
    }
  }

  private void iptc(int at) {
    IptcNotes iptc = IptcNotes.parse(block(at));
    note(iptc.tellsPlace(), PrivateData.Kind.PLACE);
    note(iptc.tellsPerson(), PrivateData.Kind.PERSON);
    if (iptc.isBeyondLimits()) {
      foundData.unread();
    }
  }

  /**
   * A thermal camera's records: 0x20 describes the camera with its serial number, 0x2b is a
   * position (ExifTool's documentation of the FLIR tags).
   */
  private void thermal(int at) {
    if (at + 64 > bytes.length) {
      return;
    }
    boolean little = Bytes.u32le(bytes, at + 20) < 1000;
    long directory = number(at + 24, little);
    long count = number(at + 28, little);
    for (int i = 0; i < Math.min(count, 256); i++) {
      long entry = at + directory + 32L * i;
      if (directory > 1 << 20 || entry + 32 > bytes.length) {
        return;
      }
      int type = little ? Bytes.u16le(bytes, (int) entry) : Bytes.u16(bytes, (int) entry);
      note(type == 0x20, PrivateData.Kind.DEVICE);
      note(type == 0x2b, PrivateData.Kind.POSITION);
    }
  }

  private long number(int at, boolean little) {
    return little ? Bytes.u32le(bytes, at) : Bytes.u32(bytes, at);
  }

  /** Boxes of ISO 14496-12, 3GPP TS 26.244 and QuickTime, which stand behind their own size. */
  private void video(int at) {
    boolean position =
        (isBox(at, "\u00a9xyz") && isCoordinate(at + 8))
            || (isBox(at, "loci") && at + 12 < bytes.length && Bytes.u32(bytes, at + 4) == 0)
            || Bytes.has(bytes, at, "com.apple.quicktime.location")
            || Bytes.has(bytes, at, "freeGPS ");
    note(position, PrivateData.Kind.POSITION);
    note(Bytes.has(bytes, at, "com.apple.quicktime.author"), PrivateData.Kind.PERSON);
    note(isBox(at, "\u00a9aut"), PrivateData.Kind.PERSON);
  }

  private boolean isBox(int at, String type) {
    return at >= 4
        && Bytes.has(bytes, at, type)
        && Bytes.u32(bytes, at - 4) > 8
        && Bytes.u32(bytes, at - 4) < 4096;
  }

  private boolean isCoordinate(int at) {
    return at + 1 < bytes.length
        && (bytes[at] == '+' || bytes[at] == '-')
        && Character.isDigit(bytes[at + 1]);
  }

  private void note(boolean told, PrivateData.Kind kind) {
    if (told) {
      foundData.found(kind);
    }
  }
}
