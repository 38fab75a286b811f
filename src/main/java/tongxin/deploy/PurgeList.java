package tongxin.deploy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.manifest.Change;
import tongxin.deploy.manifest.Difference;
import tongxin.deploy.site.FileRole;
import tongxin.deploy.site.PackedFiles;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;

/** The addresses of which caches between the target and readers hold an old copy. */
final class PurgeList {
  private static final Pattern CANONICAL =
      Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\"");
  private static final Set<String> RULES =
      Set.of("_headers", "_redirects", "CNAME", ".nojekyll", ".htaccess");
  private static final String INDEX = "index.html";
  private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

  private final @Nullable URI url;
  private final SiteFiles site;

  /**
   * A list for a site.
   *
   * @param url where readers find it; null where its home page says it
   */
  PurgeList(@Nullable URI url, SiteFiles site) {
    this.url = url;
    this.site = site;
  }

  /**
   * What changed under the same address, is new or is gone, and what waits since an earlier
   * deployment; a fingerprinted file never changes. All of it waits from now on.
   */
  List<String> of(Difference difference, Desk desk) throws IOException {
    return new WaitingPurge(desk.folder()).add(of(difference));
  }

  private List<String> of(Difference difference) throws IOException {
    String base = base();
    Set<String> paths = new HashSet<>(site.byPath().keySet());
    difference.changes().forEach(change -> paths.add(change.path()));
    return difference.changes().stream()
        .filter(change -> !isForServers(change.path(), paths))
        .filter(change -> change.kind() != Change.Kind.KEPT_FOR_NOW)
        .filter(
            change ->
                FileRole.of(change.path()) != FileRole.FINGERPRINTED
                    || change.kind() == Change.Kind.GONE)
        .map(change -> base + address(change.path()))
        .toList();
  }

  /** A packed form has no address of its own, and rules of a host are none. */
  private static boolean isForServers(String path, Set<String> paths) {
    boolean packed =
        PackedFiles.isPacked(path) && paths.contains(path.substring(0, path.length() - 3));
    return packed || RULES.contains(path);
  }

  private String base() throws IOException {
    if (url != null) {
      return url.toString();
    }
    SiteFile home = site.byPath().get(INDEX);
    if (home == null || !Files.isRegularFile(home.source())) {
      return "/";
    }
    Matcher canonical = CANONICAL.matcher(Files.readString(home.source(), StandardCharsets.UTF_8));
    return canonical.find() ? canonical.group(1).replaceFirst("index\\.html$", "") : "/";
  }

  /** A page is asked for by the name of its folder. */
  private static String address(String path) {
    boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return encoded(index ? path.substring(0, path.length() - INDEX.length()) : path);
  }

  /** RFC 3986, section 3.3. */
  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(String.format(java.util.Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString();
  }
}
