package tongxin.content.model;

import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/**
 * An address that was public once, as {@code addresses.yml} keeps it.
 *
 * @param address below the site's own address, or a full one of another host
 * @param title that its page had; empty where that is not known
 * @param key of what was there: the path of an article without language and ending, or a link such
 *     as {@code village:qingxi}; empty for lists and for what was never content
 * @param fate what the newsroom has decided
 */
public record PublicAddress(
    String address, String title, String key, Fate fate, Location location) {

  /** What becomes of an address that has no page any more. */
  public sealed interface Fate {}

  /** Nothing was decided: it is to have its page. */
  public record Kept() implements Fate {}

  /**
   * It leads elsewhere.
   *
   * @param to an address, a full one too, or a link such as {@code article:slug}
   */
  public record Redirected(Ref to) implements Fate {}

  /**
   * It is gone for good.
   *
   * @param notice whether a page says so
   * @param titled whether that page says the title
   * @param note what that page says besides; null for nothing
   */
  public record Gone(boolean notice, boolean titled, @Nullable Text note) implements Fate {}

  /** True where nothing was decided. */
  public boolean isKept() {
    return fate instanceof Kept;
  }
}
