package tongxin.importing.html;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Picture;

/** The pictures of a page: beside it on the disk, within the page itself, or at another host. */
final class LocalFiles {
  private static final long LIMIT = 128L << 20;

  private final @Nullable Path folder;

  /**
   * The files of a page.
   *
   * @param folder that the page was saved in, which nothing leads out of; null for none
   */
  LocalFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The picture at an address; nothing where there is none that could be had. */
  Optional<Picture> picture(String address, String alt) {
    String url = address.strip();
    if (url.regionMatches(true, 0, "data:", 0, 5)) {
      return data(url).map(bytes -> new Picture("picture", alt, () -> bytes));
    }
    if (url.startsWith("//")) {
      return picture("https:" + url, alt);
    }
    if (url.matches("(?i)https?://[^/\\s]+.*")) {
      return Optional.of(
          new Picture(
              url,
              alt,
              () -> {
                throw new IOException("at another host");
              }));
    }
    Path file = file(url);
    return file == null
        ? Optional.empty()
        : Optional.of(new Picture(String.valueOf(file.getFileName()), alt, () -> bytes(file)));
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LIMIT) {
      throw new IOException("too large");
    }
    return Files.readAllBytes(file);
  }

  private static Optional<byte[]> data(String url) {
    int comma = url.indexOf(',');
    if (comma < 0 || !url.substring(0, comma).endsWith(";base64")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(url.substring(comma + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private @Nullable Path file(String url) {
    if (folder == null || url.isEmpty() || url.contains("\0")) {
      return null;
    }
    String path = url.replaceFirst("[?#].*$", "");
    Path exact = within(path);
    return exact != null ? exact : within(decoded(path));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private @Nullable Path within(String path) {
    if (folder == null || path.startsWith("/") || path.contains("\\") || path.contains(":")) {
      return null;
    }
    try {
      Path file = folder.resolve(path).normalize();
      boolean inside =
          Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
      return inside ? file : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }
}
