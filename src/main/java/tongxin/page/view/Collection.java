package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/**
 * All that belongs to one county, theme, level or person; a later page of it has articles alone.
 *
 * @param by {@code county}, {@code theme}, {@code level} or {@code person}
 */
public record Collection(
    Frame frame,
    String by,
    Phrase name,
    @Nullable Phrase description,
    List<Figure> figures,
    Members members,
    List<Story> stories,
    Pagination pagination)
    implements View.Framed {
  /**
   * Villages, model sites and galleries.
   *
   * @param names model sites that have no page of their own
   */
  public record Members(
      List<Card> villages, List<Card> sites, List<Phrase> names, List<Card> galleries) {
    public static final Members NONE = new Members(List.of(), List.of(), List.of(), List.of());
  }
}
