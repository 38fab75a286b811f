package tongxin.page.view;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/**
 * A part of the page of figures.
 *
 * @param id empty for the figures of no group
 * @param name null where the page has no groups
 * @param lead set larger than the others
 */
public record FigureGroup(
    String id,
    @Nullable Phrase name,
    @Nullable Phrase description,
    @Nullable Entry lead,
    List<Chart> charts,
    List<Entry> entries) {

  /** A figure with the pages that use it. */
  public record Entry(Figure figure, List<Link> uses) {}

  /** Figures to be compared, which are one unit's; a table with a bar for each. */
  public record Chart(String id, Phrase title, @Nullable Phrase description, List<Bar> bars) {}

  /**
   * A figure of a chart.
   *
   * @param width of its bar in hundredths of the longest
   */
  public record Bar(Entry entry, int width) {}

  /** All figures of the group. */
  public List<Entry> all() {
    return Stream.of(
            Stream.ofNullable(lead),
            charts.stream().flatMap(chart -> chart.bars().stream()).map(Bar::entry),
            entries.stream())
        .flatMap(part -> part)
        .toList();
  }
}
