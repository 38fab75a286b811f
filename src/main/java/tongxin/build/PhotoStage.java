package tongxin.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.page.PhotoCatalog;
import tongxin.page.UsedPictures;
import tongxin.page.VariantOrders;
import tongxin.page.VariantOrders.Order;
import tongxin.photo.Photo;
import tongxin.photo.PhotoCache;
import tongxin.photo.PhotoFault;
import tongxin.photo.PhotoReader;
import tongxin.photo.PhotoResult;
import tongxin.photo.Variant;
import tongxin.photo.VariantMaker;
import tongxin.photo.VariantOrder;
import tongxin.photo.VariantResult;
import tongxin.problem.Problems;
import tongxin.site.SiteFiles;
import tongxin.site.SiteGraph;
import tongxin.source.SourceFile;

/** Reads the headers of the pictures that are used, and makes the variants that were asked for. */
final class PhotoStage {
  private final PhotoCache cache;
  private final VariantMaker maker;
  private final Object makingOne = new Object();
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();
  private final Map<String, Photo> byDigest = new ConcurrentHashMap<>();

  PhotoStage(PhotoCache cache, int threads) {
    this.cache = cache;
    this.maker = new VariantMaker(cache, threads);
  }

  /** Learns size and notes of every picture in use; a picture that cannot be used is a problem. */
  PhotoCatalog read(SiteGraph graph, Problems problems) {
    long limit = graph.site().photoRules().maxPixels() * 1_000_000L;
    PhotoReader reader = new PhotoReader(limit, cache);
    Map<String, Photo> photos = new ConcurrentHashMap<>();
    Set<String> used = UsedPictures.of(graph);
    readings.keySet().retainAll(used);
    used.parallelStream()
        .forEach(
            path -> {
              SourceFile file = graph.files().source(path);
              PhotoResult result = file == null ? null : read(file, limit, reader);
              if (result instanceof Photo photo) {
                photos.put(path, photo);
              } else if (result instanceof PhotoFault fault) {
                PhotoProblems.of(path, fault).ifPresent(problems::add);
              }
            });
    new PhotoRules(graph, photos, problems).check();
    return new PhotoCatalog(photos);
  }

  /** What was read of a file, and with which limit of pixels. */
  private record Reading(SourceFile file, long limit, PhotoResult result) {}

  private PhotoResult read(SourceFile file, long limit, PhotoReader reader) {
    Reading known = readings.get(file.path());
    if (known == null || !known.file.equals(file) || known.limit != limit) {
      known = new Reading(file, limit, reader.read(file.file()));
      readings.put(file.path(), known);
      if (known.result instanceof Photo photo) {
        byDigest.put(photo.digest(), photo);
      }
    }
    return known.result;
  }

  /** The colour of a photo by its digest, if its variants have been made. */
  @Nullable String colour(String digest) {
    Photo photo = byDigest.get(digest);
    return photo == null ? null : cache.colour(photo).orElse(null);
  }

  private static @Nullable Path file(SiteFiles files, String path) {
    SourceFile source = files.source(path);
    if (source != null) {
      return source.file();
    }
    Asset asset = path.startsWith("assets/") ? files.assets().get(path.substring(7)) : null;
    return asset == null ? null : asset.file();
  }

  /** The file of a variant that was made, or null. */
  @Nullable Path find(Variant variant) {
    return cache.find(variant).orElse(null);
  }

  /** Makes all variants of one photo that are wanted so far, and gives the file of one of them. */
  Optional<Path> make(
      SiteGraph graph, Map.Entry<String, Order> order, String name, Problems problems) {
    SourceFile file = graph.files().source(order.getKey());
    if (file == null) {
      return Optional.empty();
    }
    List<Variant> wanted = List.copyOf(order.getValue().variants());
    Variant variant = wanted.stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
    Optional<Path> made = cache.find(variant);
    if (made.isPresent()) {
      return made;
    }
    // One at a time: a page asks for many at once, and one decoding serves all sizes of a photo.
    synchronized (makingOne) {
      VariantOrder all = new VariantOrder(file.file(), order.getValue().photo(), wanted);
      for (VariantResult result : maker.make(List.of(all), (done, decoded, n) -> {})) {
        if (result instanceof VariantResult.Failed failed) {
          PhotoProblems.of(order.getKey(), failed.fault()).ifPresent(problems::add);
        }
      }
    }
    return cache.find(variant);
  }

  /** Makes the variants that are not in the cache; gives the colour of each photo by its digest. */
  Map<String, String> make(
      SiteGraph graph, VariantOrders orders, StageListener listener, Problems problems) {
    List<VariantOrder> wanted = new ArrayList<>();
    Map<Path, String> paths = new HashMap<>();
    orders
        .all()
        .forEach(
            (path, order) -> {
              Path file = Objects.requireNonNull(file(graph.files(), path));
              paths.put(file, path);
              wanted.add(new VariantOrder(file, order.photo(), List.copyOf(order.variants())));
            });
    Map<String, String> colours = new HashMap<>();
    for (VariantResult result : maker.make(wanted, listener::photos)) {
      if (result instanceof VariantResult.Made made) {
        colours.put(made.photo().digest(), made.colour());
      } else if (result instanceof VariantResult.Failed failed) {
        String path = Objects.requireNonNull(paths.get(failed.file()));
        PhotoProblems.of(path, failed.fault()).ifPresent(problems::add);
      }
    }
    return colours;
  }
}
