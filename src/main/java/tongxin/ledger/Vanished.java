package tongxin.ledger;

import org.jspecify.annotations.Nullable;
import tongxin.content.model.PublicAddress;
import tongxin.site.Route;

/**
 * An address that was public and would have nothing.
 *
 * @param loss what became of its content
 * @param now where that, or what seems to be the same, is now; null where nothing is known
 */
public record Vanished(PublicAddress entry, Loss loss, @Nullable Route now) {
  /** True for a file of what had the address. */
  public boolean isOf(String file) {
    String key = entry.key();
    String language = entry.address().replaceFirst("^/([^/]*)/.*", "$1");
    int colon = key.indexOf(':');
    if (key.isEmpty()) {
      return false;
    }
    if (colon < 0) {
      return (file.startsWith(key + ".") || file.startsWith(key + "/"))
          && file.endsWith("." + language + ".md");
    }
    String kind = key.substring(0, colon);
    String folder = kind.equals("gallery") ? "galleries" : kind + "s";
    String path = "content/" + folder + "/" + key.substring(colon + 1);
    return file.startsWith(path + "/") || file.startsWith(path + ".");
  }

  /** What became of the content of an address. */
  public enum Loss {
    /** It is public under another address. */
    MOVED,
    /** It is there, but not public. */
    UNPUBLISHED,
    /** It is not there any more. */
    REMOVED
  }
}
