package tongxin.importing.document;

/** A file that cannot be imported at all, because of what is in it. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public Unreadable(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why a file cannot be imported. */
  public enum Reason {
    /** The old form of Word and WPS, or a file with a password. */
    OLD_WORD,
    RTF,
    PDF,
    /** A web page under another name. */
    WEB_PAGE,
    /** Another office file, or something else. */
    OTHER,
    /** The file breaks off or was damaged. */
    DAMAGED,
    EMPTY,
    TOO_LARGE,
    TOO_DEEP,
    /** Entities or a document type, which no program of text writes. */
    HOSTILE
  }
}
