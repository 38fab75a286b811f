package tongxin.photo.variants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tongxin.photo.file.Container;
import tongxin.photo.file.Digests;
import tongxin.photo.file.FaultKind;
import tongxin.photo.file.FileType;
import tongxin.photo.file.ShownPart;
import tongxin.photo.notes.ExifNotes;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoFault;
import tongxin.photo.notes.XmpPacket;
import tongxin.photo.pixels.DecodeMemory;
import tongxin.photo.pixels.Decoded;
import tongxin.photo.pixels.Decoder;
import tongxin.photo.pixels.JpegCoder;
import tongxin.photo.pixels.NativeLibraryMissing;
import tongxin.photo.pixels.Pixels;
import tongxin.photo.pixels.Resampler;
import tongxin.photo.pixels.SrgbConverter;
import tongxin.photo.pixels.WebpCoder;
import tongxin.photo.pixels.WebpLibrary;

/**
 * The making of one photo's missing variants: one decode, one shrink to the largest size wanted,
 * then each smaller size from the next larger one.
 */
final class PhotoWork {
  private final PhotoCache cache;
  private final DecodeMemory memory;
  private final Photo photo;
  private final Path file;

  PhotoWork(PhotoCache cache, DecodeMemory memory, Photo photo, Path file) {
    this.cache = cache;
    this.memory = memory;
    this.photo = photo;
    this.file = file;
  }

  /** Makes these variants, of which there is at least one, and the average colour. */
  Optional<PhotoFault> make(Set<Variant> missing) throws InterruptedException {
    byte[] bytes;
    try {
      WebpLibrary.require();
    } catch (NativeLibraryMissing environment) {
      throw new UncheckedIOException(environment);
    }
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return Optional.of(PhotoFault.of(FaultKind.UNREADABLE));
    }
    FileType type = FileType.valueOf(photo.format().name());
    if (!Digests.of(bytes, bytes.length).equals(photo.digest())) {
      return Optional.of(PhotoFault.of(FaultKind.CHANGED, type));
    }
    try {
      Container container = Container.read(photo.format(), bytes);
      if (Decoder.bytesNeeded(container) > memory.most()) {
        return Optional.of(tooLarge(container, type));
      }
      make(missing, canvas(container, bytes, missing));
      return Optional.empty();
    } catch (IOException | StackOverflowError e) {
      return Optional.of(PhotoFault.of(FaultKind.DAMAGED, type));
    }
  }

  private PhotoFault tooLarge(Container container, FileType type) {
    long pixels = container.mostPixels();
    long limit = memory.most() * pixels / Decoder.bytesNeeded(container);
    return PhotoFault.tooMuch(FaultKind.TOO_MANY_PIXELS, type, pixels, limit);
  }

  /** The whole photo, upright and in sRGB, large enough for every variant. */
  private Pixels canvas(Container container, byte[] bytes, Set<Variant> missing)
      throws IOException, InterruptedException {
    long needed = Decoder.bytesNeeded(container);
    memory.acquire(needed);
    try {
      Decoded decoded = new Decoder(memory, adobeRgb(container)).decode(container, bytes);
      Pixels shrunk = shrunk(decoded.pixels(), missing);
      Pixels canvas =
          SrgbConverter.convert(shrunk, decoded.icc())
              .withoutNeedlessAlpha()
              .upright(photo.orientation());
      if (canvas.data() != decoded.pixels().data()) {
        memory.giveBack(decoded.pixels().data());
      }
      return canvas;
    } finally {
      memory.release(needed);
    }
  }

  private static boolean adobeRgb(Container container) {
    return ExifNotes.parse(container.block(Container.Block.EXIF)).adobeRgb();
  }

  /**
   * As large as any plan may want, whatever is missing today: a preview makes variants bit by bit,
   * and they and the colour must be those that a build makes in one go.
   */
  private Pixels shrunk(Pixels decoded, Set<Variant> missing) {
    Variant largest =
        Stream.of(
                missing,
                VariantPlan.whole(photo).variants(),
                VariantPlan.shareCard(photo, Focus.CENTRE).variants())
            .flatMap(Collection::stream)
            .max(Comparator.comparingDouble(Variant::scale))
            .orElseThrow();
    int width = scaled(photo.width(), largest);
    int height = scaled(photo.height(), largest);
    boolean swap = photo.orientation().swapsSides();
    return Resampler.resize(decoded, stored(decoded), swap ? height : width, swap ? width : height);
  }

  /** Where the part that is shown stands in the stored rows. */
  private Resampler.Window stored(Pixels decoded) {
    ShownPart shown = photo.shown();
    boolean swap = shown.orientation().swapsSides();
    int width = swap ? photo.height() : photo.width();
    int height = swap ? photo.width() : photo.height();
    int x = swap ? shown.top() : shown.left();
    int y = swap ? shown.left() : shown.top();
    return new Resampler.Window(
        shown.orientation().fromRight() ? decoded.width() - x - width : x,
        shown.orientation().fromBottom() ? decoded.height() - y - height : y,
        width,
        height);
  }

  private static int scaled(int side, Variant largest) {
    return (int) Math.max(1, Math.min(side, Math.round(side * largest.scale())));
  }

  private void make(Set<Variant> missing, Pixels canvas) {
    byte[] xmp = XmpPacket.of(photo.notes());
    Map<Crop, List<Variant>> crops = new LinkedHashMap<>();
    missing.stream()
        .sorted(Comparator.comparingInt(Variant::width).reversed())
        .forEach(v -> crops.computeIfAbsent(v.crop(), c -> new ArrayList<>()).add(v));
    crops.forEach(
        (crop, variants) -> {
          Pixels level = canvas;
          Resampler.Window window = window(crop, canvas);
          for (Variant variant : variants) {
            level = Resampler.resize(level, window, variant.width(), variant.height());
            window = Resampler.Window.whole(level);
            cache.keep(variant, coded(level, variant.format(), xmp));
          }
        });
    cache.keepColour(photo, canvas.averageColour());
  }

  private Resampler.Window window(Crop crop, Pixels canvas) {
    double x = (double) canvas.width() / photo.width();
    double y = (double) canvas.height() / photo.height();
    return crop.equals(Crop.whole(photo))
        ? Resampler.Window.whole(canvas)
        : new Resampler.Window(crop.x() * x, crop.y() * y, crop.width() * x, crop.height() * y);
  }

  private static byte[] coded(Pixels pixels, VariantFormat format, byte[] xmp) {
    return switch (format) {
      case JPEG -> JpegCoder.code(pixels, xmp);
      case WEBP -> WebpCoder.code(pixels, xmp);
    };
  }
}
