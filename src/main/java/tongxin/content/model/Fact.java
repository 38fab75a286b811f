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
    Grouping grouping,
    Publication publication,
    Location location) {

  /** Where a figure may stand besides its own page. */
  public enum Place {
    VILLAGES,
    SITES
  }

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

  public @Nullable Ref group() {
    return grouping.group();
  }

  public @Nullable Ref chart() {
    return grouping.chart();
  }

  public boolean lead() {
    return grouping.lead();
  }

  public @Nullable Place above() {
    return grouping.above();
  }

  public @Nullable Level level() {
    return grouping.level();
  }

  /**
   * Which figures it belongs to.
   *
   * @param group the part of the page of figures
   * @param chart the figures that it is compared with
   * @param lead whether it is set larger than the rest of its group
   * @param above the list above which it is shown as well
   * @param level of model sites, whose number it is
   */
  public record Grouping(
      @Nullable Ref group,
      @Nullable Ref chart,
      boolean lead,
      @Nullable Place above,
      @Nullable Level level) {
    /** It stands for itself. */
    public static final Grouping NONE = new Grouping(null, null, false, null, null);
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
