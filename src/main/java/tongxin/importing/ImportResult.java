package tongxin.importing;

import java.util.List;
import tongxin.importing.document.Note;
import tongxin.importing.document.Unreadable;

/** What came of an import of one file. */
public sealed interface ImportResult {

  /**
   * An article.
   *
   * @param path of its Markdown file from the source folder
   * @param notes what a person should know or decide
   */
  record Imported(State state, String path, List<Note> notes) implements ImportResult {
    public Imported {
      notes = List.copyOf(notes);
    }
  }

  /** What happened to the article's file. */
  enum State {
    /** It is new. */
    WRITTEN,
    /** It is the same import as before, and nobody had touched it. */
    RENEWED,
    /** It is there already, from the same file. */
    UNCHANGED,
    /** It is there already and was edited since: it was left as it is. */
    EDITED
  }

  /** The file cannot be read. */
  record Unusable(Unreadable.Reason reason) implements ImportResult {}

  /** The newsroom is not ready for it. */
  record Refused(Reason reason, List<String> arguments) implements ImportResult {
    static Refused of(Reason reason, String... arguments) {
      return new Refused(reason, List.of(arguments));
    }
  }

  /** Why nothing can be imported into a newsroom. */
  enum Reason {
    /** No such column; argument 1 lists those that there are. */
    COLUMN_UNKNOWN,
    /** The newsroom has no columns yet. */
    COLUMNS_MISSING,
    /** An id that cannot stand in an address. */
    ID_INVALID,
    /** There is such an article already; argument 0 is its place. */
    EXISTS,
    /** The site is not in this language. */
    LANGUAGE_MISSING
  }
}
