package tongxin.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Takes the files of a site, each once. Safe for use by several threads. */
public interface SiteOutput {
  /** The result of adding a file. */
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

  /**
   * Says what a file belongs to: when that is withdrawn, the file is not to stay anywhere for
   * readers with an old page.
   *
   * @param owners names that tell nothing to others, without blanks; {@link #ALL} for a file that
   *     holds something of everything
   */
  void owned(String path, Set<String> owners);

  /** The owner of a file that holds something of everything. */
  String ALL = "*";

  /** A folder for temporary files; it is removed when the work ends. */
  Path scratch() throws IOException;
}
