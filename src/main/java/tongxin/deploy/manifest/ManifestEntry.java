package tongxin.deploy.manifest;

/**
 * A file at a target.
 *
 * @param digest SHA-256 of its content; empty where it is not known
 * @param size in bytes; -1 where it is not known
 * @param mark what the target itself says of the file and changes with it: an ETag, or the time of
 *     the last change; empty where there is none
 * @param gone when the site ceased to have it, in seconds since 1970; 0 while it has it
 * @param title of a page
 */
public record ManifestEntry(String digest, long size, String mark, long gone, String title) {
  /** A file of which only the path is known. */
  public static final ManifestEntry UNKNOWN = new ManifestEntry("", -1, "", 0, "");

  /** The same file, which the site does not have any more. */
  ManifestEntry goneAt(long second) {
    return new ManifestEntry(digest, size, mark, second, title);
  }

  /** The same file with what the target now says of it. */
  public ManifestEntry marked(String newMark) {
    return new ManifestEntry(digest, size, newMark, gone, title);
  }
}
