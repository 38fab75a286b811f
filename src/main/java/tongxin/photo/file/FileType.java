package tongxin.photo.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file really is, by its first bytes and never by its name. */
public enum FileType {
  JPEG,
  PNG,
  WEBP,
  GIF,
  HEIC,
  AVIF,
  SVG,
  TIFF,
  BMP,
  PSD,
  JPEG_XL,
  JPEG_2000,
  CAMERA_RAW,
  PDF,
  HTML,
  ZIP,
  VIDEO,
  UNKNOWN;

  /** How many bytes from the start are enough to tell. */
  public static final int SNIFFED_BYTES = 4096;

  private record Signature(String start, FileType type) {}

  /** Byte by byte in Latin-1, so that one comparison serves text and binary. */
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("\u00ff\u00d8\u00ff", JPEG),
          new Signature("\u0089PNG\r\n\u001a\n", PNG),
          new Signature("GIF87a", GIF),
          new Signature("GIF89a", GIF),
          new Signature("II*\u0000", TIFF),
          new Signature("MM\u0000*", TIFF),
          new Signature("8BPS", PSD),
          new Signature("%PDF-", PDF),
          new Signature("PK\u0003\u0004", ZIP),
          new Signature("\u00ff\n", JPEG_XL),
          new Signature("\u0000\u0000\u0000\fJXL ", JPEG_XL),
          new Signature("\u0000\u0000\u0000\fjP  ", JPEG_2000),
          new Signature("FUJIFILMCCD-RAW", CAMERA_RAW),
          new Signature("\u001aE\u00df\u00a3", VIDEO));

  private static final Pattern SVG_START =
      Pattern.compile("\\s*(<\\?xml|<!--|<!DOCTYPE\\s+svg|<svg[\\s>:])", Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML_START =
      Pattern.compile("\\s*<(!DOCTYPE\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  public static FileType of(byte[] start) {
    String text =
        new String(start, 0, Math.min(start.length, SNIFFED_BYTES), StandardCharsets.ISO_8859_1);
    for (Signature signature : SIGNATURES) {
      if (text.startsWith(signature.start)) {
        return signature.type;
      }
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (text.startsWith("ftyp", 4)) {
      return ofBrands(text);
    }
    if (text.startsWith("BM") && text.length() >= 26 && text.charAt(15) == 0) {
      return BMP;
    }
    return ofMarkup(text);
  }

  /** The accepted format of this type, if it is accepted. */
  public Optional<PhotoFormat> format() {
    return switch (this) {
      case JPEG -> Optional.of(PhotoFormat.JPEG);
      case PNG -> Optional.of(PhotoFormat.PNG);
      case WEBP -> Optional.of(PhotoFormat.WEBP);
      case GIF -> Optional.of(PhotoFormat.GIF);
      default -> Optional.empty();
    };
  }

  /** The type that a file name promises; empty where its end promises none. */
  public static Optional<FileType> promisedBy(String fileName) {
    String end = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (end) {
      case "jpg", "jpeg", "jpe", "jfif", "pjpeg", "pjp" -> Optional.of(JPEG);
      case "png", "apng" -> Optional.of(PNG);
      case "webp" -> Optional.of(WEBP);
      case "gif" -> Optional.of(GIF);
      case "heic", "heif" -> Optional.of(HEIC);
      case "avif" -> Optional.of(AVIF);
      case "svg" -> Optional.of(SVG);
      case "tif", "tiff" -> Optional.of(TIFF);
      case "bmp" -> Optional.of(BMP);
      default -> Optional.empty();
    };
  }

  /** ISO base media files name their kind in the box {@code ftyp} (ISO 14496-12, 4.3). */
  private static FileType ofBrands(String text) {
    int end = Math.min(text.length(), Math.max(16, (text.charAt(2) << 8) + text.charAt(3)));
    String brands = text.substring(8, Math.max(8, end));
    if (brands.contains("avif") || brands.contains("avis")) {
      return AVIF;
    }
    if (brands.startsWith("crx ")) {
      return CAMERA_RAW;
    }
    boolean heif = Pattern.compile("hei[cxms]|hev[cxms]|mif1|msf1").matcher(brands).find();
    return heif ? HEIC : VIDEO;
  }

  private static FileType ofMarkup(String latin1) {
    String text = latin1.startsWith("\u00ef\u00bb\u00bf") ? latin1.substring(3) : latin1;
    if (HTML_START.matcher(text).lookingAt()) {
      return HTML;
    }
    boolean svg = SVG_START.matcher(text).lookingAt() && text.contains("<svg");
    return svg ? SVG : UNKNOWN;
  }
}
