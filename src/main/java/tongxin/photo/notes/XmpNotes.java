package tongxin.photo.notes;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The properties of an XMP packet that matter here; a packet that cannot be parsed has none. */
final class XmpNotes {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final int MOST_LANGUAGES = 32;

  static final String DC = "http://purl.org/dc/elements/1.1/";
  static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
  static final String IPTC_CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
  static final String IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

  /** TC260-PG-20258A, the practice guide to GB 45438-2025. */
  static final String AIGC = "http://www.tc260.org.cn/ns/AIGC/1.0/";

  private final @Nullable XMPMeta meta;
  private final boolean beyondLimits;

  private XmpNotes(@Nullable XMPMeta meta, boolean beyondLimits) {
    this.meta = meta;
    this.beyondLimits = beyondLimits;
  }

  static XmpNotes parse(byte[] packet) {
    if (packet.length == 0) {
      return new XmpNotes(null, false);
    }
    if (!XmpLimits.keeps(packet)) {
      return new XmpNotes(null, true);
    }
    try {
      return new XmpNotes(XMPMetaFactory.parseFromBuffer(packet, options()), false);
    } catch (XMPException | RuntimeException unreadable) {
      return new XmpNotes(null, false);
    }
  }

  /** XMP has no document type; an entity of one may unfold without end. */
  private static ParseOptions options() {
    return new ParseOptions()
        .setAcceptLatin1(true)
        .setFixControlChars(true)
        .setDisallowDoctype(true);
  }

  /**
   * Whether nothing was read, for the packet nests deeper or holds more than any program writes.
   */
  boolean isBeyondLimits() {
    return beyondLimits;
  }

  private interface Query {
    @Nullable XMPProperty ask(XMPMeta meta) throws XMPException;
  }

  private String text(Query query) {
    if (meta == null) {
      return "";
    }
    try {
      XMPProperty property = query.ask(meta);
      String value = property == null ? null : property.getValue();
      return value == null ? "" : value.strip();
    } catch (XMPException otherShape) {
      return "";
    }
  }

  /** A property that is one text. */
  String simple(String namespace, String name) {
    return text(m -> m.getProperty(namespace, name));
  }

  /** A property in several languages; one that is a plain text names none. */
  NoteText localized(String namespace, String name) {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 1; i <= MOST_LANGUAGES; i++) {
      int item = i;
      String text = text(m -> m.getArrayItem(namespace, name, item));
      String language = text(m -> m.getQualifier(namespace, name + "[" + item + "]", XML, "lang"));
      if (text.isEmpty() && language.isEmpty()) {
        break;
      }
      if (!text.isEmpty()) {
        texts.putIfAbsent(language.toLowerCase(Locale.ROOT), text);
      }
    }
    return texts.isEmpty() ? NoteText.of(simple(namespace, name)) : new NoteText(texts);
  }

  /** A property that is a list of texts. */
  List<String> list(String namespace, String name) {
    List<String> items = new ArrayList<>();
    for (int i = 1; i <= 16; i++) {
      int item = i;
      String text = text(m -> m.getArrayItem(namespace, name, item));
      if (text.isEmpty()) {
        break;
      }
      items.add(text);
    }
    return items;
  }
}
