package tongxin.deploy.manifest;

import tongxin.deploy.site.FileRole;

/**
 * One file that differs between site and target.
 *
 * @param path in the site
 * @param title of a page; empty for other files, and where it is not known
 * @param size in bytes of what is sent; 0 for a file that goes
 */
public record Change(Kind kind, String path, String title, long size) {
  /** What becomes of the file. */
  public enum Kind {
    NEW,
    CHANGED,
    GONE,
    /** The site does not have it any more; readers with an open page may still ask for it. */
    KEPT_FOR_NOW
  }

  /** True for an HTML page. */
  public boolean isPage() {
    return FileRole.of(path) == FileRole.PAGE;
  }
}
