package tongxin.desk.files;

import java.io.IOException;

/** A file that the desk does not touch. */
public final class FileRefused extends IOException {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** Why a file is not touched. */
  public enum Reason {
    /** A link leads out of the content. */
    LINK,
    /** A folder, a pipe, a device. */
    NO_FILE,
    /** It is larger than the desk reads. */
    TOO_LARGE,
    /** It may not be written. */
    LOCKED
  }

  FileRefused(Reason reason, String path) {
    super(path);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
