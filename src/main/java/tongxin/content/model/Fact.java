package tongxin.content.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/**
 * A figure, written once with its source.
 *
 * @param id empty for a figure that stands in a village's own file
 * @param label what is counted
 * @param value null where the value is words, which then stand in {@code words}
 * @param unit such as {@code CNY}, {@code people}, {@code m}
 * @param source id of a source of {@code data/facts.yml}, or the words of a source
 * @param asOf the date of the figure, as written
 */
public record Fact(
    String id,
    Text label,
    @Nullable BigDecimal value,
    @Nullable Text words,
    @Nullable String unit,
    @Nullable Qualifier qualifier,
    @Nullable Text source,
    @Nullable String asOf,
    @Nullable Text note,
    Location location) {

  /** How exact a figure is. */
  public enum Qualifier {
    MORE_THAN,
    AT_LEAST,
    NEARLY,
    ABOUT,
    UP_TO
  }
}
