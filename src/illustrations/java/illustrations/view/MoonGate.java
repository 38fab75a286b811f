package illustrations.view;

import illustrations.motif.Bamboo;
import illustrations.motif.Palette;
import illustrations.motif.Tones;
import illustrations.paint.Canvas;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;
import illustrations.paint.Paper;
import java.awt.AlphaComposite;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * A view through the round gate of a lime-washed wall.
 *
 * @param seed of the wall
 * @param middleX picture position of the gate's middle
 * @param middleY picture position of the gate's middle
 * @param radius of the gate
 * @param view paints what is seen through it
 */
public record MoonGate(
    Palette palette,
    int seed,
    double middleX,
    double middleY,
    double radius,
    Consumer<Canvas> view) {

  /** Paints and finishes the picture. */
  public void finish(Canvas canvas) {
    view.accept(canvas);
    wall(canvas);
    bamboo(canvas);
    Paper.finish(canvas, seed, 0.25);
  }

  private void wall(Canvas canvas) {
    Noise noise = new Noise(seed);
    Ink plaster = palette.wall().mix(palette.haze(), 0.28);
    Ink brick = palette.tile().middle();
    canvas.wash(
        (x, y) -> {
          double far = Math.hypot(x - middleX, y - middleY) - radius;
          double stain = noise.cloud(x / 420, y / 260, 5);
          double runs = noise.cloud(x / 34, y / 700, 3) * Curves.ramp(canvas.height() * 0.5, 0, y);
          Ink wall =
              plaster
                  .times(0.93 + 0.16 * stain - 0.10 * Math.max(0, runs))
                  .mix(palette.haze().times(0.8), 0.25 * Curves.ramp(0.5, 1, y / canvas.height()));
          double shade = 0.75 + 0.25 * Curves.ramp(40, 130, far);
          double turn = Math.atan2(y - middleY, x - middleX) / (2 * Math.PI) * 56;
          double joint = Math.abs(turn - Math.floor(turn) - 0.5) * 2;
          double tone =
              0.8
                  + 0.35 * noise.cell((int) Math.floor(turn), 3)
                  + 0.3 * noise.cloud(x / 24, y / 24, 3);
          Ink rim =
              brick.times(tone).mix(palette.tile().dark(), 0.7 * Curves.ramp(0.93, 0.98, joint));
          return far < 40 ? rim : wall.times(shade);
        },
        (x, y) ->
            Curves.clamp((Math.hypot(x - middleX, y - middleY) - radius) * canvas.scale() + 0.5));
    canvas.wash(
        (x, y) -> palette.tile().dark(),
        (x, y) ->
            0.55
                * Curves.ramp(-70, 0, Math.hypot(x - middleX - 14, y - middleY - 22) - radius)
                * Curves.ramp(6, 0, Math.hypot(x - middleX, y - middleY) - radius));
  }

  private void bamboo(Canvas canvas) {
    SplittableRandom dice = new SplittableRandom(seed);
    Tones shadow = palette.forest().mix(palette.haze(), 0.55);
    double h = canvas.height();
    canvas.draw(
        g -> {
          g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
          for (int i = 0; i < 3; i++) {
            double[] foot = {canvas.width() * (0.90 + 0.035 * i), h * 1.05};
            Bamboo.cane(g, dice, foot, h * (1.0 + 0.1 * i), 16, -0.06 - 0.02 * i, 0.3, shadow);
          }
        });
    canvas.draw(
        g -> {
          for (int i = 0; i < 3; i++) {
            double[] foot = {canvas.width() * (0.015 + 0.05 * i), h * 1.05};
            Bamboo.cane(
                g,
                dice,
                foot,
                h * (1.15 - 0.08 * i),
                26 - 4 * i,
                0.03 + 0.05 * i,
                0.42,
                palette.forest());
          }
        });
  }
}
