package tongxin.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Which files beside content may be linked to, and so are published as they are: documents,
 * pictures, audio, video, archives and data. Nothing that a browser would run as a page or a server
 * as a program.
 */
final class AttachmentTypes {
  private static final Set<String> USUAL =
      Set.of(
          "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "wps", "et", "dps", "odt", "ods",
          "odp", "rtf", "txt", "epub", "ofd", "jpg", "jpeg", "png", "gif", "webp", "heic", "heif",
          "avif", "tif", "tiff", "bmp", "mp3", "m4a", "aac", "wav", "ogg", "oga", "opus", "flac",
          "mp4", "m4v", "mov", "webm", "ogv", "3gp", "avi", "mkv", "vtt", "srt", "zip", "7z", "rar",
          "gz", "tar", "csv", "tsv", "json", "geojson", "gpx", "kml", "ics", "vcf");

  private AttachmentTypes() {}

  /**
   * True for a file that may be published as it is.
   *
   * @param more endings that the newsroom allows besides
   */
  static boolean allow(String path, Collection<String> more) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return USUAL.contains(ending) || more.contains(ending);
  }
}
