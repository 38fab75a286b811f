package tongxin.content.model;

import java.util.List;

/** A term with its one right translation, and the renderings to avoid. */
public record GlossaryEntry(String zh, String en, List<String> avoid) {
  public GlossaryEntry {
    avoid = List.copyOf(avoid);
  }
}
