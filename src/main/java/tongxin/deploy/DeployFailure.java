package tongxin.deploy;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A deployment cannot go on. What was at the target before is still whole. */
public final class DeployFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String detail;

  /**
   * A failure.
   *
   * @param detail what fills the sentence: a name, a path, what a server said
   */
  public DeployFailure(Reason reason, String detail) {
    this(reason, detail, null);
  }

  public DeployFailure(Reason reason, String detail, @Nullable Throwable cause) {
    super(reason + ": " + detail, cause);
    this.reason = reason;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }

  /** True where readers see the new site all the same. */
  public boolean isAfterPublication() {
    return reason == Reason.PURGE_FAILED;
  }

  /** Why. */
  public enum Reason {
    /** The published folder does not hold a finished site. */
    NO_SITE,
    /** A file in the published folder is not as the build made it. */
    SITE_CHANGED,
    /** Another deployment to this target is running. */
    TARGET_BUSY,
    /** Another deployment took the target over in the meantime. */
    LOCK_LOST,
    /** No key is set. */
    CREDENTIALS_MISSING,
    /** The server does not know the key, or the key does not fit. */
    CREDENTIALS_WRONG,
    /** The key is known, but may not do this. */
    DENIED,
    /** The server does not answer. */
    UNREACHABLE,
    HOST_KEY_UNKNOWN,
    HOST_KEY_CHANGED,
    /** There is no such bucket, folder or repository. */
    TARGET_MISSING,
    /** No room is left at the target. */
    TARGET_FULL,
    /** The clock of this computer is wrong by more than the server allows. */
    CLOCK_WRONG,
    /** The server refused, and said why. */
    REFUSED,
    /** A program that is needed is not installed. */
    PROGRAM_MISSING,
    /** A program ended with an error. */
    PROGRAM_FAILED,
    /** The site is deployed, but the command for the caches failed. */
    PURGE_FAILED,
    /** What an earlier deployment sent is not on this computer any more. */
    FILES_LOST,
    /** There is no earlier deployment, or not the one that was asked for. */
    NOTHING_EARLIER
  }
}
