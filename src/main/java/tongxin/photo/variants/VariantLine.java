package tongxin.photo.variants;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongxin.photo.file.Orientation;
import tongxin.photo.file.ShownPart;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoNotes;
import tongxin.photo.notes.PhotoReader;

/** An order as a line of text: the file, the photo's digest, and each variant. */
final class VariantLine {
  private VariantLine() {}

  static String of(VariantOrder order) {
    Stream<String> variants = order.variants().stream().map(VariantLine::variant);
    return Stream.concat(
            Stream.of(
                order.file().toAbsolutePath().toUri().toString(),
                order.photo().digest(),
                order.photo().notes().artist().name(),
                shown(order.photo())),
            variants)
        .collect(Collectors.joining(" "));
  }

  private static String shown(Photo photo) {
    ShownPart s = photo.shown();
    return Stream.of(
            s.left(), s.top(), s.fullWidth(), s.fullHeight(), photo.width(), photo.height())
        .map(String::valueOf)
        .collect(Collectors.joining(",", s.orientation() + "," + s.chosen() + ",", ""));
  }

  private static Photo shownAs(String text, Photo photo) {
    String[] parts = text.split(",", -1);
    int[] n = Stream.of(parts).skip(2).mapToInt(Integer::parseInt).toArray();
    boolean chosen = Boolean.parseBoolean(parts[1]);
    Orientation orientation = Orientation.valueOf(parts[0]);
    return photo.shownAs(new ShownPart(orientation, n[0], n[1], n[2], n[3], chosen), n[4], n[5]);
  }

  private static String variant(Variant variant) {
    Crop crop = variant.crop();
    return Stream.of(
            variant.width(), variant.height(), crop.x(), crop.y(), crop.width(), crop.height())
        .map(String::valueOf)
        .collect(Collectors.joining(",", variant.name() + "," + variant.format() + ",", ""));
  }

  /** The order of a line; nothing where its photo is not what it was. */
  static Optional<VariantOrder> order(String line, PhotoReader reader) {
    String[] parts = line.split(" ", -1);
    Path file = Path.of(URI.create(parts[0]));
    List<Variant> variants = Stream.of(parts).skip(4).map(VariantLine::variantOf).toList();
    return reader
        .known(parts[1])
        .or(() -> Optional.of(reader.read(file)))
        .filter(Photo.class::isInstance)
        .map(Photo.class::cast)
        .filter(photo -> photo.digest().equals(parts[1]))
        .map(
            photo ->
                parts[2].equals(PhotoNotes.Artist.LEFT_OUT.name())
                    ? photo.creditedElsewhere()
                    : photo)
        .map(photo -> shownAs(parts[3], photo))
        .map(photo -> new VariantOrder(file, photo, variants));
  }

  private static Variant variantOf(String text) {
    String[] parts = text.split(",", -1);
    int[] n = Stream.of(parts).skip(2).mapToInt(Integer::parseInt).toArray();
    return new Variant(
        parts[0], n[0], n[1], VariantFormat.valueOf(parts[1]), new Crop(n[2], n[3], n[4], n[5]));
  }
}
