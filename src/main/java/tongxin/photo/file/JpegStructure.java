package tongxin.photo.file;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Walks the marker segments of a JPEG up to its first scan (ITU-T T.81, annex B). */
public final class JpegStructure {
  private static final int SOS = 0xda;
  private static final int EOI = 0xd9;
  private static final int TEM = 0x01;
  private static final int ADOBE = 0xee;
  private static final int UNUSED = 0xef;
  private static final String EXIF = "Exif\0\0";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final String PHOTOSHOP = "Photoshop 3.0\0";
  private static final String ICC = "ICC_PROFILE\0";

  private final byte[] file;
  private final Container found = new Container(PhotoFormat.JPEG);
  private final Map<Integer, byte[]> profile = new TreeMap<>();

  JpegStructure(byte[] file) {
    this.file = file;
  }

  /** A marker segment: its code, and where its content begins and ends. */
  private record Segment(int marker, int start, int end) {}

  Container read() {
    int at = 2;
    while (true) {
      Segment segment = segmentAt(at);
      if (segment.marker == EOI) {
        return found.flaw(FaultKind.DAMAGED);
      }
      if (segment.end > file.length) {
        return found.flaw(FaultKind.TRUNCATED);
      }
      if (segment.marker == SOS) {
        return finish(segment);
      }
      take(segment);
      at = segment.end;
    }
  }

  /**
   * Renames the segments of metadata, in place, so that the decoder neither sees nor converts by
   * them. Copying a large file instead would cost as much memory again.
   */
  public static void hideMetadata(byte[] file) {
    JpegStructure structure = new JpegStructure(file);
    int at = 2;
    while (true) {
      Segment segment = structure.segmentAt(at);
      if (segment.marker == SOS) {
        return;
      }
      boolean metadata = segment.marker >= 0xe1 && segment.marker <= 0xef;
      if (metadata && segment.marker != ADOBE) {
        file[segment.start - 3] = (byte) UNUSED;
      }
      at = segment.end;
    }
  }

  /** How a four-component file stores its inks, by Adobe's marker. */
  public static InkCoding inkCoding(byte[] file) {
    JpegStructure structure = new JpegStructure(file);
    int at = 2;
    while (true) {
      Segment segment = structure.segmentAt(at);
      if (segment.marker == SOS) {
        return InkCoding.PLAIN;
      }
      if (segment.marker == ADOBE && Bytes.has(file, segment.start, "Adobe")) {
        boolean differences = Bytes.u8(file, segment.start + 11) == 2;
        return differences ? InkCoding.YCCK : InkCoding.INVERTED;
      }
      at = segment.end;
    }
  }

  private Segment segmentAt(int from) {
    int at = from;
    while (Bytes.u8(file, at) != 0xff) {
      at++;
    }
    while (Bytes.u8(file, at) == 0xff) {
      at++;
    }
    int marker = Bytes.u8(file, at);
    boolean alone = marker == TEM || (marker >= 0xd0 && marker <= EOI);
    int start = at + 1;
    return alone
        ? new Segment(marker, start, start)
        : new Segment(marker, start + 2, start + Math.max(2, Bytes.u16(file, start)));
  }

  private void take(Segment s) {
    if (isFrame(s.marker)) {
      found.size(Bytes.u16(file, s.start + 3), Bytes.u16(file, s.start + 1));
      found.components(Bytes.u8(file, s.start + 5));
    } else if (s.marker == 0xe1 && Bytes.has(file, s.start, EXIF)) {
      add(Container.Block.EXIF, s, EXIF.length());
    } else if (s.marker == 0xe1 && Bytes.has(file, s.start, XMP)) {
      add(Container.Block.XMP, s, XMP.length());
    } else if (s.marker == 0xed && Bytes.has(file, s.start, PHOTOSHOP)) {
      add(Container.Block.PHOTOSHOP, s, PHOTOSHOP.length());
    } else if (s.marker == 0xeb) {
      add(Container.Block.C2PA, s, 0);
    } else if (s.marker == 0xe2 && Bytes.has(file, s.start, ICC) && s.end > s.start + 14) {
      byte[] part = Arrays.copyOfRange(file, s.start + 14, s.end);
      profile.put(Bytes.u8(file, s.start + ICC.length()), part);
    }
  }

  /** SOF0 to SOF15, of which DHT, JPG and DAC take three numbers. */
  private static boolean isFrame(int marker) {
    return marker == 0xc0 || (marker > 0xc0 && marker <= 0xcf && marker % 4 != 0);
  }

  private void add(Container.Block block, Segment s, int skipped) {
    found.add(block, file, s.start + skipped, s.end);
  }

  private Container finish(Segment scan) {
    profile.values().forEach(p -> found.add(Container.Block.ICC, p, 0, p.length));
    if (found.width() == 0 || found.height() == 0) {
      return found.flaw(FaultKind.DAMAGED);
    }
    return endsAfter(scan.end) ? found : found.flaw(FaultKind.TRUNCATED);
  }

  /**
   * Inside a scan, 0xff is followed by 0 or a restart, so FF D9 behind its start ends the picture.
   * Sought from the end of the file, where it usually stands.
   */
  private boolean endsAfter(int scan) {
    for (int at = file.length - 2; at >= scan; at--) {
      if (file[at] == (byte) 0xff && file[at + 1] == (byte) EOI) {
        return true;
      }
    }
    return false;
  }
}
