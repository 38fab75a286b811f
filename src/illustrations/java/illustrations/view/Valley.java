package illustrations.view;

import illustrations.land.Air;
import illustrations.land.Course;
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
 * A valley floor of fields between wooded hills, a stream winding through it, houses in clusters
 * along the stream.
 *
 * @param seed of the hills
 * @param horizon picture height of the horizon
 * @param height of the eye over the valley floor
 * @param stream the stream's course
 * @param width of the stream
 * @param bloomShare share of the fields in bloom
 * @param orchard leaves of the trees that stand in the fields
 * @param trees tries at placing a tree of the orchard
 * @param houses tries at placing a house
 * @param fog how thick the mist is, 0.3 to 2
 */
public record Valley(
    Palette palette,
    int seed,
    double horizon,
    double height,
    double[] stream,
    double width,
    double bloomShare,
    Tones orchard,
    int trees,
    int houses,
    double fog) {
  private static final double[] AREA = {-1200, -50, 1200, 3600};
  private static final Sun SUN = Sun.from(-0.75, 0.6, 0.3);

  /** Paints and finishes the picture. */
  public void finish(Canvas canvas) {
    Palette p = palette;
    Course course = new Course(AREA, stream);
    Sky.wash(canvas, p, seed, Math.max(200, horizon), 0.6);
    Sky.glow(canvas, p.sun(), canvas.width() * 0.3, horizon * 0.8, canvas.height() * 0.5, 0.45);
    Survey survey = survey(canvas, course);
    survey.paint(canvas);
    Brushwork.apply(canvas, 3.6);
    stand(canvas, survey, course);
    Sky.mist(
        canvas,
        p.mist(),
        seed + 2,
        horizon + canvas.height() * 0.05,
        canvas.height() * 0.045,
        0.7 * fog);
    Paper.finish(canvas, seed, 0.18);
  }

  private Survey survey(Canvas canvas, Course course) {
    Palette p = palette;
    Relief relief = new Relief(seed, 900, 640, 0.9);
    Land hills = (x, z, d) -> Math.max(relief.height(x, z, Math.max(d, 9)), 0) + 20;
    Land valley = Lands.valley(hills, course, 170, 640, 0);
    Noise swell = new Noise(seed + 8);
    Land rolling = (x, z, d) -> valley.height(x, z, d) + 7 * swell.cloud(x / 190, z / 190, 2);
    Land bed = Lands.bed(rolling, course, width, 12);
    Land wooded = (x, z, d) -> Curves.ramp(28, 80, valley.height(x, z, 60));
    Land land = Lands.woods(bed, seed, 11, 12, wooded);
    Ground fields = Grounds.fields(p.field(), p.accent(), bloomShare, 30, SUN);
    Ink sand = p.wall().mix(p.field().light(), 0.45);
    Land bank =
        (x, z, d) ->
            Curves.ramp(
                width * 2.0,
                width * 1.35,
                course.distance(x, z) + 9 * swell.cloud(x / 23, z / 23, 3));
    Ground banks =
        Grounds.blend(
            fields,
            spot -> sand.times(0.86 + 0.2 * swell.cloud(spot.x() / 9, spot.z() / 9, 3)),
            bank);
    Ground woods = Grounds.woods(p.forest(), p.accent(), 0.10, SUN, seed, 60);
    Ground water =
        Grounds.water(p.water(), p.water().mix(sand, 0.45), p.horizon().mix(p.sun(), 0.25), 6);
    Eye eye = new Eye(0, height, 0, canvas.width() / 2.0, horizon, 1900);
    Air air = new Air(p.haze(), p.mist(), 3600 / fog, 1500 / fog, 0, 70);
    return new Survey(land, Grounds.blend(banks, woods, wooded), water, -5, eye, air, 60, 9000);
  }

  private void stand(Canvas canvas, Survey survey, Course course) {
    SplittableRandom dice = new SplittableRandom(seed);
    Noise groves = new Noise(seed + 21);
    Noise hamlets = new Noise(seed + 22);
    Stand.scatter(
        canvas,
        survey,
        seed + 1,
        trees,
        new double[] {-620, 110, 620, 1500},
        (x, z) -> {
          double far = course.distance(x, z);
          double grove = Curves.ramp(0.02, 0.14, groves.cloud(x / 110, z / 150, 3));
          return far < width * 1.5 ? 0 : Math.max(grove, Curves.bell(width * 2, 8, far) * 0.8);
        },
        (veil, x, y, unit) ->
            Trees.round(
                canvas,
                veil,
                dice,
                x,
                y,
                unit * (8 + 5 * dice.nextDouble()),
                orchard,
                palette.tile().dark()));
    Stand.scatter(
        canvas,
        survey,
        seed + 2,
        houses,
        new double[] {-330, 330, 330, 1300},
        (x, z) ->
            course.distance(x, z) < width * 2.2 || course.distance(x, z) > 170
                ? 0
                : Curves.ramp(0.03, 0.12, hamlets.cloud(x / 120, z / 150, 2)),
        (veil, x, y, unit) -> Houses.house(canvas, veil, dice, x, y, unit * 17, palette));
  }
}
