package tongxin.content.model;

import java.util.List;
import java.util.Set;

/**
 * The texts of one body or one value.
 *
 * @param runs in the order of the file
 * @param footnotes names of the notes that the text has
 */
public record Texts(List<TextRun> runs, Set<String> footnotes) {
  public static final Texts NONE = new Texts(List.of(), Set.of());

  public Texts {
    runs = List.copyOf(runs);
    footnotes = Set.copyOf(footnotes);
  }

  public static Texts of(TextRun run) {
    return new Texts(List.of(run), Set.of());
  }
}
