package tongxin.output;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the files of a site, each once. Safe for use by several threads. */
public interface SiteOutput {
  /** What became of a file. */
  enum Added {
    /** It is part of the site. */
    YES,
    /** The site has a file of that path already, or a file where this one needs a folder. */
    TAKEN,
    /** At that path stands something that others have put into the folder. */
    OCCUPIED
  }

  /**
   * Adds a file.
   *
   * @param path in the site, with {@code /}
   */
  Added add(String path, byte[] content) throws IOException;

  /** Adds a copy of a file on disk. */
  Added add(String path, Path source) throws IOException;

  /** A folder for what is needed on the way and not published; it goes when the work ends. */
  Path scratch() throws IOException;
}
