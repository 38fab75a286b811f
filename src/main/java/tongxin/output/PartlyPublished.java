package tongxin.output;

import java.io.IOException;

/**
 * A folder that had to be written file by file was left with some files of the old site and some of
 * the new one. The next build completes it.
 */
public final class PartlyPublished extends IOException {
  private static final long serialVersionUID = 1L;

  PartlyPublished(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
