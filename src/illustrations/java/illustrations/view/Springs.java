package illustrations.view;

import illustrations.land.Air;
import illustrations.land.Course;
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
import java.util.List;
import java.util.SplittableRandom;

/**
 * Round spring pools with stone rims, one above the other on a wooded slope, each with the sky in it.
 *
 * @param seed of the slope
 * @param horizon picture height of the horizon
 * @param height of the eye
 * @param pools for each pool: x, z and radius
 * @param glint the light that lies on the water
 */
public record Springs(Palette palette, int seed, double horizon, double height, List<double[]> pools, Ink glint) {
  private static final Sun SUN = Sun.from(-0.6, 0.7, 0.3);

  /** Paints and finishes the picture. */
  public void finish(Canvas canvas) {
    Palette p = palette;
    Sky.wash(canvas, p, seed, Math.max(260, horizon), 0.6);
    Sky.glow(canvas, p.sun(), canvas.width() * 0.5, horizon * 0.7, canvas.height() * 0.5, 0.5);
    Survey survey = survey(canvas);
    survey.paint(canvas);
    Brushwork.apply(canvas, 3.6);
    stand(canvas, survey);
    Sky.mist(canvas, p.mist(), seed + 2, horizon + canvas.height() * 0.12, canvas.height() * 0.06, 0.7);
    frame(canvas);
    Paper.finish(canvas, seed, 0.24);
  }

  private void stand(Canvas canvas, Survey survey) {
    Palette p = palette;
    SplittableRandom dice = new SplittableRandom(seed);
    Course brook = brook();
    Noise groves = new Noise(seed + 4);
    Tones stone = Tones.of(0x4E5F5F, 0x93A09A, 0xE3E7DC).mix(p.field().middle(), 0.15);
    Stand.scatter(canvas, survey, seed + 5, 260, new double[] {-160, 40, 160, 420},
        (x, z) -> Curves.bell(9, 3, Math.min(rim(x, z), brook.distance(x, z))),
        (veil, x, y, unit) -> Meadow.boulder(canvas, veil, dice, x, y, unit * (1.5 + 4 * dice.nextDouble() * dice.nextDouble()), stone));
    Stand.scatter(canvas, survey, seed + 6, 5200, new double[] {-150, 26, 150, 330},
        (x, z) -> rim(x, z) < 6 || brook.distance(x, z) < 9 ? 0 : 0.25 + Curves.ramp(-0.1, 0.25, groves.cloud(x / 24, z / 24, 3)),
        (veil, x, y, unit) -> Meadow.tuft(canvas, veil, dice, x, y, unit * (1.3 + 1.5 * dice.nextDouble()), p.field(), p.wall()));
    Stand.scatter(canvas, survey, seed, 3200, new double[] {-420, 45, 420, 700},
        (x, z) -> rim(x, z) < 14 || brook.distance(x, z) < 15 ? 0 : Curves.ramp(-0.05, 0.2, groves.cloud(x / 60, z / 60, 3)),
        (veil, x, y, unit) -> Trees.round(canvas, veil, dice, x, y, unit * (9 + 8 * dice.nextDouble()), p.forest(), p.tile().dark()));
  }

  private void frame(Canvas canvas) {
    Branch bough = new Branch(seed + 12, palette.tile().dark());
    Tones leaves = palette.forest().mix(palette.tile().dark(), 0.25);
    canvas.draw(
        g -> {
          bough.grow(g, canvas.width() + 20, canvas.height() * 0.05, 2.75, canvas.width() * 0.46, 26);
          bough.bearings(g, 0.36, 62, Branch.leaf(leaves));
        });
  }

  private double rim(double x, double z) {
    double nearest = 1e9;
    for (double[] pool : pools) {
      double turn = Math.atan2(z - pool[1], x - pool[0]);
      double uneven = 1 + 0.10 * Math.sin(2 * turn + pool[0]) + 0.06 * Math.sin(3 * turn + pool[1]);
      nearest = Math.min(nearest, Math.hypot(x - pool[0], z - pool[1]) - pool[2] * uneven);
    }
    return nearest;
  }

  private Course brook() {
    int count = pools.size();
    double[] points = new double[count * 4 + 4];
    points[0] = pools.get(0)[0] * 1.6 - 60;
    points[1] = pools.get(0)[1] - 90;
    for (int i = 0; i < count; i++) {
      double[] pool = pools.get(i);
      double[] last = i == 0 ? new double[] {points[0], points[1]} : pools.get(i - 1);
      double swing = i % 2 == 0 ? 17 : -17;
      points[4 * i + 2] = (pool[0] + last[0]) / 2 + swing;
      points[4 * i + 3] = (pool[1] + last[1]) / 2;
      points[4 * i + 4] = pool[0];
      points[4 * i + 5] = pool[1];
    }
    points[4 * count + 2] = pools.get(count - 1)[0] + 40;
    points[4 * count + 3] = pools.get(count - 1)[1] + 420;
    return new Course(new double[] {-420, -60, 420, 900}, points);
  }

