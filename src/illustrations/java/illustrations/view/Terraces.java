package illustrations.view;

import illustrations.land.Air;
import illustrations.land.Eye;
import illustrations.land.Ground;
import illustrations.land.Land;
import illustrations.land.Relief;
import illustrations.land.Sun;
import illustrations.land.Survey;
import illustrations.motif.Grounds;
import illustrations.motif.Houses;
import illustrations.motif.Lands;
import illustrations.motif.Palette;
import illustrations.motif.Sky;
import illustrations.motif.Stand;
import illustrations.motif.Tones;
import illustrations.motif.Trees;
import illustrations.paint.Brushwork;
import illustrations.paint.Canvas;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;
import illustrations.paint.Paper;
import java.util.SplittableRandom;

/**
 * A hillside of terraces that bend with its spurs and hollows, or of tea rows.
 *
 * @param seed of the hillside
 * @param horizon picture height of the horizon
 * @param step height of one terrace
 * @param flooded share of the terraces that hold water; below 0 for hedges of tea
 * @param glint colour that the water mirrors
 * @param crowns leaves or blossom of the trees on the slope
 * @param houses tries at placing a house
 * @param fog how thick the mist is, 0.3 to 2
 */
public record Terraces(
    Palette palette,
    int seed,
    double horizon,
    double step,
    double flooded,
    Ink glint,
    Tones crowns,
    int houses,
    double fog) {
  private static final Sun SUN = Sun.from(-0.75, 0.6, 0.3);

  /** Paints and finishes the picture. */
  public void finish(Canvas canvas) {
    Palette p = palette;
    Sky.wash(canvas, p, seed, Math.max(200, horizon), 0.6);
    Survey survey = survey(canvas);
    survey.paint(canvas);
    Brushwork.apply(canvas, 3.4);
    stand(canvas, survey);
    Sky.mist(
        canvas,
        p.mist(),
        seed + 2,
        horizon + canvas.height() * 0.16,
        canvas.height() * 0.06,
        0.55 * fog);
    Paper.finish(canvas, seed, 0.18);
  }

  private Land slope() {
    Relief relief = new Relief(seed, 760, 300, 0.75);
    Noise noise = new Noise(seed + 9);
    return (x, z, d) -> {
      double hollow =
          210 * noise.cloud(x / 560, z / 760, 2) + 46 * noise.cloud(x / 190, z / 240, 2);
      double back = Math.max(0, z - 900);
      double peaks = relief.height(x, z, Math.max(d, 16)) * Curves.ramp(900, 2200, z);
      return 0.34 * Math.min(z, 900)
          + 0.05 * back
          + hollow
          + peaks
          + 0.00022 * x * x * Curves.ramp(1500, 300, z);
    };
  }

  private Land share(Land slope) {
    Noise groves = new Noise(seed + 20);
    return (x, z, d) ->
        Curves.ramp(1700, 1300, z)
            * Curves.ramp(420, 360, slope.height(x, z, 40))
            * Curves.ramp(0.20, 0.15, groves.cloud(x / 210, z / 210, 4) * Curves.ramp(60, 220, z));
  }

  private Survey survey(Canvas canvas) {
    Palette p = palette;
    Land slope = slope();
    Land share = share(slope);
    boolean tea = flooded < 0;
    Land worked =
        tea ? Lands.rows(slope, step, step * 0.42, share) : Lands.terraces(slope, step, share);
    Land wild = (x, z, d) -> 1 - share.height(x, z, d);
    Land land = Lands.woods(worked, seed, 13, 12, wild);
    Ground crop =
        tea
            ? Grounds.rows(slope, step, p.field(), p.field().dark().mix(p.tile().dark(), 0.3), SUN)
            : Grounds.terraces(slope, step, p.field(), p.water(), glint, flooded, SUN);
    Ground woods = Grounds.woods(p.forest(), p.accent(), 0.08, SUN, seed, 60);
    Eye eye = new Eye(0, 330, -330, canvas.width() / 2.0, horizon, 1750);
    Air air = new Air(p.haze(), p.mist(), 4600 / fog, 2300 / fog, 60, 90);
    return new Survey(
        land, Grounds.blend(crop, woods, wild), spot -> p.water(), -99999, eye, air, 150, 9000);
  }

  private void stand(Canvas canvas, Survey survey) {
    SplittableRandom dice = new SplittableRandom(seed);
    Noise groves = new Noise(seed + 20);
    Land share = share(slope());
    double[] area = {-900, -60, 900, 1500};
    Stand.scatter(
        canvas,
        survey,
        seed + 1,
        2600,
        area,
        (x, z) -> Curves.bell(0.15, 0.06, groves.cloud(x / 210, z / 210, 4)) * 0.8 + 0.012,
        (veil, x, y, unit) ->
            Trees.round(
                canvas,
                veil,
                dice,
                x,
                y,
                unit * (10 + 7 * dice.nextDouble()),
                crowns,
                palette.tile().dark()));
    Stand.scatter(
        canvas,
        survey,
        seed + 2,
        houses * 4,
        new double[] {-520, 260, 520, 1250},
        (x, z) ->
            Curves.bell(0.11, 0.045, groves.cloud(x / 210, z / 210, 4)) * share.height(x, z, 1),
        (veil, x, y, unit) -> Houses.house(canvas, veil, dice, x, y, unit * 19, palette));
  }
}
