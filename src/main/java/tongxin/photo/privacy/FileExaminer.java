package tongxin.photo.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.photo.file.Bytes;

/** Reads a file for private data: its type is what its bytes say, never what its name says. */
final class FileExaminer {
  /** Types whose metadata lies in the open, or that have none: found by signatures. */
  private static final List<String> OPEN =
      List.of(
          "\u00ff\u00d8\u00ff",
          "GIF8",
          "RIFF",
          "II*\0",
          "MM\0*",
          "8BPS",
          "BM",
          "\0\0\1\0",
          "FUJIFILMCCD-RAW",
          "ID3",
          "\u00ff\u00fb",
          "\u00ff\u00f3",
          "\u00ff\u00f1",
          "fLaC",
          "OggS",
          "wOFF",
          "wOF2",
          "OTTO",
          "ttcf",
          "true",
          "\0\1\0\0\0",
          "\0asm",
          "{\\rtf");

  private static final Pattern EMBEDDED =
      Pattern.compile("data:image/[a-z+.-]{1,20};base64,([A-Za-z0-9+/=\\s]{16,})");
  private static final Pattern RTF_AUTHOR = Pattern.compile("\\\\(author|operator)\\s+[^}\\s]");

  private FileExaminer() {}

  static void read(byte[] bytes, String name, FoundData foundData) {
    if (bytes.length == 0) {
      return;
    }
    if (Bytes.has(bytes, 0, "\u0089PNG")) {
      PngTexts.read(bytes, foundData);
      SignatureSearch.in(bytes, foundData);
    } else if (Bytes.has(bytes, 0, "%PDF-")) {
      PdfFile.read(bytes, foundData);
    } else if (Bytes.has(bytes, 0, "PK\3\4") || Bytes.has(bytes, 0, "PK\5\6")) {
      Unpacking.zip(bytes, foundData);
    } else if (Bytes.has(bytes, 0, "\u001f\u008b")) {
      Unpacking.gzip(bytes, foundData);
    } else if (isBoxes(bytes)) {
      boxes(bytes, foundData);
    } else if (OPEN.stream().anyMatch(start -> Bytes.has(bytes, 0, start))) {
      open(bytes, foundData);
    } else if (isText(bytes)) {
      text(bytes, name.toLowerCase(Locale.ROOT), foundData);
    } else {
      SignatureSearch.in(bytes, foundData);
      if (!Bytes.has(bytes, 257, "ustar")) {
        foundData.unread();
      }
    }
  }

  /** ISO 14496-12: HEIC, AVIF, videos, Canon's raw, JPEG XL and JPEG 2000. */
  static boolean isBoxes(byte[] start) {
    return Bytes.has(start, 4, "ftyp")
        || Bytes.has(start, 4, "moov")
        || Bytes.has(start, 4, "mdat")
        || Bytes.has(start, 4, "wide")
        || Bytes.has(start, 4, "JXL ")
        || Bytes.has(start, 4, "jP  ");
  }

  private static void boxes(byte[] bytes, FoundData foundData) {
    SignatureSearch.in(bytes, foundData);
    BoxFile.tracks(bytes, foundData);
    // JPEG XL may pack its metadata with Brotli, for which Java has no reader.
    if (Bytes.has(bytes, 4, "JXL ")
        && new String(bytes, StandardCharsets.ISO_8859_1).contains("brob")) {
      foundData.unread();
    }
  }

  private static void open(byte[] bytes, FoundData foundData) {
    SignatureSearch.in(bytes, foundData);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean owned = text.startsWith("ID3") && text.contains("TOWN");
    if (owned || (text.startsWith("{\\rtf") && RTF_AUTHOR.matcher(text).find())) {
      foundData.found(PrivateData.Kind.PERSON);
    }
    boolean video = text.startsWith("\u00ff\u00d8\u00ff") && text.contains("ftyp");
    if (video) {
      BoxFile.tracks(bytes, foundData);
    }
  }

  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  /** Text says what it says; only drawings and the parts of documents hold metadata beside it. */
  private static void text(byte[] bytes, String name, FoundData foundData) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean part = foundData.isInside() && name.endsWith(".xml");
    if (!part && !text.contains("<svg") && !text.contains("<x:xmpmeta")) {
      return;
    }
    NameSearch.in(text, foundData);
    Matcher picture = EMBEDDED.matcher(text);
    while (picture.find() && foundData.left() > 0) {
      byte[] inner = Base64.getMimeDecoder().decode(padded(picture.group(1)));
      foundData.unpacked(inner.length);
      foundData.inside(() -> read(inner, "", foundData));
    }
  }

  private static String padded(String base64) {
    String digits = base64.replaceAll("[\\s=]", "");
    return digits.substring(0, digits.length() / 4 * 4);
  }
}