  private Land land(Course brook) {
    Relief relief = new Relief(seed, 620, 420, 0.9);
    Noise noise = new Noise(seed + 6);
    Land slope =
        (x, z, d) ->
            0.14 * z + 14 * noise.cloud(x / 140, z / 140, 3) + 0.0006 * x * x + relief.height(x, z, Math.max(d, 8)) * Curves.ramp(420, 1300, z);
    return (x, z, d) -> {
      double away = brook.distance(x, z) + 2.2 * noise.cloud(x / 9, z / 9, 3);
      double height = slope.height(x, z, d) - 3 * Curves.ramp(9, 3, away);
      height += 4.2 * Math.max(0, noise.heaps(x / 5, z / 5)) * Curves.bell(7.5, 3, away) * noise.cell((int) Math.floor(x / 5), (int) Math.floor(z / 5));
      for (double[] pool : pools) {
        double far = Math.hypot(x - pool[0], z - pool[1]) - pool[2];
        if (far < 40) {
          double level = 0.14 * pool[1] + 6;
          height = Curves.line(height, level, Curves.ramp(34, 5, far));
          height += far > 0 && far < 5 ? stones(x - pool[0], z - pool[1], far, pool[2]) : 0;
        }
      }
      return height;
    };
  }

  private static double stones(double x, double z, double far, double radius) {
    double block = Math.atan2(z, x) / (2 * Math.PI) * Math.round(radius * 0.9);
    double joint = Math.abs(block - Math.floor(block) - 0.5) * 2;
    return 2.6 * Math.sqrt(Math.max(0, 1 - Math.pow((far - 2.5) / 2.5, 4))) * Curves.ramp(1.0, 0.82, joint);
  }

  private Survey survey(Canvas canvas) {
    Palette p = palette;
    Course brook = brook();
    Land bare = land(brook);
    Land wooded = (x, z, d) -> Curves.ramp(16, 30, rim(x, z)) * Curves.ramp(300, 500, z + Math.abs(x) * 0.8);
    Land land = Lands.woods(bare, seed, 10, 11, wooded);
    Noise noise = new Noise(seed + 7);
    Ground meadow = spot -> p.field().at(Curves.clamp(spot.light(SUN) * 0.8 + 0.42 * noise.cloud(spot.x() / 30, spot.z() / 30, 6) + 0.3 * noise.cloud(spot.x() / 1.6, spot.z() / 1.6, 3)));
    Land stony = (x, z, d) -> Curves.ramp(12, 8, brook.distance(x, z) + 4 * noise.cloud(x / 9, z / 9, 3));
    Land running = (x, z, d) -> Curves.ramp(4.4, 3.4, brook.distance(x, z) + 2.2 * noise.cloud(x / 9, z / 9, 3)) * (rim(x, z) > 5 || rim(x, z) < 0 ? 1 : 0);
    Ground beside = Grounds.blend(Grounds.blend(meadow, this::stone, stony), this::pool, running);
    Ground near = Grounds.blend(beside, this::stone, (x, z, d) -> Curves.ramp(5.4, 4.8, rim(x, z)));
    Ground wet = Grounds.blend(near, this::pool, (x, z, d) -> Curves.ramp(0.1, -0.2, rim(x, z)));
    Ground woods = Grounds.woods(p.forest(), p.accent(), 0.12, SUN, seed, 50);
    Eye eye = new Eye(0, height, -40, canvas.width() / 2.0, horizon, 1900);
    Air air = new Air(p.haze(), p.mist(), 1900, 900, 20, 60);
    return new Survey(land, Grounds.blend(wet, woods, wooded), spot -> p.water(), -99999, eye, air, 60, 5000);
  }

  private Ink stone(Spot spot) {
    Noise noise = new Noise(seed + 8);
    double stain = noise.cloud(spot.x() / 2.4, spot.z() / 2.4, 3);
    return palette.tile().light().mix(palette.wall(), 0.5).times(0.45 + 0.6 * spot.light(SUN) + 0.2 * stain);
  }

  private Ink pool(Spot spot) {
    double shore = -rim(spot.x(), spot.z());
    Noise noise = new Noise(seed + 5);
    double rings = 0;
    for (double[] pool : pools) {
      double far = Math.hypot(spot.x() - pool[0] + pool[2] * 0.2, spot.z() - pool[1]);
      if (far < pool[2] * 1.3) {
        rings = Math.sin(far * 14 / Math.sqrt(pool[2])) * Curves.ramp(pool[2] * 0.9, 0, far);
      }
    }
    double sky = noise.cloud(spot.x() / 22, spot.z() / 40, 3);
    Ink deep = palette.water().times(0.72).mix(palette.water(), Curves.ramp(0, 9, shore));
    return deep.mix(glint, Curves.clamp(0.36 + 0.7 * sky + 0.16 * rings));
  }
}
