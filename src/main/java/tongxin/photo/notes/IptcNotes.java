package tongxin.photo.notes;

import com.drew.metadata.iptc.Iso2022Converter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.photo.file.Bytes;

/**
 * The data sets of record 2 of IPTC-IIM 4.2 inside Photoshop's resources (Adobe Photoshop File
 * Formats, "Image Resource Blocks"). A block that breaks off has those before the break. The reader
 * of metadata-extractor copies all earlier values for each repeated one: a file may repeat 800,000.
 */
public final class IptcNotes {
  static final int SUB_LOCATION = 92;
  static final int DATE_CREATED = 55;
  static final int TIME_CREATED = 60;
  static final int BYLINE = 80;
  static final int CITY = 90;
  static final int PROVINCE = 95;
  static final int COUNTRY = 101;
  static final int HEADLINE = 105;
  static final int CREDIT = 110;
  static final int COPYRIGHT = 116;
  static final int CONTACT = 118;
  static final int CAPTION = 120;
  static final int WRITER = 122;

  private static final int MOST_DATA_SETS = 10_000;
  private static final int IPTC = 0x0404;
  private static final int EXTENDED = 0x8000;

  private final Map<Integer, List<byte[]>> dataSets = new HashMap<>();
  private int count;
  private @Nullable Charset declared;
  private boolean beyondLimits;

  private IptcNotes() {}

  /** Reads Photoshop's resources. */
  public static IptcNotes parse(byte[] photoshop) {
    IptcNotes notes = new IptcNotes();
    try {
      notes.resources(photoshop);
    } catch (IndexOutOfBoundsException breaksOff) {
      // What stands before the break is kept.
    }
    return notes;
  }

  private void resources(byte[] bytes) {
    long at = 0;
    while (at + 12 <= bytes.length && Bytes.has(bytes, (int) at, "8BIM")) {
      int name = Bytes.u8(bytes, (int) at + 6) + 1;
      int size = (int) at + 6 + name + (name & 1);
      int start = size + 4;
      long length = Bytes.u32(bytes, size);
      if (Bytes.u16(bytes, (int) at + 4) == IPTC) {
        records(bytes, start, (int) Math.min(bytes.length, start + length));
      }
      at = start + length + (length & 1);
    }
  }

  private void records(byte[] bytes, int from, int end) {
    int at = from;
    while (at + 5 <= end && bytes[at] == 0x1c) {
      int length = Bytes.u16(bytes, at + 3);
      int start = at + 5;
      if (length > EXTENDED) {
        int wide = length - EXTENDED;
        if (wide > 4) {
          return;
        }
        long size = wide == 4 ? Bytes.u32(bytes, start) : Bytes.u16(bytes, start);
        start += wide;
        length = (int) Math.min(Integer.MAX_VALUE / 2, size);
      }
      if (++count > MOST_DATA_SETS) {
        beyondLimits = true;
        return;
      }
      take(Bytes.u8(bytes, at + 1), Bytes.u8(bytes, at + 2), bytes, start, length);
      at = start + length;
    }
  }

  private void take(int record, int number, byte[] bytes, int start, int length) {
    if (start + length > bytes.length) {
      throw new IndexOutOfBoundsException("breaks off");
    }
    byte[] content = Arrays.copyOfRange(bytes, start, start + length);
    if (record == 1 && number == 90) {
      String name = Iso2022Converter.convertISO2022CharsetToJavaCharset(content);
      declared = name == null ? null : Charset.forName(name);
    } else if (record == 2) {
      dataSets.computeIfAbsent(number, n -> new ArrayList<>()).add(content);
    }
  }

  /** Whether there are more data sets than any program writes, so that some were not read. */
  public boolean isBeyondLimits() {
    return beyondLimits;
  }

  /** Whether the village, street or city is named. */
  public boolean tellsPlace() {
    return !text(SUB_LOCATION).isEmpty() || !text(CITY).isEmpty();
  }

  /** Whether the photographer, a contact or the writer of the caption is named. */
  public boolean tellsPerson() {
    return Stream.of(BYLINE, CONTACT, WRITER).anyMatch(number -> !text(number).isEmpty());
  }

  String text(int number) {
    List<String> all = list(number);
    return all.isEmpty() ? "" : all.get(0);
  }

  List<String> list(int number) {
    List<String> texts = new ArrayList<>();
    for (byte[] content : dataSets.getOrDefault(number, List.of())) {
      String text = decode(content).replace("\0", "").replace('\r', '\n').strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** 1:90 declares a character set by an ISO 2022 escape; without it the bytes must tell. */
  private String decode(byte[] content) {
    Charset charset = declared;
    return charset != null && !charset.equals(StandardCharsets.UTF_8)
        ? new String(content, charset)
        : UndeclaredText.decode(content);
  }
}
