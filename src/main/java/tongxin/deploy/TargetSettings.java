package tongxin.deploy;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every target has.
 *
 * @param name in {@code deploy.yml}
 * @param keep how many releases or deployments one can go back to, the current one among them
 * @param graceDays how long files stay that pages asked for before they changed
 * @param purge a command that is given the addresses that changed; empty for none
 * @param extras what the target gets besides the site
 * @param url where readers find the site; null where its own pages say it
 */
public record TargetSettings(
    String name, int keep, int graceDays, List<String> purge, Extras extras, @Nullable URI url) {
  public TargetSettings {
    purge = List.copyOf(purge);
  }

  /** The same for a target that gets the site alone. */
  public TargetSettings(
      String name, int keep, int graceDays, List<String> purge, @Nullable URI url) {
    this(name, keep, graceDays, purge, Extras.NONE, url);
  }

  /**
   * What a target gets besides the site.
   *
   * @param gzip true for a file with {@code .gz} behind its name beside each text
   * @param brotli true for one with {@code .br}
   * @param rules whose form of {@code _headers} and {@code _redirects}: {@code netlify} or {@code
   *     cloudflare}; empty for none
   */
  public record Extras(boolean gzip, boolean brotli, String rules) {
    /** The site alone. */
    public static final Extras NONE = new Extras(false, false, "");
  }
}
