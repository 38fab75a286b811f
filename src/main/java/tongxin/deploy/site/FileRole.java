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
  /** A feed, a sitemap, the search index, or rules for the server or robots. */
  FEED;

  /**
   * {@code photos/0123456789abcdef-480.jpg}, {@code css/site.0123456789.css}, and the parts of the
   * search index; {@code plan-20261126.pdf} is none of them.
   */
  private static final Pattern FINGERPRINT =
      Pattern.compile(
          "(.*/)?([0-9a-f]{16,64}(-[0-9]+)?|[^/]+\\.[0-9a-f]{10,64}(\\.[a-z]{1,5})?)\\.[a-z0-9]{1,6}"
              + "|search/[^/]+-[0-9a-f]{8,64}\\.[a-z]{1,6}");

  /** What the search reads first, and what leads it to pages. */
  private static final Pattern INDEX = Pattern.compile("search/[^/]+\\.(bin|json)");

  private static final Set<String> RULES =
      Set.of("robots.txt", "_headers", "_redirects", "CNAME", ".htaccess", ".nojekyll");

  /** The role of a file in the site. */
  public static FileRole of(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz") || lower.endsWith(".br")) {
      // Behind the page that it is the packed form of: until then the old form fits the old page.
      return FINGERPRINT.matcher(path.substring(0, path.length() - 3)).matches()
          ? FINGERPRINTED
          : FEED;
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm")) {
      return PAGE;
    }
    if (FINGERPRINT.matcher(path).matches()) {
      return FINGERPRINTED;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean feed =
        lower.endsWith(".xml")
            || lower.endsWith(".rss")
            || lower.endsWith(".atom")
            || name.equals("feed.json");
    boolean last = feed || RULES.contains(name) || INDEX.matcher(path).matches();
    return last ? FEED : ASSET;
  }
}
