package tongxin.epub;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tongxin.asset.Asset;
import tongxin.pipeline.PlannedSite;
import tongxin.problem.Problems;

/** The pictures that the chapters show, each once. */
final class BookImages {
  private static final String PHOTOS = "photos/";

  /** The pictures that every reading system shows (EPUB 3.3, core media types). */
  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "gif", "image/gif",
          "webp", "image/webp");

  private final PlannedSite site;
  private final Problems problems;
  private final String base;
  private final Map<String, BookImage> images = new LinkedHashMap<>();

  BookImages(PlannedSite site, Problems problems) {
    this.site = site;
    this.problems = problems;
    this.base = site.graph().baseUrl().getRawPath();
  }

  /** The picture at an address of the site; nothing for one that a book cannot hold. */
  Optional<BookImage> at(String address) {
    if (!address.startsWith(base)) {
      return Optional.empty();
    }
    String file = address.substring(base.length());
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.get(ending);
    if (type == null) {
      return Optional.empty();
    }
    return source(file)
        .map(
            path ->
                images.computeIfAbsent(
                    "images/" + file.replace('/', '_'), name -> new BookImage(name, type, path)));
  }

  private Optional<Path> source(String file) {
    return file.startsWith(PHOTOS)
        ? site.variant(file.substring(PHOTOS.length()), problems)
        : site.asset(file).map(Asset::file);
  }

  /** All that were asked for, in that order: the first is the cover. */
  Iterable<BookImage> all() {
    return images.values();
  }
}
