package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/**
 * A village, model site or gallery as lists show it.
 *
 * @param kind {@code village}, {@code site} or {@code gallery}
 * @param place village, township, division: those that are known
 * @param cover its cover or first photo
 * @param shots its first photos, three at most
 * @param photos how many it has
 */
public record Card(
    String kind,
    String url,
    Phrase name,
    List<Phrase> place,
    @Nullable Phrase tagline,
    @Nullable Phrase level,
    @Nullable Shot cover,
    List<Shot> shots,
    int photos,
    boolean sample,
    String mark) {
  /** The same for a long list. */
  public Card forLongList() {
    return new Card(
        kind,
        url,
        name,
        place,
        tagline,
        level,
        cover == null ? null : cover.forLongList(),
        shots,
        photos,
        sample,
        mark);
  }
}
