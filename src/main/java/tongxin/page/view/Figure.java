package tongxin.page.view;

import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/**
 * A figure as shown.
 *
 * @param id of the fact; empty for a village's own figure
 * @param url of the figure on the page of all figures; empty for a village's own
 */
public record Figure(
    String id, String url, Phrase label, Amount amount, @Nullable Phrase note, Origin origin) {
  /**
   * How much: {@code before}, {@code number} and {@code after} stand together in that order.
   *
   * @param value for machines; empty where the value is words
   */
  public record Amount(String value, String before, Phrase number, String after) {}

  /**
   * Where it comes from.
   *
   * @param sourceId of the source among those of the page of all figures; empty for other words
   * @param asOf the date for which it holds; empty where that is not known
   */
  public record Origin(@Nullable Phrase source, String sourceId, String asOf) {
    /** True where neither source nor date is known. */
    public boolean unknown() {
      return source == null && asOf.isEmpty();
    }
  }
}
