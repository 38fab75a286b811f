package tongxin.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a site will be: {@code https://example.org/} or {@code https://host/a/path/}. */
public final class BaseUrl {
  private BaseUrl() {}

  /**
   * Reads an address as a newsroom writes it; a missing {@code /} at the end is added.
   *
   * @return nothing where it is not an address of the web, or has a user, an empty folder, a query
   *     or a fragment
   */
  public static Optional<URI> parse(String written) {
    try {
      URI url = new URI(written.endsWith("/") ? written : written + "/");
      boolean usable =
          url.getHost() != null
              && url.getUserInfo() == null
              // "//en/" would be a link to the host "en".
              && !url.getRawPath().contains("//")
              && url.getQuery() == null
              && url.getFragment() == null
              && List.of("http", "https").contains(String.valueOf(url.getScheme()));
      return usable ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** True for an address at which only this computer finds anything (RFC 6761, section 6.3). */
  public static boolean isLocal(URI url) {
    String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.startsWith("127.")
        || host.equals("0.0.0.0")
        || host.equals("[::1]");
  }

  /**
   * The usable address that was probably meant by one that is not: without a user and {@code //}.
   */
  public static Optional<String> nearest(String written) {
    String plain = written.replaceFirst("(?<=://)[^/@]*@", "").replaceAll("(?<!:)/{2,}", "/");
    return plain.equals(written) ? Optional.empty() : parse(plain).map(URI::toString);
  }
}
