package tongxin.source.edit;

/** The result of a change to a file. */
public sealed interface EditResult {
  /** The text as it is to be, in full. */
  record Edited(String text) implements EditResult {}

  /**
   * Nothing was changed.
   *
   * @param reason why not
   * @param path what could not be changed; the whole document where that is at fault
   * @param line on which it stands, from 1; 0 where that is not known
   */
  record Refused(Reason reason, YamlPath path, int line) implements EditResult {}

  /** Why a file cannot be changed. */
  enum Reason {
    /** The text is no valid YAML, or more than one document: it must be mended by hand first. */
    NOT_YAML,
    /** The front matter has no closing line of {@code ---}. */
    FRONT_MATTER_UNCLOSED,
    /** The value is used in several places ({@code &name}, {@code *name}). */
    SHARED,
    /** A key was asked of what is no group. */
    NOT_A_GROUP,
    /** A position was asked of what is no list, or lies behind its end. */
    NOT_IN_LIST,
    /** No way of writing it left everything else as it was. */
    NOT_SAFE
  }
}
