package tongxin.page.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A photo's place in an album of justified rows. Rows are made here and not by the browser, so that
 * none changes when the rest of a page comes.
 *
 * @param wide its share of a row where there is context
 * @param narrow its share of a row on a phone
 */
public record Tile(Shot shot, Share wide, Share narrow) {
  private static final int DIGITS = 6;

  /** Photos that fill less of one row than this are not enlarged to fill it. */
  private static final double NEARLY_FULL = 0.7;

  /**
   * A part of a row: so much of the album's width, less the gaps.
   *
   * @param width of the album's width: {@code 0.333333}; together they are never more than 1
   * @param gaps how many gaps between photos come off it: {@code 0.666667}
   */
  public record Share(String width, String gaps) {
    private static Share of(double part, int gaps) {
      return new Share(rounded(part, RoundingMode.DOWN), rounded(part * gaps, RoundingMode.UP));
    }
  }

  /**
   * Photos in rows, in their order, which are as even in height as can be.
   *
   * @param wide width over height that a row should come near to where there is context
   * @param narrow the same on a phone, where few photos fill a row as well
   */
  public static List<Tile> inRows(List<Shot> shots, double wide, double narrow) {
    double[] aspects = shots.stream().mapToDouble(shot -> shot.picture().aspect()).toArray();
    List<Share> large = shares(aspects, wide, NEARLY_FULL * wide);
    List<Share> small = shares(aspects, narrow, 0);
    return IntStream.range(0, aspects.length)
        .mapToObj(i -> new Tile(shots.get(i), large.get(i), small.get(i)))
        .toList();
  }

  private static List<Share> shares(double[] aspects, double aim, double least) {
    List<Share> shares = new ArrayList<>(aspects.length);
    for (double[] row : rows(aspects, aim)) {
      double sum = Arrays.stream(row).sum();
      double whole = row.length == aspects.length && sum < least ? aim : sum;
      Arrays.stream(row).mapToObj(a -> Share.of(a / whole, row.length - 1)).forEach(shares::add);
    }
    return shares;
  }

  /** The rows in which the heights of photos differ least from what is aimed at, all in all. */
  private static List<double[]> rows(double[] aspects, double aim) {
    double[] costs = new double[aspects.length + 1];
    int[] starts = new int[aspects.length + 1];
    for (int end = 1; end <= aspects.length; end++) {
      costs[end] = Double.POSITIVE_INFINITY;
      double sum = 0;
      for (int start = end - 1; start >= 0; start--) {
        sum += aspects[start];
        double cost = costs[start] + (end - start) * Math.pow(Math.log(sum / aim), 2);
        if (cost < costs[end]) {
          costs[end] = cost;
          starts[end] = start;
        }
      }
    }
    Deque<double[]> rows = new ArrayDeque<>();
    for (int end = aspects.length; end > 0; end = starts[end]) {
      rows.addFirst(Arrays.copyOfRange(aspects, starts[end], end));
    }
    return List.copyOf(rows);
  }

  private static String rounded(double value, RoundingMode mode) {
    return BigDecimal.valueOf(value).setScale(DIGITS, mode).stripTrailingZeros().toPlainString();
  }
}
