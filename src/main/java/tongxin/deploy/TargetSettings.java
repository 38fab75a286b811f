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
 * @param url where readers find the site; null where its own pages say it
 */
public record TargetSettings(
    String name, int keep, int graceDays, List<String> purge, @Nullable URI url) {
  public TargetSettings {
    purge = List.copyOf(purge);
  }
}
