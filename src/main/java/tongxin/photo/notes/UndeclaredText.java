package tongxin.photo.notes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Reads text whose character set nobody declared: UTF-8 where the bytes are valid UTF-8, else
 * GB18030 where that gives plausible Chinese, else Latin-1. Old desks in China write IPTC in GBK
 * without the declaration 1:90.
 */
final class UndeclaredText {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private UndeclaredText() {}

  static String decode(byte[] bytes) {
    try {
      return strictly(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return chineseOrLatin(bytes);
    }
  }

  private static String chineseOrLatin(byte[] bytes) {
    try {
      String text = strictly(bytes, GB18030);
      if (text.codePoints().filter(c -> c >= 0x80).allMatch(UndeclaredText::chinese)
          && mostlyCommon(bytes)) {
        return text;
      }
    } catch (CharacterCodingException notChinese) {
      // Latin-1 it is: every byte means something there.
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static boolean chinese(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || (c >= 0x3000 && c <= 0x303f)
        || (c >= 0xff00 && c <= 0xffef)
        || "\u00b7\u00d7\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2103\u00b0".indexOf(c) >= 0;
  }

  /** "Müller" in Latin-1 is also valid GBK; real Chinese is mostly the common GB 2312 pairs. */
  private static boolean mostlyCommon(byte[] bytes) {
    int pairs = 0;
    int common = 0;
    for (int at = 0; at + 1 < bytes.length; at++) {
      int first = bytes[at] & 0xff;
      if (first >= 0x80) {
        int second = bytes[++at] & 0xff;
        pairs++;
        common += first >= 0xa1 && first <= 0xf7 && second >= 0xa1 ? 1 : 0;
      }
    }
    return common * 2 >= pairs;
  }
}
