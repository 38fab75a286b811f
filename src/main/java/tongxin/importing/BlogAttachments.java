package tongxin.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.importing.blog.Attachments;
import tongxin.importing.document.Picture;

/** The files of one text of a blog and of its translations. */
final class BlogAttachments implements Attachments {
  private static final long LIMIT = 64L << 20;

  private static final Set<String> HANDED_OUT =
      Set.of(
          "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "7z", "rar", "gz", "csv",
          "txt", "mp3", "m4a", "mp4", "epub", "ics", "json", "r", "py", "rmd", "tex", "bib");

  private final PictureFiles files;
  private final boolean shown;
  private final BlogOptions.@Nullable Fetching fetch;
  private final Map<String, @Nullable String> fetched = new LinkedHashMap<>();

  /**
   * Begins without any.
   *
   * @param shown whether pictures may be shown from other hosts
   */
  BlogAttachments(PictureFiles files, boolean shown, BlogOptions.@Nullable Fetching fetch) {
    this.files = files;
    this.shown = shown;
    this.fetch = fetch;
  }

  PictureFiles files() {
    return files;
  }

  @Override
  public @Nullable String picture(Path file) {
    Picture picture = new Picture(String.valueOf(file.getFileName()), "", () -> bytes(file));
    return files.take(picture).name();
  }

  @Override
  public @Nullable String file(Path file) {
    String name = String.valueOf(file.getFileName());
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try {
      return HANDED_OUT.contains(end) ? files.attach(name, bytes(file)) : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LIMIT) {
      throw new IOException("too large");
    }
    return Files.readAllBytes(file);
  }

  @Override
  public @Nullable String external(String url) {
    if (fetch != null) {
      if (!fetched.containsKey(url)) {
        String name = url.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
        fetched.put(url, files.take(new Picture(name, "", () -> fetch.fetch(url))).name());
      }
      String name = fetched.get(url);
      if (name != null) {
        return name;
      }
    }
    return shown ? url : null;
  }
}
