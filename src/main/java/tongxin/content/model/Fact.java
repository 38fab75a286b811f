package tongxin.content.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/**
 * A figure, written once with its source.
 *
 * @param id empty for a figure that stands in a village's own file
 * @param label what is counted
 * @param publication when it may be seen
 */
public record Fact(
    String id,
    Text label,
    Amount amount,
    Provenance provenance,
    Publication publication,
    Location location) {

  /** How exact a figure is. */
  public enum Qualifier {
    MORE_THAN,
    AT_LEAST,
    NEARLY,
    ABOUT,
    UP_TO
  }

  public @Nullable BigDecimal value() {
    return amount.value();
  }

  public @Nullable Text words() {
    return amount.words();
  }

  public @Nullable String unit() {
    return amount.unit();
  }

  public @Nullable Qualifier qualifier() {
    return amount.qualifier();
  }

  public @Nullable Text source() {
    return provenance.source();
  }

  public @Nullable String asOf() {
    return provenance.asOf();
  }

  public @Nullable Text note() {
    return provenance.note();
  }

  /**
   * How much it is.
   *
   * @param value null where the value is words, which then stand in {@code words}
   * @param unit such as {@code CNY}, {@code people}, {@code m}
   */
  public record Amount(
      @Nullable BigDecimal value,
      @Nullable Text words,
      @Nullable String unit,
      @Nullable Qualifier qualifier) {}

  /**
   * Where a figure comes from.
   *
   * @param source id of a source of {@code data/facts.yml}, or the words of a source
   * @param asOf the date of the figure, as written
   */
  public record Provenance(@Nullable Text source, @Nullable String asOf, @Nullable Text note) {}
}
