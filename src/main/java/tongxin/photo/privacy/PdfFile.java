package tongxin.photo.privacy;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF (ISO 32000-1): its strings in the open, and the streams that are packed with Flate, in
 * which newer writers put the document information. An encrypted one cannot be read.
 */
final class PdfFile {
  private static final int MOST_STREAMS = 20_000;
  private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "/Author\\s*(?:\\((?!\\s*\\)|\u00fe\u00ff\\))|<(?!\\s*(?i:feff)?\\s*>)[0-9A-Fa-f\\s]+>"
              + "|\\d+\\s+\\d+\\s+R)");

  private PdfFile() {}

  static void read(byte[] file, FoundData foundData) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    if (text.contains("/Encrypt")) {
      foundData.unread();
    }
    author(text, foundData);
    SignatureSearch.in(file, foundData);
    Matcher stream = STREAM.matcher(text);
    int count = 0;
    int from = 0;
    while (stream.find(from)) {
      int end = text.indexOf("endstream", stream.end());
      int stop = end < 0 ? file.length : end;
      if (++count > MOST_STREAMS || foundData.left() <= 0) {
        foundData.unread();
        return;
      }
      if (isZlib(file, stream.end(), stop)) {
        Unpacking.zlib(file, stream.end(), stop, foundData).ifPresent(b -> unpacked(b, foundData));
      }
      from = Math.min(text.length(), Math.max(stream.end(), stop + "endstream".length()));
    }
  }

  private static void unpacked(byte[] bytes, FoundData foundData) {
    author(new String(bytes, StandardCharsets.ISO_8859_1), foundData);
    SignatureSearch.in(bytes, foundData);
  }

  private static void author(String text, FoundData foundData) {
    if (AUTHOR.matcher(text).find()) {
      foundData.found(PrivateData.Kind.PERSON);
    }
  }

  /** RFC 1950: deflate, and the first two bytes a multiple of 31. */
  private static boolean isZlib(byte[] file, int at, int end) {
    return at + 2 < end
        && (file[at] & 0x0f) == 8
        && ((file[at] & 0xff) << 8 | (file[at + 1] & 0xff)) % 31 == 0;
  }
}
