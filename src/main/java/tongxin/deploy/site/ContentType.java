package tongxin.deploy.site;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** Media types by the end of a file's name (IANA media types; RFC 9239 for scripts). */
public final class ContentType {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          entry("html", "text/html; charset=utf-8"),
          entry("htm", "text/html; charset=utf-8"),
          entry("css", "text/css; charset=utf-8"),
          entry("js", "text/javascript; charset=utf-8"),
          entry("mjs", "text/javascript; charset=utf-8"),
          entry("json", "application/json"),
          entry("webmanifest", "application/manifest+json"),
          entry("xml", "application/xml"),
          entry("rss", "application/rss+xml"),
          entry("atom", "application/atom+xml"),
          entry("txt", "text/plain; charset=utf-8"),
          entry("md", "text/markdown; charset=utf-8"),
          entry("csv", "text/csv; charset=utf-8"),
          entry("svg", "image/svg+xml"),
          entry("jpg", "image/jpeg"),
          entry("jpeg", "image/jpeg"),
          entry("png", "image/png"),
          entry("gif", "image/gif"),
          entry("webp", "image/webp"),
          entry("avif", "image/avif"),
          entry("ico", "image/vnd.microsoft.icon"),
          entry("woff", "font/woff"),
          entry("woff2", "font/woff2"),
          entry("ttf", "font/ttf"),
          entry("otf", "font/otf"),
          entry("pdf", "application/pdf"),
          entry("epub", "application/epub+zip"),
          entry("zip", "application/zip"),
          entry("gz", "application/gzip"),
          entry("mp3", "audio/mpeg"),
          entry("m4a", "audio/mp4"),
          entry("ogg", "audio/ogg"),
          entry("wav", "audio/wav"),
          entry("mp4", "video/mp4"),
          entry("webm", "video/webm"),
          entry("mov", "video/quicktime"),
          entry("vtt", "text/vtt; charset=utf-8"),
          entry("wasm", "application/wasm"),
          entry("doc", "application/msword"),
          entry("xls", "application/vnd.ms-excel"),
          entry("ppt", "application/vnd.ms-powerpoint"),
          entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          entry(
              "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

  private ContentType() {}

  /** The media type of a file; of one without a known end, bytes that are only stored. */
  public static String of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.equals("LICENSE") || name.equals("_headers") || name.equals("_redirects")) {
      return "text/plain; charset=utf-8";
    }
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(end, "application/octet-stream");
  }
}
