package tongxin.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An old address that content keeps, as it is written under {@code aliases}: a path such as {@code
 * /news/123.html}, in Chinese or with {@code %XX}, or a full address, of which the path and the
 * query count.
 *
 * @param path without its leading {@code /}, percent-encoded: the same for each way to write it
 * @param query without its {@code ?}; empty for most. No file of a site can answer one: it is
 *     answered where a server has rules for it
 */
public record OldAddress(String path, String query) {
  private static final Pattern FULL = Pattern.compile("(?i)https?://[^/?#\\s]+([/?#].*)?");

  /** Of a path in all, and of a query, in bytes: what servers and disks take. */
  private static final int MOST = 1000;

  /** Of one part of a path, in bytes: the name of a file or folder on disk. */
  private static final int MOST_OF_A_PART = 255;

  /**
   * An old address as written, or null where it cannot be one.
   *
   * @param base the path of the site's own address, with {@code /} at both ends: addresses below it
   *     may be written with it and without
   */
  public static @Nullable OldAddress of(String written, String base) {
    Matcher full = FULL.matcher(written);
    String address = full.matches() ? afterHost(full) : written;
    int mark = address.indexOf('?');
    String query = mark < 0 ? "" : query(address.substring(mark + 1));
    String path = path(mark < 0 ? address : address.substring(0, mark), base);
    if (path == null || query == null || (path.isEmpty() && query.isEmpty())) {
      return null;
    }
    return new OldAddress(path, query);
  }

  private static String afterHost(Matcher full) {
    String rest = full.group(1);
    return rest == null || !rest.startsWith("/") ? "/" + (rest == null ? "" : rest) : rest;
  }

  private static @Nullable String query(String written) {
    String decoded = PercentEncoding.decode(written);
    // Half a sign in an old query may well be what the old site took: it is compared as it stands.
    boolean usable =
        written.indexOf('#') < 0
            && written.length() <= MOST
            && (decoded == null ? written : decoded)
                .codePoints()
                .noneMatch(OldAddress::isInvisible);
    return usable ? PercentEncoding.encodeQuery(upperHex(written)) : null;
  }

  /** {@code %e6} and {@code %E6} are the same (RFC 3986, section 6.2.2.1). */
  private static String upperHex(String query) {
    return Pattern.compile("%[0-9a-fA-F]{2}")
        .matcher(query)
        .replaceAll(sign -> sign.group().toUpperCase(Locale.ROOT));
  }

  private static @Nullable String path(String written, String base) {
    String decoded = written.matches("(?i).*%(2f|5c).*") ? null : PercentEncoding.decode(written);
    if (decoded == null) {
      return null;
    }
    String own = PercentEncoding.decode(base);
    String path = decoded.startsWith("/") ? decoded : "/" + decoded;
    path = path.substring(own != null && path.startsWith(own) ? own.length() : 1);
    return path.isEmpty() || isFile(path) ? PercentEncoding.encode(path) : null;
  }

  /** True for a path that can be a file below a folder on any disk; it may end with {@code /}. */
  static boolean isFile(String path) {
    return !path.startsWith("/")
        && !path.contains("..")
        && !path.contains("//")
        && path.getBytes(StandardCharsets.UTF_8).length <= MOST
        && path.codePoints().noneMatch(OldAddress::isRefused)
        && Pattern.compile("/").splitAsStream(path).allMatch(OldAddress::isName);
  }

  private static boolean isName(String part) {
    return !part.equals(".")
        && part.equals(part.strip())
        && part.getBytes(StandardCharsets.UTF_8).length <= MOST_OF_A_PART;
  }

  private static boolean isRefused(int c) {
    return "<>\"\\:*|?#".indexOf(c) >= 0 || isInvisible(c);
  }

  /** A sign that nobody sees makes two addresses that look the same. */
  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /**
   * The route of the page that answers it; null for one with a query, which no file can answer, and
   * for a host's first page.
   */
  public @Nullable Route route() {
    if (!query.isEmpty() || path.isEmpty()) {
      return null;
    }
    boolean file = path.endsWith("/") || path.substring(path.lastIndexOf('/') + 1).contains(".");
    return new Route(file ? path : path + "/");
  }

  /** As it is asked for, below the site's own address: {@code /show.php?id=12}. */
  public String request() {
    return "/" + path + (query.isEmpty() ? "" : "?" + query);
  }

  /** What is equal for two addresses that lead to one place. */
  String key() {
    Route route = route();
    return route == null ? request() : "/" + route.file();
  }
}
