package tongxin.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.page.PhotoCatalog;
import tongxin.page.UsedPictures;
import tongxin.page.VariantOrders;
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
  private final Path indexFile;
  private final int threads;

  /**
   * A stage.
   *
   * @param folder of the cache; it may be shared between machines
   */
  PhotoStage(Path folder, int threads) {
    this.cache = new PhotoCache(folder);
    this.indexFile = folder.resolveSibling("photo-index.tsv");
    this.threads = threads;
  }

  /** Learns size and notes of every picture in use; a picture that cannot be used is a problem. */
  PhotoCatalog read(SiteGraph graph, Problems problems) {
    long limit = graph.site().photoRules().maxPixels() * 1_000_000L;
    PhotoReader reader = new PhotoReader(limit, cache);
    PhotoIndex index = new PhotoIndex(indexFile);
    Map<String, Photo> photos = new ConcurrentHashMap<>();
    UsedPictures.of(graph).parallelStream()
        .forEach(
            path -> {
              PhotoResult result = read(graph.files(), path, reader, index);
              if (result instanceof Photo photo) {
                photos.put(path, photo);
              } else if (result instanceof PhotoFault fault) {
                PhotoProblems.of(path, fault).ifPresent(problems::add);
              }
            });
    index.save();
    new PhotoRules(graph, photos, problems).check();
    return new PhotoCatalog(photos);
  }

  private static @Nullable PhotoResult read(
      SiteFiles files, String path, PhotoReader reader, PhotoIndex index) {
    SourceFile source = files.source(path);
    Path file = file(files, path);
    if (source == null || file == null) {
      return file == null ? null : reader.read(file);
    }
    PhotoResult known = index.digest(source).flatMap(reader::known).orElse(null);
    PhotoResult result = known != null ? known : reader.read(file);
    if (result instanceof Photo photo) {
      index.note(source, photo.digest());
    }
    return result;
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
    for (VariantResult result : new VariantMaker(cache, threads).make(wanted, listener::photos)) {
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
