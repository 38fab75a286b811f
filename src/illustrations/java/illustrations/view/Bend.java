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
import illustrations.motif.Trees;
import illustrations.paint.Brushwork;
import illustrations.paint.Canvas;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;
import illustrations.paint.Paper;
import java.util.SplittableRandom;

/**
 * A great river seen from a height, bending round a tongue of fields and roofs.
 *
 * @param seed of the hills
 * @param horizon picture height of the horizon; may be above the picture
 * @param height of the eye
 * @param river the river's course
 * @param width of the river, from its middle to a bank
 * @param rise height of the hills
 * @param glint colour of the light on the water
 * @param houses tries at placing a house
 * @param fog how thick the mist is, 0.3 to 2
 */
public record Bend(
    Palette palette,
    int seed,
    double horizon,
    double height,
    double[] river,
    double width,
    double rise,
    Ink glint,
    int houses,
    double fog) {
  private static final double[] AREA = {-2200, -100, 2200, 5200};

  /** Paints and finishes the picture. */
  public void finish(Canvas canvas) {
    Palette p = palette;
    Course course = new Course(AREA, river);
    Sky.wash(canvas, p, seed, Math.max(200, horizon), 0.6);
    Sky.glow(
        canvas,
        p.sun(),
        canvas.width() * 0.62,
        Math.max(0, horizon * 0.8),
        canvas.height() * 0.6,
        0.7);
    Survey survey = survey(canvas, course);
    survey.paint(canvas);
    Sky.glow(
        canvas, p.sun(), canvas.width() * 0.62, Math.max(0, horizon), canvas.height() * 0.45, 0.28);
    Brushwork.apply(canvas, 3.8);
    stand(canvas, survey, course);
    Sky.mist(
        canvas,
        p.mist(),
        seed + 2,
        Math.max(80, horizon + canvas.height() * 0.12),
        canvas.height() * 0.06,
        0.6 * fog);
    Paper.finish(canvas, seed, 0.18);
  }

  private Survey survey(Canvas canvas, Course course) {
    Palette p = palette;
    Sun sun = Sun.from(0.7, 0.5, 0.5);
    Relief relief = new Relief(seed, 1000, rise, 0.8);
    Land hills =
        (x, z, d) ->
            (Math.max(-10, relief.height(x, z, Math.max(d, 9))) + 34)
                * Curves.ramp(420, 1500, z + 0.3 * Math.abs(x));
    Land valley = Lands.valley(hills, course, width * 1.25, width * 5.2, 6);
    Land bed = Lands.bed(valley, course, width, 26);
    Land wooded = (x, z, d) -> Curves.ramp(26, 52, valley.height(x, z, 40));
    Land land = Lands.woods(bed, seed, 14, 13, wooded);
    Noise grain = new Noise(seed + 3);
    Ground fields = Grounds.fields(p.field(), p.accent(), 0.06, 38, sun);
    Ink sand = p.wall().mix(p.field().light(), 0.5);
    Land bank =
        (x, z, d) ->
            Curves.ramp(
                width * 1.5,
                width * 1.2,
                course.distance(x, z) + width * 0.5 * grain.cloud(x / 90, z / 90, 3));
    Ground banks =
        Grounds.blend(
            fields,
            spot -> sand.times(0.88 + 0.18 * grain.cloud(spot.x() / 14, spot.z() / 14, 3)),
            bank);
    Ground woods = Grounds.woods(p.forest(), p.accent(), 0.12, sun, seed, 70);
    Ground water = Grounds.water(p.water(), p.water().mix(sand, 0.4), glint, 12);
    Eye eye = new Eye(0, height, 0, canvas.width() / 2.0, horizon, 1800);
    Air air = new Air(p.haze(), p.mist(), 5200 / fog, 2200 / fog, 0, 90);
    return new Survey(land, Grounds.blend(banks, woods, wooded), water, -3, eye, air, 200, 12000);
  }

  private void stand(Canvas canvas, Survey survey, Course course) {
    SplittableRandom dice = new SplittableRandom(seed);
    Noise hamlets = new Noise(seed + 22);
    double[] area = {-900, 500, 900, 2400};
    Stand.scatter(
        canvas,
        survey,
        seed + 1,
        2600,
        area,
        (x, z) ->
            course.distance(x, z) < width * 1.5 || survey.surface(x, z) > 40
                ? 0
                : Curves.ramp(-0.02, 0.16, hamlets.cloud(x / 130, z / 160, 3)) * 0.6,
        (veil, x, y, unit) ->
            Trees.round(
                canvas,
                veil,
                dice,
                x,
                y,
                unit * (12 + 7 * dice.nextDouble()),
                palette.forest(),
                palette.tile().dark()));
    Stand.scatter(
        canvas,
        survey,
        seed + 2,
        houses * 3,
        area,
        (x, z) ->
            course.distance(x, z) < width * 1.6 || survey.surface(x, z) > 40
                ? 0
                : Curves.ramp(0.05, 0.14, hamlets.cloud(x / 130, z / 160, 2)),
        (veil, x, y, unit) -> Houses.house(canvas, veil, dice, x, y, unit * 23, palette));
  }
}
