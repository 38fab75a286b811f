package illustrations.view;

import illustrations.land.Air;
import illustrations.land.Eye;
import illustrations.land.Ground;
import illustrations.land.Land;
import illustrations.land.Relief;
import illustrations.land.Spot;
import illustrations.land.Sun;
import illustrations.land.Survey;
import illustrations.motif.Branch;
import illustrations.motif.Grounds;
import illustrations.motif.Lands;
import illustrations.motif.Meadow;
import illustrations.motif.Palette;
import illustrations.motif.Pools;
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
 * Spring pools with stone rims, one above the other on a wooded slope, joined by a brook, each with
 * the sky in it.
 *
 * @param seed of the slope
 * @param horizon picture height of the horizon
 * @param height of the eye
 * @param pools the pools and their brook
 * @param glint the light that lies on the water
 */
public record Springs(
    Palette palette, int seed, double horizon, double height, Pools pools, Ink glint) {
  private static final Sun SUN = Sun.from(-0.6, 0.7, 0.3);
  private static final double RISE = 0.14;

  /** Paints and finishes the picture. */
  public void finish(Canvas canvas) {
    Palette p = palette;
    double h = canvas.height();
    Sky.wash(canvas, p, seed, Math.max(260, horizon), 0.6);
    Sky.glow(canvas, p.sun(), canvas.width() * 0.5, horizon * 0.7, h * 0.5, 0.5);
    Survey survey = survey(canvas);
    survey.paint(canvas);
    Brushwork.apply(canvas, 3.6);
    stand(canvas, survey);
    Sky.mist(canvas, p.mist(), seed + 2, horizon + h * 0.03, h * 0.05, 0.6);
    frame(canvas);
    Paper.finish(canvas, seed, 0.24);
  }

  private Survey survey(Canvas canvas) {
    Palette p = palette;
    Relief relief = new Relief(seed, 620, 420, 0.9);
    Noise noise = new Noise(seed + 6);
    Land slope =
        (x, z, d) -> {
          double peaks = relief.height(x, z, Math.max(d, 8)) * Curves.ramp(420, 1300, z);
          return RISE * z + 14 * noise.cloud(x / 140, z / 140, 3) + 0.0006 * x * x + peaks;
        };
    Land wooded =
        (x, z, d) -> {
          double away = Curves.ramp(300, 500, z + Math.abs(x) * 0.8);
          return away <= 0 ? 0 : away * Curves.ramp(16, 30, pools.rim(x, z));
        };
    Land land = Lands.woods(pools.carve(slope, RISE), seed, 10, 11, wooded);
    Ground woods = Grounds.woods(p.forest(), p.accent(), 0.12, SUN, seed, 50);
    Eye eye = new Eye(0, height, -40, canvas.width() / 2.0, horizon, 1900);
    Air air = new Air(p.haze(), p.mist(), 2300, 1200, 20, 60);
    Ground ground = Grounds.blend(ground(), woods, wooded);
    return new Survey(land, ground, spot -> p.water(), -99999, eye, air, 60, 5000);
  }

  private Ground ground() {
    Noise noise = new Noise(seed + 7);
    Ground meadow =
        spot -> {
          double broad = 0.42 * noise.cloud(spot.x() / 30, spot.z() / 30, 6);
          double blades = 0.3 * noise.cloud(spot.x() / 1.6, spot.z() / 1.6, 3);
          return palette.field().at(Curves.clamp(spot.light(SUN) * 0.8 + broad + blades));
        };
    Land stony = (x, z, d) -> Curves.ramp(12, 8, pools.brook(x, z));
    Land running =
        (x, z, d) -> {
          double rim = pools.rim(x, z);
          return rim > 0 && rim < 5 ? 0 : Curves.ramp(4.4, 3.4, pools.brook(x, z));
        };
    Ground banks = Grounds.blend(meadow, this::stone, stony);
    Ground brook = Grounds.blend(banks, this::water, running);
    Ground rims =
        Grounds.blend(brook, this::stone, (x, z, d) -> Curves.ramp(5.4, 4.8, pools.rim(x, z)));
    return Grounds.blend(rims, this::water, (x, z, d) -> Curves.ramp(0.1, -0.2, pools.rim(x, z)));
  }

  private Ink stone(Spot spot) {
    double stain = new Noise(seed + 8).cloud(spot.x() / 2.4, spot.z() / 2.4, 3);
    Ink block = palette.tile().light().mix(palette.wall(), 0.5);
    return block.times(0.45 + 0.6 * spot.light(SUN) + 0.2 * stain);
  }

  private Ink water(Spot spot) {
    double shore = -pools.rim(spot.x(), spot.z());
    double sky = new Noise(seed + 5).cloud(spot.x() / 22, spot.z() / 40, 3);
    Ink deep = palette.water().times(0.72).mix(palette.water(), Curves.ramp(0, 9, shore));
    return deep.mix(glint, Curves.clamp(0.36 + 0.7 * sky + 0.16 * pools.rings(spot.x(), spot.z())));
  }

  private void stand(Canvas canvas, Survey survey) {
    SplittableRandom dice = new SplittableRandom(seed);
    Tones grass = palette.field();
    Noise groves = new Noise(seed + 4);
    Stand.scatter(
        canvas,
        survey,
        seed + 6,
        5200,
        new double[] {-150, 26, 150, 330},
        (x, z) ->
            free(x, z, 6, 9) * (0.25 + Curves.ramp(-0.1, 0.25, groves.cloud(x / 24, z / 24, 3))),
        (veil, x, y, unit) ->
            Meadow.tuft(
                canvas,
                veil,
                dice,
                x,
                y,
                unit * (1.3 + 1.5 * dice.nextDouble()),
                grass,
                palette.wall()));
    Stand.scatter(
        canvas,
        survey,
        seed,
        3200,
        new double[] {-420, 45, 420, 700},
        (x, z) -> free(x, z, 14, 15) * Curves.ramp(-0.05, 0.2, groves.cloud(x / 60, z / 60, 3)),
        (veil, x, y, unit) ->
            Trees.round(
                canvas,
                veil,
                dice,
                x,
                y,
                unit * (9 + 8 * dice.nextDouble()),
                palette.forest(),
                palette.tile().dark()));
  }

  private double free(double x, double z, double rim, double brook) {
    return pools.rim(x, z) < rim || pools.brook(x, z) < brook ? 0 : 1;
  }

  private void frame(Canvas canvas) {
    Branch bough = new Branch(seed + 12, palette.tile().dark());
    Tones leaves = palette.forest().mix(palette.tile().dark(), 0.25);
    canvas.draw(
        g -> {
          bough.grow(
              g, canvas.width() + 20, canvas.height() * 0.05, 2.75, canvas.width() * 0.46, 26);
          bough.bearings(g, 0.36, 62, Branch.leaf(leaves));
        });
  }
}
