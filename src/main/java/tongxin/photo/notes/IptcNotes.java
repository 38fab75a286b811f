package tongxin.photo.notes;

import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The IPTC-IIM records that matter here; a damaged block has none. */
final class IptcNotes {
  private final List<IptcDirectory> records = new ArrayList<>();

  private IptcNotes() {}

  static IptcNotes parse(byte[] photoshop) {
    IptcNotes notes = new IptcNotes();
    if (photoshop.length > 0) {
      Metadata metadata = new Metadata();
      try {
        new PhotoshopReader()
            .extract(new SequentialByteArrayReader(photoshop), photoshop.length, metadata);
      } catch (RuntimeException damaged) {
        return notes;
      }
      notes.records.addAll(metadata.getDirectoriesOfType(IptcDirectory.class));
    }
    return notes;
  }

  String text(int tag) {
    List<String> all = list(tag);
    return all.isEmpty() ? "" : all.get(0);
  }

  List<String> list(int tag) {
    List<String> texts = new ArrayList<>();
    for (IptcDirectory record : records) {
      StringValue[] values = record.getStringValueArray(tag);
      StringValue one = record.getStringValue(tag);
      if (values != null) {
        for (StringValue value : values) {
          add(texts, record, value);
        }
      } else if (one != null) {
        add(texts, record, one);
      }
    }
    return texts;
  }

  private static void add(List<String> texts, IptcDirectory record, StringValue value) {
    String text = decode(record, value).replace("\0", "").replace('\r', '\n').strip();
    if (!text.isEmpty()) {
      texts.add(text);
    }
  }

  /** 1:90 declares a character set by an ISO 2022 escape; without it the bytes must tell. */
  private static String decode(IptcDirectory record, StringValue value) {
    boolean declared = record.containsTag(IptcDirectory.TAG_CODED_CHARACTER_SET);
    Charset charset = value.getCharset();
    boolean known = declared && charset != null && !charset.equals(StandardCharsets.UTF_8);
    return known ? value.toString(charset) : UndeclaredText.decode(value.getBytes());
  }
}
