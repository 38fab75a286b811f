package tongxin.ledger;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.PublicAddress;
import tongxin.site.OldAddress;
import tongxin.site.Route;

/**
 * An address of the ledger, understood.
 *
 * @param host where it was, if not on this site's own host; else empty
 * @param old its path below the site's own address, and its query
 */
public record KnownAddress(PublicAddress entry, String host, OldAddress old) {
  private static final Pattern FULL = Pattern.compile("(?i)https?://([^/?#\\s]+).*");

  private static final Pattern HOST_ALONE = Pattern.compile("(?i)https?://[^/?#\\s]+/?");

  /** An address as it is written; null where it can be none. */
  public static @Nullable KnownAddress of(PublicAddress entry, URI base) {
    String written = entry.address();
    String host = host(written, base);
    // The site's own path says nothing of another host.
    String path = host.isEmpty() ? base.getRawPath() : "/";
    boolean root =
        written.equals("/") || written.equals(path) || HOST_ALONE.matcher(written).matches();
    OldAddress old = root ? new OldAddress("", "") : OldAddress.of(written, path);
    return old == null ? null : new KnownAddress(entry, host, old);
  }

  /** The host of a full address, if it is not the site's own; else nothing. */
  static String host(String written, URI base) {
    Matcher full = FULL.matcher(written);
    String host = full.matches() ? full.group(1).toLowerCase(Locale.ROOT) : "";
    return host.equals(base.getAuthority()) ? "" : host;
  }

  /** What is equal for two ways to write one address. */
  String key() {
    return host + key(old);
  }

  static String key(OldAddress old) {
    Route route = old.path().isEmpty() ? null : old.route();
    return route == null ? old.request() : "/" + route.path();
  }
}
