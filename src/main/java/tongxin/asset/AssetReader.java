package tongxin.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/**
 * Reads the assets of a source folder and of Tongxin, and gives each its name in the site. Safe for
 * use by several threads.
 */
public final class AssetReader {
  private static final String FOLDER = "assets/";
  private static final Set<String> FINGERPRINTED =
      Set.of("css", "js", "mjs", "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "woff2");

  /** Browsers and crawlers ask for these by their plain names. */
  private static final Set<String> PLAIN = Set.of("favicon.ico", "apple-touch-icon.png");

  /** What can stand in an address as it is. */
  private static final Pattern IN_ADDRESSES = Pattern.compile("[A-Za-z0-9._@+~()=,/-]+");

  private final Function<SourceFile, List<Problem>> privacy;
  private final Map<SourceFile, Known> known = new ConcurrentHashMap<>();
  private final Map<String, Asset> own = new ConcurrentHashMap<>();

  /**
   * A reader.
   *
   * @param privacy what is wrong with publishing a file as it is, which is how assets are published
   */
  public AssetReader(Function<SourceFile, List<Problem>> privacy) {
    this.privacy = privacy;
  }

  /** The assets of a source folder, with Tongxin's own for what it lacks. */
  public AssetCatalog read(SourceTree tree, Problems problems) {
    Map<String, Asset> assets = new TreeMap<>();
    known.keySet().removeIf(file -> !file.equals(tree.get(file.path())));
    tree.under(FOLDER).parallelStream()
        .map(file -> known.computeIfAbsent(file, this::read))
        .forEachOrdered(
            read -> {
              assets.put(read.asset.path(), read.asset);
              problems.addAll(read.problems);
            });
    for (String path : ownPaths()) {
      if (!assets.containsKey(path)) {
        assets.put(path, own.computeIfAbsent(path, AssetReader::ownAsset));
      }
    }
    return new AssetCatalog(assets);
  }

  /** What is remembered of a file. */
  private record Known(Asset asset, List<Problem> problems) {}

  private Known read(SourceFile file) {
    Problems own = new Problems();
    Asset asset = asset(file, own);
    own.addAll(privacy.apply(file));
    return new Known(asset, own.sorted());
  }

  private static Asset asset(SourceFile file, Problems problems) {
    String path = file.path().substring(FOLDER.length());
    if (!IN_ADDRESSES.matcher(path).matches() || path.contains("..")) {
      problems.add(ProblemCode.NAME_INVALID, file.location(), file.name());
    }
    Asset plain = new Asset(path, path, file.file());
    try {
      // A style sheet or script that nobody has changed is sent as Tongxin sends its own.
      boolean own = (path.endsWith(".css") || path.endsWith(".js")) && plain.isCopyOfOwn();
      return fingerprinted(own ? new Asset(path, path, null) : plain);
    } catch (IOException e) {
      problems.add(ProblemCode.FILE_UNREADABLE, file.location());
      return plain;
    }
  }

  private static Asset ownAsset(String path) {
    try {
      return fingerprinted(new Asset(path, path, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of Tongxin's own assets: a jar has no folder that could be listed cheaply. */
  static List<String> ownPaths() {
    try (InputStream in =
        Objects.requireNonNull(AssetReader.class.getResourceAsStream("own-assets.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Asset fingerprinted(Asset asset) throws IOException {
    String path = asset.path();
    int dot = path.lastIndexOf('.');
    String ending = path.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (!FINGERPRINTED.contains(ending) || PLAIN.contains(path) || isHidden(path)) {
      return asset;
    }
    try (InputStream in = asset.open()) {
      String digest = digest(in).substring(0, 10);
      return asset.withRoute(path.substring(0, dot) + "." + digest + path.substring(dot));
    }
  }

  /** What is asked for by a name that a rule outside of the site sets: RFC 8615 and the like. */
  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  private static String digest(InputStream in) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sha.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
