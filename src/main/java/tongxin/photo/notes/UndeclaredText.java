package tongxin.photo.notes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads text whose character set nobody declared: UTF-8 where the bytes are valid UTF-8, else
 * GB18030 or Big5 where that gives plausible Chinese, else Windows-1252. Old programs in China
 * write IPTC in GBK without the declaration 1:90.
 */
final class UndeclaredText {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** So large a share of usual characters makes a text Chinese. */
  private static final double USUAL = 0.5;

  private UndeclaredText() {}

  static String decode(byte[] bytes) {
    try {
      return strictly(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return chineseOrLatin(bytes);
    }
  }

  private static String chineseOrLatin(byte[] bytes) {
    Optional<String> mainland = chinese(bytes, GB18030);
    Optional<String> traditional = chinese(bytes, BIG5);
    double gb = mainland.isPresent() ? usual(bytes, 0xb0a1, 0xd7f9, 0xa1) : -1;
    double big5 = traditional.isPresent() ? usual(bytes, 0xa440, 0xc67e, 0x40) : -1;
    if (Math.max(gb, big5) < USUAL) {
      return western(bytes);
    }
    return gb >= big5 ? mainland.orElseThrow() : traditional.orElseThrow();
  }

  /** Windows-1252 is Latin-1 with quotation marks and dashes where Latin-1 has none. */
  private static String western(byte[] bytes) {
    String text = new String(bytes, WINDOWS_1252);
    return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Optional<String> chinese(byte[] bytes, Charset charset) {
    try {
      String text = strictly(bytes, charset);
      boolean all = text.codePoints().filter(c -> c >= 0x80).allMatch(UndeclaredText::chinese);
      return all ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static boolean chinese(int c) {
    // Planes 2 and 3 hold nothing else; the newest of them are not known to every Java.
    return (c >= 0x20000 && c <= 0x3fffd)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || (c >= 0x3000 && c <= 0x303f)
        || (c >= 0xff00 && c <= 0xffef)
        || "\u00b7\u00d7\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2103\u00b0".indexOf(c) >= 0;
  }

  /**
   * The share of usual characters among those of two bytes: "Müller" in Latin-1 is also valid GBK,
   * and Big5 is often valid GBK too. GB 2312 and Big5 have the usual ones in their first level.
   */
  private static double usual(byte[] bytes, int first, int last, int lowest) {
    int pairs = 0;
    int usual = 0;
    for (int at = 0; at + 1 < bytes.length; at++) {
      int lead = bytes[at] & 0xff;
      if (lead < 0x80) {
        continue;
      }
      int trail = bytes[++at] & 0xff;
      if (trail >= 0x30 && trail <= 0x39) {
        // Four bytes of GB18030: rare characters, as names have them, that tell nothing.
        at += 2;
        continue;
      }
      int pair = lead << 8 | trail;
      boolean sign = lead >= 0xa1 && lead <= 0xa3 && trail >= lowest;
      pairs++;
      usual += sign || (pair >= first && pair <= last && trail >= lowest) ? 1 : 0;
    }
    return pairs == 0 ? 1 : (double) usual / pairs;
  }
}
