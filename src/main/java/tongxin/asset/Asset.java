package tongxin.asset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    return file == null ? own() : Files.newInputStream(file);
  }

  /** Tongxin's own style sheets and scripts are published without comments and indents. */
  private InputStream own() throws IOException {
    InputStream plain = Objects.requireNonNull(Asset.class.getResourceAsStream(resource()), path);
    boolean style = path.endsWith(".css");
    if (!style && !(path.startsWith("js/") && path.endsWith(".js"))) {
      return plain;
    }
    try (plain) {
      String text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
      String shorter = style ? StyleMinifier.of(text) : ScriptMinifier.of(text);
      return new ByteArrayInputStream(shorter.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whether this file of a newsroom is Tongxin's own of the same path, byte for byte. */
  boolean isCopyOfOwn() throws IOException {
    try (InputStream own = Asset.class.getResourceAsStream(resource())) {
      return own != null
          && file != null
          && Arrays.equals(own.readAllBytes(), Files.readAllBytes(file));
    }
  }

  /** Tongxin's own files for the root are beside its other icons. */
  private String resource() {
    return OWN + (path.indexOf('/') < 0 ? "icons/" : "") + path;
  }

  Asset withRoute(String newRoute) {
    return new Asset(path, newRoute, file);
  }
}
