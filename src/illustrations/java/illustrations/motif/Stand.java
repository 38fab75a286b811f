package illustrations.motif;

import illustrations.land.Survey;
import illustrations.paint.Canvas;
import illustrations.paint.Veil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Puts things on a land, far ones first, each as large and as misty as its distance makes it. */
public final class Stand {
  /**
   * Paints one thing: its veil, its foot on the picture, and how large a thing of size 1 is there.
   */
  @FunctionalInterface
  public interface Thing {
    void paint(Veil veil, double x, double y, double unit);
  }

  /** Whether, and how densely, things stand at a place: 0 to 1. */
  @FunctionalInterface
  public interface Where {
    double density(double x, double z);
  }

  private record Place(double x, double z) {}

  private Stand() {}

  /** Paints one thing at a place. */
  public static void at(Canvas canvas, Survey survey, double x, double z, Thing thing) {
    double height = survey.surface(x, z);
    Veil veil = survey.air().veil(survey.eye(), x, height, z);
    double pictureX = survey.eye().pictureX(x, z);
    double pictureY = survey.eye().pictureY(height, z);
    double unit = survey.eye().size(z);
    if (unit > 0 && pictureX > -unit * 30 && pictureX < canvas.width() + unit * 30) {
      thing.paint(veil, pictureX, pictureY, unit);
    }
  }

  /**
   * Tries {@code count} places in an area (left, near, right, far) and paints a thing at those that
   * are dense enough.
   */
  public static void scatter(
      Canvas canvas, Survey survey, int seed, int count, double[] area, Where where, Thing thing) {
    SplittableRandom dice = new SplittableRandom(seed);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = area[0] + (area[2] - area[0]) * dice.nextDouble();
      double z = area[1] + (area[3] - area[1]) * dice.nextDouble();
      if (dice.nextDouble() < where.density(x, z)) {
        places.add(new Place(x, z));
      }
    }
    places.sort(Comparator.comparingDouble(Place::z).reversed());
    for (Place place : places) {
      at(canvas, survey, place.x, place.z, thing);
    }
  }
}
