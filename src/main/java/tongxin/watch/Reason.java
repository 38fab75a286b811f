package tongxin.watch;

/** Why a service builds. */
public enum Reason {
  /** It has just begun. */
  START,
  /** Files were saved, or have come or gone. */
  FILES,
  /** Something appears or expires now. */
  DUE,
  /** The clock was set back: what seemed to be due is not. */
  CLOCK,
  /** The last build could not be done. */
  RETRY,
  /** From time to time, for changes that nobody told of. */
  LOOK
}
