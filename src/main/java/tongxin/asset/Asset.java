package tongxin.asset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes to the site as it is.
 *
 * @param path as content writes it, without the leading {@code /}: {@code img/map.png}
 * @param route where it goes in the site; for most with a fingerprint: {@code
 *     img/map.1a2b3c4d5e.png}
 * @param file on disk; null for one of Tongxin's own, which is in its jar
 */
public record Asset(String path, String route, @Nullable Path file) {
  static final String OWN = "/tongxin/assets/";

  /** Opens it for reading. */
  public InputStream open() throws IOException {
    return file == null
        ? Objects.requireNonNull(Asset.class.getResourceAsStream(resource()), path)
        : Files.newInputStream(file);
  }

  /** Tongxin's own files for the root are beside its other icons. */
  private String resource() {
    return OWN + (path.indexOf('/') < 0 ? "icons/" : "") + path;
  }

  Asset withRoute(String newRoute) {
    return new Asset(path, newRoute, file);
  }
}
