package tongxin.page.view;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A photo's place in an album of justified rows. Rows are made here and not by the browser, so that
 * none changes when the rest of a page comes.
 *
 * @param wide its share of a row where there is room
 * @param narrow its share of a row on a phone
 */
public record Tile(Shot shot, Share wide, Share narrow) {
  /** The narrowest share that the style sheet has a class for. */
  private static final int LEAST = 5;

  /** Photos that fill less of one row than this are not enlarged to fill it. */
  private static final double NEARLY_FULL = 0.7;

  /**
   * A part of a row.
   *
   * @param percent of the album's width, from 5 to 100; those of a full row make 100 together, so
   *     that a page can name it by a class and needs no style of its own
   */
  public record Share(int percent) {
    /** The part as CSS counts it: {@code 0.33}. */
    public String width() {
      return BigDecimal.valueOf(percent, 2).stripTrailingZeros().toPlainString();
    }
  }

  /**
   * Photos in rows, in their order, which are as even in height as can be.
   *
   * @param wide width over height that a row should come near to where there is room
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

  /**
   * A photo's place in rows of a few columns.
   *
   * @param columns how many it takes
   * @param of how many there are
   */
  public record Span(Shot shot, int columns, int of) {
    /** The part of the width as CSS counts it: {@code 0.33}. */
    public String width() {
      return BigDecimal.valueOf(Math.round(100.0 * columns / of), 2)
          .stripTrailingZeros()
          .toPlainString();
    }
  }

  /**
   * Photos in rows of whole columns, nearly even in height: for pages that have few classes.
   *
   * @param aim width over height that a row should come near to
   */
  public static List<Span> inColumns(List<Shot> shots, double aim, int columns) {
    double[] aspects = shots.stream().mapToDouble(shot -> shot.picture().aspect()).toArray();
    List<Span> spans = new ArrayList<>();
    for (double[] row : rows(aspects, aim)) {
      double whole = Math.max(Arrays.stream(row).sum(), NEARLY_FULL * aim);
      int[] parts = wholes(Arrays.stream(row).map(a -> a / whole).toArray(), columns);
      for (int part : parts) {
        spans.add(new Span(shots.get(spans.size()), Math.max(1, part), columns));
      }
    }
    return List.copyOf(spans);
  }

  private static List<Share> shares(double[] aspects, double aim, double least) {
    List<Share> shares = new ArrayList<>(aspects.length);
    for (double[] row : rows(aspects, aim)) {
      double sum = Arrays.stream(row).sum();
      double whole = row.length == aspects.length && sum < least ? aim : sum;
      shares.addAll(percents(Arrays.stream(row).map(a -> a / whole).toArray()));
    }
    return shares;
  }

  /** Whole percents with the sum of the parts: those cut most by rounding down get one more. */
  private static List<Share> percents(double[] parts) {
    return Arrays.stream(wholes(parts, 100)).mapToObj(p -> new Share(Math.max(LEAST, p))).toList();
  }

  private static int[] wholes(double[] parts, int all) {
    int[] wholes = Arrays.stream(parts).mapToInt(part -> (int) (part * all)).toArray();
    long missing = Math.round(Arrays.stream(parts).sum() * all) - Arrays.stream(wholes).sum();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> wholes[i] - parts[i] * all))
        .limit(missing)
        .forEach(i -> wholes[i]++);
    return wholes;
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
}
