package tongxin.page.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tongxin.chinese.Cjk;
import tongxin.config.Language;
import tongxin.content.contract.DataContract;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.page.view.Counted;
import tongxin.page.view.Schematic;

/** Lays the tiles of counties on a grid, each at the place that divisions.yml gives it. */
final class TileLayout {
  /** Tiles in a row where no county has a place. */
  private static final int PER_ROW = 4;

  private static final int SHADES = 5;
  private static final int MOST_LINES = 3;
  private static final int CHINESE_PER_LINE = 5;
  private static final int LETTERS_PER_LINE = 10;

  private final Language language;
  private final BiFunction<Term, Language, String> url;
  private final ToIntFunction<Term> villages;

  /**
   * A layout.
   *
   * @param url the address of a county's page; empty where it has none
   * @param villages how many villages a county has
   */
  TileLayout(
      Language language, BiFunction<Term, Language, String> url, ToIntFunction<Term> villages) {
    this.language = language;
    this.url = url;
    this.villages = villages;
  }

  /** True for a county that has a place on the grid. */
  static boolean hasPlace(Term county) {
    return column(county) != null && row(county) != null;
  }

  private static @Nullable BigDecimal column(Term county) {
    return DataContract.GRID_COLUMN.of(county.values());
  }

  private static @Nullable BigDecimal row(Term county) {
    return DataContract.GRID_ROW.of(county.values());
  }

  /** A place in units of the drawing. */
  private record Spot(Term county, int x, int y) {
    private boolean overlaps(Spot other) {
      return Math.abs(x - other.x) < Schematic.TILE_WIDTH
          && Math.abs(y - other.y) < Schematic.TILE_HEIGHT;
    }
  }

  /** Counties without a place, or whose place is taken, stand in rows below the others. */
  Schematic lay(List<Term> drawn, List<Counted> counties) {
    List<Spot> spots = new ArrayList<>();
    List<Term> rest = new ArrayList<>();
    for (Term county : drawn) {
      Spot spot = given(county);
      if (spot == null || spots.stream().anyMatch(spot::overlaps)) {
        rest.add(county);
      } else {
        spots.add(spot);
      }
    }
    int left = spots.stream().mapToInt(Spot::x).min().orElse(0);
    int top = spots.stream().mapToInt(Spot::y).min().orElse(0);
    List<Spot> all = new ArrayList<>();
    spots.forEach(spot -> all.add(new Spot(spot.county(), spot.x() - left, spot.y() - top)));
    below(all, rest);
    all.sort(Comparator.comparingInt(Spot::y).thenComparingInt(Spot::x));
    int most = drawn.stream().mapToInt(villages).max().orElse(0);
    return new Schematic(
        all.stream().mapToInt(Spot::x).max().orElse(0) + Schematic.TILE_WIDTH,
        all.stream().mapToInt(Spot::y).max().orElse(0) + Schematic.TILE_HEIGHT,
        all.stream().map(spot -> tile(spot, most)).toList(),
        counties);
  }

  private static @Nullable Spot given(Term county) {
    BigDecimal column = column(county);
    BigDecimal row = row(county);
    return column == null || row == null
        ? null
        : new Spot(
            county,
            at(column, Schematic.TILE_WIDTH + Schematic.GAP),
            at(row, Schematic.TILE_HEIGHT + Schematic.GAP));
  }

  private static int at(BigDecimal place, int step) {
    return (int) Math.round((place.doubleValue() - 1) * step);
  }

  private static void below(List<Spot> spots, List<Term> rest) {
    int wide = Schematic.TILE_WIDTH + Schematic.GAP;
    int high = Schematic.TILE_HEIGHT + Schematic.GAP;
    int first = spots.stream().mapToInt(spot -> spot.y() + high).max().orElse(0);
    int right = spots.stream().mapToInt(Spot::x).max().orElse(wide * (PER_ROW - 1));
    int perRow = right / wide + 1;
    for (int i = 0; i < rest.size(); i++) {
      spots.add(new Spot(rest.get(i), i % perRow * wide, first + i / perRow * high));
    }
  }

  private Schematic.Tile tile(Spot spot, int most) {
    int count = villages.applyAsInt(spot.county());
    int shade = count == 0 ? 0 : Math.max(1, Math.round((float) SHADES * count / most));
    return new Schematic.Tile(
        url.apply(spot.county(), language),
        spot.county().name().in(language).text(),
        lines(name(spot.county())),
        count,
        spot.x(),
        spot.y(),
        shade);
  }

  private String name(Term county) {
    Text shortName = DataContract.SHORT_NAME.of(county.values());
    return (shortName == null ? county.name() : shortName).in(language).text();
  }

  /** A name in lines that fit a tile; what is too long ends in an ellipsis. */
  static List<String> lines(String name) {
    boolean chinese = name.codePoints().anyMatch(Cjk::isHan);
    List<String> lines = chinese ? characters(name) : words(name);
    if (lines.size() <= MOST_LINES) {
      return List.copyOf(lines);
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES));
    shown.set(MOST_LINES - 1, shown.get(MOST_LINES - 1) + "…");
    return List.copyOf(shown);
  }

  /** Lines of about the same length. */
  private static List<String> characters(String name) {
    int[] signs = name.codePoints().toArray();
    int count = (signs.length + CHINESE_PER_LINE - 1) / CHINESE_PER_LINE;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = i * signs.length / count;
      int to = (i + 1) * signs.length / count;
      lines.add(new String(signs, from, to - from));
    }
    return lines;
  }

  private static List<String> words(String name) {
    List<String> lines = new ArrayList<>();
    for (String word : name.strip().split("\\s+", -1)) {
      int last = lines.size() - 1;
      if (last >= 0 && lines.get(last).length() + 1 + word.length() <= LETTERS_PER_LINE) {
        lines.set(last, lines.get(last) + ' ' + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }
}
