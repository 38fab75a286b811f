package tongxin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.config.BaseUrl;

/** Where a built site says that it is: its sitemap names whole addresses. */
final class PublishedUrl {
  private static final Pattern FIRST = Pattern.compile("<loc>\\s*(https?://[^/<]+)");

  /** The first address stands near the beginning, in bytes. */
  private static final int BEGINNING = 4096;

  private PublishedUrl() {}

  /** Nothing where there is no sitemap that names an address. */
  static Optional<URI> of(Path site) {
    try (InputStream in = Files.newInputStream(site.resolve("sitemap.xml"))) {
      String text = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      Matcher found = FIRST.matcher(text);
      return found.find() ? BaseUrl.parse(found.group(1)) : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    }
  }
}
