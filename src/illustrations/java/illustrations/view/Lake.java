package illustrations.view;

import illustrations.land.Air;
import illustrations.land.Eye;
import illustrations.land.Ground;
import illustrations.land.Land;
import illustrations.land.Relief;
import illustrations.land.Sun;
import illustrations.land.Survey;
import illustrations.motif.Boats;
import illustrations.motif.Grounds;
import illustrations.motif.Lands;
import illustrations.motif.Mirror;
import illustrations.motif.Palette;
import illustrations.motif.Sky;
import illustrations.paint.Brushwork;
import illustrations.paint.Canvas;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;
import illustrations.paint.Paper;
import illustrations.paint.Veil;

/**
 * Wide still water with islands and hills that stand on their heads in it, and a boat.
 *
 * @param seed of the hills
 * @param horizon picture height of the horizon
 * @param rise height of the hills
 * @param drowned how much of the land the water covers, as a height
 * @param sunX picture position of sun or moon
 * @param sunY picture position of sun or moon
 * @param disc radius of sun or moon; 0 if it is not seen
 * @param boat length of the boat on the picture; 0 for none
 * @param boatX picture position of the boat
 * @param boatY picture position of the boat
 */
public record Lake(
    Palette palette,
    int seed,
    double horizon,
    double rise,
    double drowned,
    double sunX,
    double sunY,
    double disc,
    double boat,
    double boatX,
    double boatY) {

  /** Paints and finishes the picture. */
  public void finish(Canvas canvas) {
    Palette p = palette;
    Sky.wash(canvas, p, seed + 3, horizon, 0.5);
    Sky.glow(canvas, p.sun(), sunX, sunY, canvas.height() * 0.5, 0.75);
    if (disc > 0) {
      Sky.disc(canvas, p.sun().mix(Ink.of(0xFFFBF0), 0.55), sunX, sunY, disc, 0.45);
    }
    Survey survey = survey(canvas);
    survey.paint(canvas);
    Mirror.reflect(canvas, survey.eye(), 0.78, p.horizon().mix(p.zenith(), 0.35), 26);
    Sky.glow(canvas, p.sun(), sunX, horizon * 1.05, canvas.height() * 0.35, 0.3);
    lightPath(canvas);
    Sky.mist(
        canvas,
        p.mist(),
        seed + 4,
        horizon + canvas.height() * 0.035,
        canvas.height() * 0.03,
        0.75);
    Brushwork.apply(canvas, 4.2);
    if (boat > 0) {
      Ink dark = p.hills().dark().times(0.7);
      Boats.sampan(
          canvas, Veil.NONE, boatX, boatY, boat, dark, p.tile().middle().mix(p.accent(), 0.35));
    }
    Paper.finish(canvas, seed, 0.16);
  }

  private void lightPath(Canvas canvas) {
    Noise noise = new Noise(seed + 40);
    Ink light = palette.sun().mix(Ink.of(0xFFFBF0), 0.5);
    canvas.wash(
        (x, y) -> light,
        (x, y) -> {
          double below = (y - horizon) / (canvas.height() - horizon);
          double wide = 60 + 170 * below;
          double broken =
              Curves.ramp(0.0, 0.28, noise.cloud(x / (130 + 200 * below), y / (7 + 16 * below), 3));
          return below <= 0.02
              ? 0
              : 0.5 * broken * Curves.bell(sunX, wide, x) * Curves.ramp(1.05, 0.2, below);
        });
  }

  private Survey survey(Canvas canvas) {
    Palette p = palette;
    Sun sun = Sun.from(sunX < canvas.width() / 2.0 ? -0.8 : 0.8, 0.5, 0.3);
    Relief relief = new Relief(seed, 950, rise, 0.9);
    Land hills =
        (x, z, d) -> {
          double near = Curves.ramp(500, 2600, z);
          return relief.height(x, z, Math.max(d, 8)) * (0.45 + 0.75 * near)
              - drowned
              - 130 * (1 - near);
        };
    Land wooded =
        (x, z, d) -> Curves.ramp(6000, 1500, z) * Curves.ramp(2, 16, hills.height(x, z, 30));
    Land land = Lands.woods(hills, seed, 12, 10, wooded);
    Ground slopes = Grounds.slopes(p.hills(), sun, seed, 200);
    Ground woods = Grounds.woods(p.forest(), p.accent(), 0.15, sun, seed, 60);
    Ground water = Grounds.water(p.water(), p.water(), p.horizon(), 10);
    Eye eye = new Eye(0, 62, 0, canvas.width() / 2.0, horizon, 1900);
    Air air = new Air(p.haze(), p.mist(), 4300, 2400, 0, 40);
    return new Survey(land, Grounds.blend(slopes, woods, wooded), water, 0, eye, air, 80, 12000);
  }
}
