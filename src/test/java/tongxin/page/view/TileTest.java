package tongxin.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.content.model.Phrase;

class TileTest {
  private static final double WIDE = 3.6;
  private static final double NARROW = 1.5;

  private static Shot shot(double aspect) {
    Phrase alt = new Phrase("a", "");
    int width = (int) Math.round(aspect * 1200);
    return new Shot(
        new Picture(Picture.Files.of("a.jpg"), width, 1200, alt, "", "", null),
        null,
        null,
        "",
        false,
        false,
        "",
        "");
  }

  private static List<Tile> tiles(double... aspects) {
    return Tile.inRows(Arrays.stream(aspects).mapToObj(TileTest::shot).toList(), WIDE, NARROW);
  }

  private static List<Double> widths(List<Tile> tiles, Function<Tile, Tile.Share> layout) {
    return tiles.stream().map(tile -> Double.parseDouble(layout.apply(tile).width())).toList();
  }

  @Test
  void rowsAreFilledAndAsEvenAsCanBe() {
    assertThat(widths(tiles(1.5, 1.5, 2, 1.5, 1.5, 1.5, 1.5, 0.75), Tile::wide))
        .containsExactly(0.3, 0.3, 0.4, 0.5, 0.5, 0.4, 0.4, 0.2);
  }

  @Test
  void onAPhonePortraitsStandTwoByTwoAndLandscapesAlone() {
    assertThat(widths(tiles(1.5, 0.75, 0.75, 1.5), Tile::narrow))
        .containsExactly(1.0, 0.5, 0.5, 1.0);
  }

  @Test
  void manyPhotosMakeManyRows() {
    double[] aspects = new double[60];
    Arrays.fill(aspects, 2.6);
    assertThat(widths(tiles(aspects), Tile::narrow)).containsOnly(1.0);
  }

  @Test
  void noPhotoIsLeftOnARowOfItsOwnWhereItFitsAbove() {
    assertThat(widths(tiles(1.5, 1.5, 1.5), Tile::wide)).containsExactly(0.34, 0.33, 0.33);
  }

  @Test
  void fewPhotosAreEnlargedOnAPhoneOnly() {
    List<Tile> tiles = tiles(0.9);
    assertThat(widths(tiles, Tile::wide)).containsExactly(0.25);
    assertThat(widths(tiles, Tile::narrow)).containsExactly(1.0);
    assertThat(tiles()).isEmpty();
  }

  @Test
  void theSharesOfAFullRowMakeItWhole() {
    assertThat(tiles(1.31, 0.77, 1.52).stream().mapToInt(tile -> tile.wide().percent()).sum())
        .isEqualTo(100);
    assertThat(widths(tiles(2.4, 1.2), Tile::wide)).containsExactly(0.67, 0.33);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noRowIsTooLongSoThatNoneBreaksEarly(long seed) {
    Random random = new Random(seed);
    double[] aspects =
        DoubleStream.generate(() -> 0.4 + 3 * random.nextDouble()).limit(60).toArray();
    List<Function<Tile, Tile.Share>> layouts = List.of(Tile::wide, Tile::narrow);
    for (Function<Tile, Tile.Share> layout : layouts) {
      List<Tile.Share> shares = tiles(aspects).stream().map(layout).toList();
      int filled = 0;
      for (Tile.Share share : shares) {
        filled += share.percent();
        assertThat(filled).isLessThanOrEqualTo(100);
        filled = filled == 100 ? 0 : filled;
      }
      assertThat(filled).as("percent after the last full row").isZero();
    }
  }
}
