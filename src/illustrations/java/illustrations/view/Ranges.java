package illustrations.view;

import illustrations.land.Air;
import illustrations.land.Eye;
import illustrations.land.Ground;
import illustrations.land.Land;
import illustrations.land.Relief;
import illustrations.land.Sun;
import illustrations.land.Survey;
import illustrations.motif.Grounds;
import illustrations.motif.Lands;
import illustrations.motif.Palette;
import illustrations.motif.Ridge;
import illustrations.motif.Sky;
import illustrations.paint.Brushwork;
import illustrations.paint.Canvas;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Paper;

/**
 * Range behind range, with mist in the valleys.
 *
 * @param seed of the mountains
 * @param horizon picture height of the horizon
 * @param rise height of the mountains, about 300 (hills) to 900
 * @param fog how much mist fills the valleys, 0.3 (thin) to 2
 * @param sunX picture position of sun or moon
 * @param sunY picture position of sun or moon
 * @param disc radius of sun or moon; 0 if it is not seen
 * @param front height of a dark ridge with trees across the foot of the picture; 0 for none
 */
public record Ranges(
    Palette palette,
    int seed,
    double horizon,
    double rise,
    double fog,
    double sunX,
    double sunY,
    double disc,
    double front) {

  /** Paints the picture, but for its birds and its paper. */
  public void paint(Canvas canvas) {
    Palette p = palette;
    Sky.wash(canvas, p, seed + 3, horizon * 1.05, 0.5);
    Sky.glow(canvas, p.sun(), sunX, sunY, canvas.height() * 0.55, 0.7);
    if (disc > 0) {
      Sky.disc(canvas, p.sun().mix(Ink.of(0xFFFBF0), 0.6), sunX, sunY, disc, 0.75);
    }
    survey(canvas).paint(canvas);
    Sky.glow(canvas, p.sun(), sunX, horizon, canvas.height() * 0.42, 0.22);
    Sky.mist(canvas, p.mist(), seed + 4, canvas.height() * 0.80, canvas.height() * 0.10, 0.75);
    front(canvas);
    Brushwork.apply(canvas, 5);
  }

  /** Paints the picture and finishes its paper. */
  public void finish(Canvas canvas) {
    paint(canvas);
    Paper.finish(canvas, seed, 0.14);
  }

  private Survey survey(Canvas canvas) {
    Palette p = palette;
    Relief relief = new Relief(seed, 1300, rise, 0.85);
    Land mountains =
        (x, z, d) -> {
          double near = Curves.ramp(700, 2600, z + 0.3 * Math.abs(x));
          return relief.height(x * 0.72, z * 1.12, Math.max(d, 9)) * (0.4 + 0.6 * near)
              - 230 * (1 - near);
        };
    Land wooded =
        (x, z, d) ->
            Curves.ramp(4200, 1500, z)
                * Curves.ramp(0.62 * rise, 0.2 * rise, mountains.height(x, z, 50));
    Land land = Lands.woods(mountains, seed, 9, 4, wooded);
    double lit = sunX < canvas.width() / 2.0 ? -0.8 : 0.8;
    Sun sun = Sun.from(lit, 0.55, 0.25);
    Ground ground = Grounds.slopes(p.hills(), sun, seed, 240);
    Eye eye = new Eye(0, rise * 0.72, 0, canvas.width() / 2.0, horizon, 1900);
    Air air = new Air(p.haze(), p.mist(), 5200, 300 / fog, -0.05 * rise, rise * 0.16);
    return new Survey(land, ground, spot -> p.water(), -99999, eye, air, 150, 14000);
  }

  private void front(Canvas canvas) {
    if (front <= 0) {
      return;
    }
    Ink ink = palette.hills().dark().mix(palette.forest().dark(), 0.5);
    double foot = canvas.height() * 1.02;
    new Ridge(
            seed + 5,
            foot - front * 0.35,
            front * 0.9,
            900,
            0.25,
            ink.mix(palette.mist(), 0.42),
            palette.mist(),
            front * 0.6,
            18)
        .paint(canvas);
    Sky.mist(canvas, palette.mist(), seed + 6, foot - front * 0.25, front * 0.2, 0.7);
    new Ridge(seed + 7, foot, front * 0.75, 760, 0.2, ink, palette.mist(), front * 1.3, 30)
        .paint(canvas);
  }
}
