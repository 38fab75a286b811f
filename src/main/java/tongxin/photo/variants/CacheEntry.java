package tongxin.photo.variants;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongxin.photo.file.Container;
import tongxin.photo.file.FileType;
import tongxin.photo.file.PhotoFormat;
import tongxin.photo.notes.Photo;

/**
 * What of a cache may travel to another machine: variants and colours, which hold nothing of the
 * original but its picture, and its credit where that is published. What was read of an original
 * stays: it holds all that camera and photographer wrote.
 */
public sealed interface CacheEntry {
  /** The name of the file whose presence says that the entry is whole. */
  String mark();

  /** The names of its files; the mark comes last. */
  List<String> names();

  /** Whether a cache holds it whole. */
  boolean isIn(PhotoCache cache);

  /**
   * Its files in a cache by name, the mark last; nothing where the cache does not hold it whole.
   */
  Optional<Map<String, byte[]>> files(PhotoCache cache);

  /**
   * Puts files from elsewhere into a cache.
   *
   * @return false where they are damaged, of other code, or not what the entry's name says; they
   *     are then not kept
   */
  boolean keep(PhotoCache cache, Map<String, byte[]> files);

  /** All entries of an order, each once. */
  static List<CacheEntry> of(VariantOrder order) {
    List<CacheEntry> entries = new ArrayList<>();
    order.variants().stream().distinct().forEach(v -> entries.add(new OfVariant(v)));
    entries.add(new OfColour(order.photo()));
    return List.copyOf(entries);
  }

  /** The version of the code that makes entries: other code does not use them. */
  static String version() {
    return CodeVersion.current();
  }

  /** A variant and its checksum. */
  record OfVariant(Variant variant) implements CacheEntry {
    @Override
    public String mark() {
      return variant.name() + PhotoCache.CHECKSUM;
    }

    @Override
    public List<String> names() {
      return List.of(variant.name(), mark());
    }

    @Override
    public boolean isIn(PhotoCache cache) {
      return cache.find(variant).isPresent();
    }

    @Override
    public Optional<Map<String, byte[]>> files(PhotoCache cache) {
      byte[] bytes = cache.bytesOf(variant.name()).orElse(null);
      byte[] sum = cache.bytesOf(mark()).orElse(null);
      if (bytes == null || sum == null || !Checksum.line(variant.name(), bytes).equals(text(sum))) {
        return Optional.empty();
      }
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put(variant.name(), bytes);
      files.put(mark(), sum);
      return Optional.of(files);
    }

    @Override
    public boolean keep(PhotoCache cache, Map<String, byte[]> files) {
      byte[] bytes = files.get(variant.name());
      byte[] sum = files.get(mark());
      if (bytes == null
          || sum == null
          || !Checksum.line(variant.name(), bytes).equals(text(sum))
          || !isPicture(bytes)) {
        return false;
      }
      cache.keep(variant, bytes);
      return true;
    }

    /** A file with the right checksum may still be somebody's other file. */
    private boolean isPicture(byte[] bytes) {
      PhotoFormat format =
          variant.format() == VariantFormat.WEBP ? PhotoFormat.WEBP : PhotoFormat.JPEG;
      if (!FileType.of(bytes).format().equals(Optional.of(format))) {
        return false;
      }
      Container container = Container.read(format, bytes);
      return container.flaw() == null
          && container.width() == variant.width()
          && container.height() == variant.height();
    }
  }

  /** The average colour of a photo. */
  record OfColour(Photo photo) implements CacheEntry {
    @Override
    public String mark() {
      return photo.key() + PhotoCache.COLOUR;
    }

    @Override
    public List<String> names() {
      return List.of(mark());
    }

    @Override
    public boolean isIn(PhotoCache cache) {
      return cache.colour(photo).isPresent();
    }

    @Override
    public Optional<Map<String, byte[]>> files(PhotoCache cache) {
      return cache
          .bytesOf(mark())
          .filter(bytes -> PhotoCache.colourIn(photo, text(bytes)).isPresent())
          .map(bytes -> Map.of(mark(), bytes));
    }

    @Override
    public boolean keep(PhotoCache cache, Map<String, byte[]> files) {
      Optional<String> colour =
          Optional.ofNullable(files.get(mark()))
              .flatMap(bytes -> PhotoCache.colourIn(photo, text(bytes)));
      colour.ifPresent(value -> cache.keepColour(photo, value));
      return colour.isPresent();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
