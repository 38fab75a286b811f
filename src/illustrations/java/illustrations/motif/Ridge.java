package illustrations.motif;

import illustrations.paint.Canvas;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;

/**
 * A range of mountains in flat ink: dark along its crest, paling down into mist, with dry strokes
 * running down its flanks.
 *
 * @param seed of the shapes
 * @param foot picture height at which the range would be flat
 * @param rise height of its mountains over the foot
 * @param wave distance from one mountain to the next
 * @param rugged 0 for soft hills to 1 for crags
 * @param ink colour at the crest
 * @param mist colour that it pales to
 * @param fade length of the paling
 * @param trees height of the trees along the crest, 0 for none
 */
public record Ridge(
    int seed,
    double foot,
    double rise,
    double wave,
    double rugged,
    Ink ink,
    Ink mist,
    double fade,
    double trees) {

  /** Paints the range over what the canvas holds. */
  public void paint(Canvas canvas) {
    Noise noise = new Noise(seed);
    int columns = canvas.columns();
    double[] crest = new double[columns];
    for (int i = 0; i < columns; i++) {
      crest[i] = crest(noise, (i + 0.5) / canvas.scale());
    }
    canvas.wash(
        (x, y) -> ink(noise, x, y, y - crest[index(canvas, x)]),
        (x, y) -> {
          double below = y - crest[index(canvas, x)];
          return Curves.clamp(below * canvas.scale() + 0.5);
        });
  }

  /** Picture height of the crest. */
  public double crestAt(double x) {
    return crest(new Noise(seed), x);
  }

  private static int index(Canvas canvas, double x) {
    return Math.min(canvas.columns() - 1, Math.max(0, (int) (x * canvas.scale())));
  }

  private double crest(Noise noise, double x) {
    double u = x / wave;
    double broad = 0.5 + 1.15 * noise.cloud(u * 0.42, 3.7, 2);
    double sharp = noise.crest(u, 8.1, 5) - 0.35;
    double soft = 0.35 + 0.6 * noise.cloud(u, 1.3, 4);
    double shape = 0.55 * broad + Curves.line(soft, sharp, rugged) * (0.45 + 0.4 * broad);
    double fine = (2 + 6 * rugged) * noise.cloud(x / 38, 2.2, 4);
    double leaves = trees <= 0 ? 0 : trees * foliage(noise, x);
    return foot - rise * shape - fine - leaves;
  }

  private double foliage(Noise noise, double x) {
    double groves = Curves.ramp(-0.15, 0.3, noise.cloud(x / 210, 55.5, 2));
    double crowns =
        Math.abs(noise.at(x / (trees * 0.75), 12.5))
            + 0.5 * Math.abs(noise.at(x / (trees * 0.3), 14.5));
    return groves * (0.25 + crowns);
  }

  private Ink ink(Noise noise, double x, double y, double below) {
    double warp = 120 * noise.cloud(x / 260, y / 210, 3);
    double lean = below * 0.75 * noise.at(x / 420, 9.5);
    double strokes = noise.crest((x + warp + lean) / 120, below / 170 + x / 700, 5);
    double dry = Curves.ramp(0.3, 0.95, strokes);
    double edge = 1 + 0.5 * noise.cloud(x / 320, y / 120, 4);
    double pale = 1 - Math.exp(-Math.pow(Math.max(0, below) / (fade * edge), 1.25));
    double relief = (0.12 + 0.16 * rugged) * (0.5 - dry) * (1 - pale);
    Ink body = ink.mix(mist, pale);
    return body.mix(relief > 0 ? ink.times(0.7) : mist, Math.abs(relief) * 1.6);
  }
}
