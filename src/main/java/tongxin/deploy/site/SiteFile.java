package tongxin.deploy.site;

import java.nio.file.Path;

/**
 * A file of the site.
 *
 * @param path in the site, with {@code /}
 * @param source the file to read, which does not change while it is deployed
 * @param size in bytes
 * @param modified last change, in seconds since 1970
 * @param digest SHA-256 of the content, in small hexadecimal letters
 * @param title of a page; empty for other files
 * @param owners names of the documents that the file belongs to, separated by blanks
 */
public record SiteFile(
    String path,
    Path source,
    long size,
    long modified,
    String digest,
    String title,
    String owners) {
  /** A file that belongs to no document. */
  public SiteFile(String path, Path source, long size, long modified, String digest, String title) {
    this(path, source, size, modified, digest, title, "");
  }
}
