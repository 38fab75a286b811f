package tongxin.importing.document;

import java.util.List;
import java.util.Map;

/**
 * A document that was read.
 *
 * @param notes the footnotes and endnotes by their ids
 * @param pictures by their ids
 * @param origin what the document says of itself
 * @param losses what could not become a part of the blocks
 */
public record Document(
    List<Block> blocks,
    Map<String, List<Block>> notes,
    Map<String, Picture> pictures,
    Origin origin,
    List<Note> losses) {

  public Document {
    blocks = List.copyOf(blocks);
    losses = List.copyOf(losses);
  }
}
