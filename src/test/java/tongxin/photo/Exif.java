package tongxin.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the EXIF block of a camera for tests: a TIFF structure, big-endian. */
public final class Exif {
  private sealed interface Entry {
    int tag();
  }

  private record Value(int tag, int type, int count, List<Byte> bytes) implements Entry {}

  private record Folder(int tag, Exif exif) implements Entry {}

  private final List<Entry> entries = new ArrayList<>();

  public Exif ascii(int tag, String text) {
    return raw(tag, 2, (text + "\0").getBytes(StandardCharsets.UTF_8), 1);
  }

  public Exif number(int tag, int value) {
    return raw(tag, 3, new byte[] {(byte) (value >> 8), (byte) value}, 2);
  }

  public Exif bytes(int tag, byte[] bytes) {
    return raw(tag, 7, bytes, 1);
  }

  /** Degrees, minutes, seconds. */
  public Exif degrees(int tag, int d, int m, int s) {
    ByteBuffer b = ByteBuffer.allocate(24);
    b.putInt(d).putInt(1).putInt(m).putInt(1).putInt(s).putInt(1);
    return raw(tag, 5, b.array(), 8);
  }

  public Exif folder(int tag, Exif folder) {
    entries.add(new Folder(tag, folder));
    return this;
  }

  private Exif raw(int tag, int type, byte[] bytes, int unit) {
    List<Byte> list = new ArrayList<>();
    for (byte b : bytes) {
      list.add(b);
    }
    entries.add(new Value(tag, type, bytes.length / unit, list));
    return this;
  }

  public byte[] tiff() {
    ByteBuffer out = ByteBuffer.allocate(64 << 10);
    out.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
    int end = write(out, 8);
    byte[] bytes = new byte[end];
    out.get(0, bytes);
    return bytes;
  }

  /** Writes this folder at a place, and what it points to behind it. */
  private int write(ByteBuffer out, int at) {
    entries.sort(java.util.Comparator.comparingInt(Entry::tag));
    out.putShort(at, (short) entries.size());
    int end = at + 2 + 12 * entries.size() + 4;
    int slot = at + 2;
    for (Entry entry : entries) {
      out.putShort(slot, (short) entry.tag());
      if (entry instanceof Folder folder) {
        out.putShort(slot + 2, (short) 4).putInt(slot + 4, 1).putInt(slot + 8, end);
        end = folder.exif.write(out, end);
      } else if (entry instanceof Value value) {
        out.putShort(slot + 2, (short) value.type).putInt(slot + 4, value.count);
        boolean inside = value.bytes.size() <= 4;
        int place = inside ? slot + 8 : end;
        if (!inside) {
          out.putInt(slot + 8, end);
        }
        for (int i = 0; i < value.bytes.size(); i++) {
          out.put(place + i, value.bytes.get(i));
        }
        end += inside ? 0 : value.bytes.size() + (value.bytes.size() & 1);
      }
      slot += 12;
    }
    return end;
  }
}
