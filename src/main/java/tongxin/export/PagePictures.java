package tongxin.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tongxin.asset.Asset;
import tongxin.page.view.Need;
import tongxin.photo.variants.PhotoCache;
import tongxin.photo.variants.Variant;
import tongxin.photo.variants.VariantMaker;
import tongxin.photo.variants.VariantOrder;
import tongxin.photo.variants.VariantPlan;
import tongxin.pipeline.PlannedSite;
import tongxin.source.SourceFile;

/** The bytes of the pictures of one page, made in a folder of their own where they must be. */
final class PagePictures {
  private static final String PHOTOS = "photos/";

  private final PlannedSite site;
  private final ExportedSite exported;
  private final List<Need> needs;

  PagePictures(PlannedSite site, ExportedSite exported, List<Need> needs) {
    this.site = site;
    this.exported = exported;
    this.needs = needs;
  }

  /** A picture with its name for a file. */
  static final class PictureFile {
    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    PictureFile(String name, String mediaType, byte[] bytes) {
      this.name = name;
      this.mediaType = mediaType;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    String mediaType() {
      return mediaType;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /**
   * The picture of an address.
   *
   * @param widest in pixels; a photo is never enlarged
   * @param largest in bytes; a photo gets narrower until it fits
   * @return nothing where it is no picture of this site, or cannot be read
   */
  Optional<PictureFile> of(String address, int widest, long largest, Path work) throws IOException {
    if (!address.startsWith("/")) {
      return Optional.empty();
    }
    String file = exported.fileOf(address);
    if (!file.startsWith(PHOTOS)) {
      return asset(file);
    }
    String name = file.substring(PHOTOS.length());
    for (Need need : needs) {
      if (need instanceof Need.Variants variants
          && variants.plan().variants().stream().anyMatch(v -> v.name().equals(name))) {
        return photo(variants, widest, largest, work);
      }
    }
    return Optional.empty();
  }

  private Optional<PictureFile> asset(String file) throws IOException {
    Optional<Asset> asset = site.asset(file);
    if (asset.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = asset.get().open()) {
      String path = asset.get().path();
      String name = path.substring(path.lastIndexOf('/') + 1);
      return Optional.of(new PictureFile(name, mediaType(name), in.readAllBytes()));
    }
  }

  private static String mediaType(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "svg" -> "image/svg+xml";
      case "jpg", "jpeg" -> "image/jpeg";
      default -> "image/" + ending;
    };
  }

  private Optional<PictureFile> photo(Need.Variants need, int widest, long largest, Path work)
      throws IOException {
    List<Variant> jpegs = new ArrayList<>(widestOf(need).jpeg());
    jpegs.sort(Comparator.comparingInt(Variant::width).reversed());
    for (Variant variant : jpegs) {
      boolean last = variant.equals(jpegs.get(jpegs.size() - 1));
      if (variant.width() > widest && !last) {
        continue;
      }
      Optional<Path> made = made(need, variant, work);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      if (Files.size(made.get()) <= largest || last) {
        String name = need.path().substring(need.path().lastIndexOf('/') + 1);
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        byte[] bytes = Files.readAllBytes(made.get());
        return Optional.of(new PictureFile(stem + ".jpg", "image/jpeg", bytes));
      }
    }
    return Optional.empty();
  }

  /** Of the plans of one photo and one crop, the one with the largest size. */
  private VariantPlan widestOf(Need.Variants need) {
    double shape = shape(need.plan());
    return needs.stream()
        .filter(other -> other instanceof Need.Variants v && v.path().equals(need.path()))
        .map(other -> ((Need.Variants) other).plan())
        .filter(plan -> Math.abs(shape(plan) - shape) < 0.01)
        .max(Comparator.comparingInt(plan -> plan.largest().width()))
        .orElse(need.plan());
  }

  private static double shape(VariantPlan plan) {
    return (double) plan.largest().width() / plan.largest().height();
  }

  private Optional<Path> made(Need.Variants need, Variant variant, Path work) {
    Path kept = exported.source().resolve(".tongxin/cache/photos");
    Optional<Path> known = new PhotoCache(kept).readOnly().find(variant);
    if (known.isPresent()) {
      return known;
    }
    PhotoCache own = new PhotoCache(work);
    SourceFile source = site.graph().files().source(need.path());
    Path file = Objects.requireNonNull(source, need.path()).file();
    new VariantMaker(own, 1)
        .make(
            List.of(new VariantOrder(file, need.plan().photo(), List.of(variant))),
            (done, decoded, all) -> {});
    return own.find(variant);
  }
}
