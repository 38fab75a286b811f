package tongxin.deploy.manifest;

import tongxin.deploy.site.SiteFile;

/**
 * A file at a target.
 *
 * @param digest SHA-256 of its content; empty where it is not known
 * @param size in bytes; -1 where it is not known
 * @param mark what the target itself says of the file and changes with it: an ETag, or the time of
 *     the last change; empty where there is none
 * @param gone when the site ceased to have it, in seconds since 1970; 0 while it has it
 * @param title of a page
 * @param owners names of the documents that the file belongs to, as the build gave them
 */
public record ManifestEntry(
    String digest, long size, String mark, long gone, String title, String owners) {
  /** A file of which only the path is known. */
  public static final ManifestEntry UNKNOWN = new ManifestEntry("", -1, "", 0, "", "");

  /** Stands for the time since when a file is gone that is not to stay: before any other. */
  private static final long AT_ONCE = 1;

  /** A file of the site at the target. */
  public static ManifestEntry of(SiteFile file, String mark) {
    return new ManifestEntry(file.digest(), file.size(), mark, 0, file.title(), file.owners());
  }

  /** The file of which only the path is known. */
  public static ManifestEntry unknown(String path) {
    return new ManifestEntry("", -1, "", 0, "", ownersOf(path));
  }

  /**
   * Photos and parts of the search index hold what is withdrawn; who put them there may not say.
   */
  static String ownersOf(String path) {
    return path.startsWith("photos/") || path.startsWith("search/") ? "*" : "";
  }

  /** The same file of which is not known what it holds now. */
  public ManifestEntry moving() {
    return new ManifestEntry("", -1, "", gone, title, owners);
  }

  /** The same file, which is about to be deleted; if that breaks off, it is not kept either. */
  public ManifestEntry going() {
    return moving().goneAt(AT_ONCE);
  }

  boolean isWithdrawn() {
    return gone == AT_ONCE;
  }

  /** The same file, which the site does not have any more. */
  ManifestEntry goneAt(long second) {
    return new ManifestEntry(digest, size, mark, second, title, owners);
  }

  /** The same file with what the target now says of it. */
  public ManifestEntry marked(String newMark) {
    return new ManifestEntry(digest, size, newMark, gone, title, owners);
  }
}
