package tongxin.deploy.site;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is for readers, told by its path alone. */
public enum FileRole {
  /** A style, script or photo whose name holds a digest of its content: it never changes. */
  FINGERPRINTED,
  /** Another style, script, photo or document. */
  ASSET,
  /** An HTML page. */
  PAGE,
  /** A feed, a sitemap, or rules for the server or robots. */
  FEED;

  private static final Pattern FINGERPRINT =
      Pattern.compile(
          "(.*/)?([0-9a-f]{16,64}(-[0-9]+)?|[^/]+\\.[0-9a-f]{8,64}(\\.[a-z]{1,5})?)\\.[a-z0-9]{1,6}");

  private static final Set<String> RULES =
      Set.of("robots.txt", "_headers", "_redirects", "CNAME", ".htaccess", ".nojekyll");

  /** The role of a file in the site. */
  public static FileRole of(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm")) {
      return PAGE;
    }
    if (FINGERPRINT.matcher(path).matches()) {
      return FINGERPRINTED;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean feed = lower.endsWith(".xml") || lower.endsWith(".rss") || lower.endsWith(".atom");
    return feed || RULES.contains(name) ? FEED : ASSET;
  }
}
