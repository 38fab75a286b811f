package tongxin.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.page.parts.PhotoCatalog;
import tongxin.page.parts.UsedPictures;
import tongxin.photo.notes.KeptReadings;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoFault;
import tongxin.photo.notes.PhotoReader;
import tongxin.photo.notes.PhotoResult;
import tongxin.photo.variants.MakingListener;
import tongxin.photo.variants.PhotoCache;
import tongxin.photo.variants.Variant;
import tongxin.photo.variants.VariantMaker;
import tongxin.photo.variants.VariantOrder;
import tongxin.photo.variants.VariantProcess;
import tongxin.photo.variants.VariantResult;
import tongxin.pipeline.NeededFiles.PhotoNeed;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.SiteFiles;
import tongxin.site.SiteGraph;
import tongxin.source.SourceFile;

/** Reads the headers of the pictures that are used, and makes the variants that were asked for. */
final class PhotoStage {
  private final PhotoCache cache;
  private final boolean keeps;
  private final @Nullable PhotoPart part;
  private volatile boolean anew;
  private final Path indexFile;
  private final VariantMaker maker;
  private final VariantProcess process;
  private final Object makingOne = new Object();
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();
  private final Map<String, Photo> byKey = new ConcurrentHashMap<>();

  /**
   * A stage.
   *
   * @param folder of the cache; it may be shared between machines
   * @param keeps whether what is learned of photos is written there
   */
  PhotoStage(Path folder, int threads, boolean keeps) {
    this(folder, threads, keeps, null);
  }

  /**
   * A stage for some of the photos; what they must say is then not asked.
   *
   * @param part null for a stage that sees all, and asks
   */
  PhotoStage(Path folder, int threads, boolean keeps, @Nullable PhotoPart part) {
    this.part = part;
    this.keeps = keeps;
    this.cache = keeps ? new PhotoCache(folder) : new PhotoCache(folder).readOnly();
    this.indexFile = folder.resolveSibling("photo-index.tsv");
    this.maker = new VariantMaker(cache, threads);
    this.process = new VariantProcess(cache, threads);
  }

  /** Ignores from now on what earlier builds have kept, as {@code --clean} asks. */
  void startAnew() {
    anew = true;
  }

  /** Keeps what is read now, and knows nothing of before. */
  private record NewReadings(PhotoCache cache) implements KeptReadings {
    @Override
    public Optional<Photo> photo(String digest) {
      return Optional.empty();
    }

    @Override
    public void keep(Photo photo) {
      cache.keep(photo);
    }
  }

  /** Learns size and notes of every picture in use; a picture that cannot be used is a problem. */
  PhotoCatalog read(SiteGraph graph, Problems problems) {
    long limit = graph.site().photoRules().maxPixels() * 1_000_000L;
    List<SourceFile> used =
        UsedPictures.of(graph).stream()
            .map(path -> graph.files().source(path))
            .filter(Objects::nonNull)
            .map(file -> Objects.requireNonNull(file))
            .filter(file -> part == null || part.has(file.path()))
            .toList();
    readAgain(used, limit);
    Map<String, Photo> photos = new HashMap<>();
    Set<String> refused = new HashSet<>();
    for (SourceFile file : used) {
      PhotoResult result = Objects.requireNonNull(readings.get(file.path())).result;
      if (result instanceof Photo photo) {
        photos.put(file.path(), photo);
        if (!photo.notesComplete()) {
          problems.add(ProblemCode.PHOTO_NOTES_UNREAD, file.location());
        }
      } else if (result instanceof PhotoFault fault) {
        refused.add(file.path());
        PhotoProblems.of(file.path(), fault).ifPresent(problems::add);
      }
    }
    if (part == null) {
      new PhotoRules(graph, photos, refused, problems).check();
    }
    ListedPhotos.apply(graph, photos);
    photos.values().forEach(photo -> byKey.put(photo.key(), photo));
    return new PhotoCatalog(photos);
  }

  /** What was read of a file, and with which limit of pixels. */
  private record Reading(SourceFile file, long limit, PhotoResult result) {
    boolean isOf(SourceFile other, long otherLimit) {
      return file.equals(other) && limit == otherLimit;
    }

    /** Size and time tell nothing of a file that was reported as changed and has both as before. */
    boolean isDoubtful(SourceFile other) {
      return file.size() == other.size() && file.modified() == other.modified();
    }
  }

  /** Reads the pictures that have changed; where there are none, not even the index. */
  private void readAgain(List<SourceFile> used, long limit) {
    readings.keySet().retainAll(used.stream().map(SourceFile::path).collect(Collectors.toSet()));
    if (used.stream().allMatch(file -> isKnown(file, limit))) {
      return;
    }
    PhotoReader reader = new PhotoReader(limit, anew ? new NewReadings(cache) : cache);
    PhotoIndex index = new PhotoIndex(indexFile);
    used.parallelStream().forEach(file -> read(file, limit, reader, index));
    if (keeps && part == null) {
      index.save();
    } else if (keeps) {
      index.saveWithOthers();
    }
  }

  private boolean isKnown(SourceFile file, long limit) {
    Reading known = readings.get(file.path());
    return known != null && known.isOf(file, limit);
  }

  private void read(SourceFile file, long limit, PhotoReader reader, PhotoIndex index) {
    Reading old = readings.get(file.path());
    Reading now = old;
    if (now == null || !now.isOf(file, limit)) {
      boolean doubtful = old != null && old.isDoubtful(file);
      Optional<PhotoResult> known =
          doubtful ? Optional.empty() : index.digest(file).flatMap(reader::known);
      now = new Reading(file, limit, known.orElseGet(() -> reader.read(file.file())));
      readings.put(file.path(), now);
    }
    if (now.result instanceof Photo photo) {
      index.note(file, photo.digest());
    }
  }

  /** The colour of a photo by its key, if its variants have been made. */
  @Nullable String colour(String key) {
    Photo photo = byKey.get(key);
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
      SiteGraph graph, Map.Entry<String, PhotoNeed> order, String name, Problems problems) {
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

  /** Makes the variants that are not in the cache; gives the colour of each photo by its key. */
  Map<String, String> make(
      SiteGraph graph, NeededFiles needed, StageListener listener, Problems problems) {
    List<VariantOrder> wanted = new ArrayList<>();
    Map<Path, String> paths = new HashMap<>();
    needed
        .photos()
        .forEach(
            (path, order) -> {
              Path file = Objects.requireNonNull(file(graph.files(), path));
              paths.put(file, path);
              wanted.add(new VariantOrder(file, order.photo(), List.copyOf(order.variants())));
            });
    if (anew) {
      wanted.forEach(order -> cache.forget(order.photo(), order.variants()));
    }
    Map<String, String> colours = new HashMap<>();
    boolean many = process.isWorthIt(wanted);
    if (many) {
      process.make(wanted, listener::photos);
    }
    MakingListener rest = many ? (done, decoded, all) -> {} : listener::photos;
    for (VariantResult result : maker.make(wanted, rest)) {
      if (result instanceof VariantResult.Made made) {
        colours.put(made.photo().key(), made.colour());
      } else if (result instanceof VariantResult.Failed failed) {
        String path = Objects.requireNonNull(paths.get(failed.file()));
        PhotoProblems.of(path, failed.fault()).ifPresent(problems::add);
      }
    }
    return colours;
  }
}
