package tongxin.photo.notes;

import java.nio.charset.StandardCharsets;

/**
 * Writes what a variant keeps of its original's notes: who took it, whom to credit, the copyright,
 * and marks of AI generation. Nothing else of the original's metadata reaches a variant.
 */
public final class XmpPacket {
  private XmpPacket() {}

  /** The packet in UTF-8; no bytes where there is nothing to keep. */
  public static byte[] of(PhotoNotes notes) {
    StringBuilder kept = new StringBuilder();
    simple(kept, "photoshop:Credit", notes.credit());
    wrapped(kept, "dc:creator", "rdf:Seq", "<rdf:li>", notes.byline());
    wrapped(kept, "dc:rights", "rdf:Alt", "<rdf:li xml:lang=\"x-default\">", notes.copyright());
    simple(kept, "Iptc4xmpExt:DigitalSourceType", notes.aiMark().sourceType());
    simple(kept, "TC260:AIGC", notes.aiMark().aigc());
    return kept.isEmpty() ? new byte[0] : packet(kept).getBytes(StandardCharsets.UTF_8);
  }

  private static String packet(CharSequence properties) {
    return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
        + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        + "<rdf:Description rdf:about=\"\""
        + namespace("dc", XmpNotes.DC)
        + namespace("photoshop", XmpNotes.PHOTOSHOP)
        + namespace("Iptc4xmpExt", XmpNotes.IPTC_EXTENSION)
        + namespace("TC260", XmpNotes.AIGC)
        + ">"
        + properties
        + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";
  }

  private static String namespace(String prefix, String address) {
    return " xmlns:" + prefix + "=\"" + address + "\"";
  }

  private static void simple(StringBuilder to, String name, String text) {
    if (!text.isEmpty()) {
      to.append('<').append(name).append('>').append(escaped(text));
      to.append("</").append(name).append('>');
    }
  }

  private static void wrapped(
      StringBuilder to, String name, String list, String item, String text) {
    if (!text.isEmpty()) {
      to.append('<').append(name).append("><").append(list).append('>').append(item);
      to.append(escaped(text)).append("</rdf:li></").append(list).append("></");
      to.append(name).append('>');
    }
  }

  /** XML 1.0 has no way to write most control characters: they are left out. */
  private static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> (c >= 0x20 && c != 0xfffe && c != 0xffff) || c == 0x0a || c == 0x09)
        .filter(c -> c < 0xd800 || c > 0xdfff)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                default -> xml.appendCodePoint(c);
              }
            });
    return xml.toString();
  }
}
