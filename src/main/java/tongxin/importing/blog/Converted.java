package tongxin.importing.blog;

import java.util.List;
import tongxin.importing.document.Note;

/** A text of a blog in the Markdown of Tongxin. */
public record Converted(String body, List<Note> notes) {
  public Converted {
    notes = List.copyOf(notes);
  }
}
