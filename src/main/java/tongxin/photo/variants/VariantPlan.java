package tongxin.photo.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tongxin.photo.notes.Photo;

/**
 * The variants that a page asks for, known at once and without decoding.
 *
 * <p>Widths are 480, 720, 960, 1200, 1600 and 2400 pixels, never larger than the original. An
 * original between two steps adds its own width where that is at least a quarter more than the step
 * below; below 480 its own width is the only one. No side passes 16,383 pixels, WebP's limit.
 *
 * @param photo the photo
 * @param webp WebP variants, narrowest first; empty for a share card
 * @param jpeg JPEG variants of the same sizes, narrowest first; never empty
 */
public record VariantPlan(Photo photo, List<Variant> webp, List<Variant> jpeg) {
  private static final int[] STEPS = {480, 720, 960, 1200, 1600, 2400};
  private static final double WORTH_A_STEP = 1.25;
  private static final int LONGEST_SIDE = 16_383;
  private static final int SHARE_WIDTH = 1200;

  /** Copies the lists. */
  public VariantPlan {
    webp = List.copyOf(webp);
    jpeg = List.copyOf(jpeg);
  }

  /** The whole photo in all its widths. */
  public static VariantPlan whole(Photo photo) {
    return of(photo, Crop.whole(photo), Integer.MAX_VALUE);
  }

  /** A crop in all its widths. */
  public static VariantPlan crop(Photo photo, Aspect aspect, Focus focus) {
    return crop(photo, aspect, focus, Integer.MAX_VALUE);
  }

  /**
   * A crop, no wider than a page shows it.
   *
   * @param widest the largest width wanted, in pixels; a card needs 960 at most
   */
  public static VariantPlan crop(Photo photo, Aspect aspect, Focus focus, int widest) {
    return of(photo, Crop.around(photo, aspect, focus), widest);
  }

  /** The picture for shared links: one JPEG of 1200×630, smaller where the photo is. */
  public static VariantPlan shareCard(Photo photo, Focus focus) {
    Crop crop = Crop.around(photo, Aspect.SHARE, focus);
    int width = Math.min(SHARE_WIDTH, crop.width());
    int height = crop.width() < SHARE_WIDTH ? crop.height() : Aspect.SHARE.height();
    return new VariantPlan(
        photo,
        List.of(),
        List.of(VariantName.variant(photo, crop, width, height, VariantFormat.JPEG)));
  }

  /** Both formats, each narrowest first. */
  public List<Variant> variants() {
    List<Variant> all = new ArrayList<>(webp);
    all.addAll(jpeg);
    return List.copyOf(all);
  }

  /** The widest JPEG: its size is the plan's own, for {@code width}, {@code height} and ratio. */
  public Variant largest() {
    return jpeg.get(jpeg.size() - 1);
  }

  /** The JPEG for {@code <img src>}: the widest up to 960 pixels, or the narrowest there is. */
  public Variant fallback() {
    return jpeg.stream().filter(v -> v.width() <= 960).reduce((a, b) -> b).orElse(jpeg.get(0));
  }

  private static VariantPlan of(Photo photo, Crop crop, int widest) {
    List<Variant> webp = new ArrayList<>();
    List<Variant> jpeg = new ArrayList<>();
    for (int width : widths(Math.min(crop.width(), widestFor(crop)), widest)) {
      int height = (int) Math.max(1, Math.round((double) width * crop.height() / crop.width()));
      webp.add(VariantName.variant(photo, crop, width, height, VariantFormat.WEBP));
      jpeg.add(VariantName.variant(photo, crop, width, height, VariantFormat.JPEG));
    }
    return new VariantPlan(photo, webp, jpeg);
  }

  /** A very tall picture is narrowed until its height fits WebP. */
  private static int widestFor(Crop crop) {
    if (crop.height() <= LONGEST_SIDE) {
      return crop.width();
    }
    return (int) Math.max(1, (long) crop.width() * LONGEST_SIDE / crop.height());
  }

  private static TreeSet<Integer> widths(int own, int widest) {
    TreeSet<Integer> widths = new TreeSet<>();
    for (int step : STEPS) {
      if (step <= own && step <= widest) {
        widths.add(step);
      }
    }
    int last = STEPS[STEPS.length - 1];
    boolean between = own < last && own <= widest;
    if (widths.isEmpty()) {
      widths.add(Math.min(own, widest));
    } else if (between && own >= widths.last() * WORTH_A_STEP) {
      widths.add(own);
    }
    return widths;
  }
}
