package tongxin.authoring;

import java.util.List;
import java.util.SortedMap;

/** The result of beginning a document: its files, or why it cannot be begun. */
public sealed interface NewContent {
  /**
   * The files to be written; none of them exists.
   *
   * @param id the id or slug
   * @param files text by path from the source folder; a path that ends in {@code /} is a folder
   */
  record Draft(String id, SortedMap<String, String> files) implements NewContent {}

  /**
   * It cannot be begun.
   *
   * @param arguments fill the message for the reason
   */
  record Refused(Reason reason, List<String> arguments) implements NewContent {
    static Refused of(Reason reason, String... arguments) {
      return new Refused(reason, List.of(arguments));
    }
  }

  /** Why something cannot be begun. */
  enum Reason {
    /** An id that cannot stand in an address. */
    ID_INVALID,
    /** A name of which no letter or digit is left. */
    NAME_UNSPELLABLE,
    /** There is such a thing already; argument 0 is its place. */
    EXISTS,
    /** No such column; argument 1 lists those that there are. */
    COLUMN_UNKNOWN,
    /** The newsroom has no columns yet. */
    COLUMNS_MISSING,
    /** The site is not in this language. */
    LANGUAGE_MISSING
  }
}
