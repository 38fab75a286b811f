package tongxin.importing.structure;

import java.util.List;
import tongxin.importing.document.Block;
import tongxin.importing.document.Note;

/**
 * An article as it will be written.
 *
 * @param subtitle may be empty
 * @param source where it appeared first; may be empty
 * @param date as written; may be empty
 * @param notes on what was recognised and how
 */
public record Manuscript(
    String title,
    String subtitle,
    List<Credit> bylines,
    String source,
    String date,
    List<Block> blocks,
    List<Note> notes) {
  public Manuscript {
    bylines = List.copyOf(bylines);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /**
   * Who did something for an article.
   *
   * @param role as in {@code bylines} of the content contract
   */
  public record Credit(String role, String name) {}
}
