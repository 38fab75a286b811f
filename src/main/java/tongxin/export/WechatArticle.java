package tongxin.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An article for an Official Account.
 *
 * @param page the page to copy from
 * @param photos to upload, in their order; the page shows them from a folder beside it
 * @param limits what WeChat limits, and what the article has of it
 * @param stripped what WeChat would take away, with how often the article has it
 * @param open whether readers of the website can see it now
 */
public record WechatArticle(
    String page,
    List<UploadPhoto> photos,
    List<Limit> limits,
    Map<Stripped, Integer> stripped,
    boolean open) {
  /** Copies the lists. */
  public WechatArticle {
    photos = List.copyOf(photos);
    limits = List.copyOf(limits);
    stripped = Map.copyOf(stripped);
  }

  /** True where it keeps to all limits. */
  public boolean fits() {
    return limits.stream().noneMatch(Limit::isExceeded)
        && photos.stream().noneMatch(UploadPhoto::isTooLarge);
  }

  /**
   * One limit.
   *
   * @param kind {@code title}, {@code digest} or {@code body}
   * @param used characters (code points)
   * @param most that WeChat takes
   */
  public record Limit(String kind, int used, int most) {
    public boolean isExceeded() {
      return used > most;
    }
  }

  /** What the editor of an Official Account takes away. */
  public enum Stripped {
    /** Links to anywhere but other articles of WeChat. */
    LINK,
    /** Links within the page. */
    ANCHOR,
    /** A video file. */
    VIDEO,
    /** A sound file. */
    AUDIO,
    /** A frame of another site. */
    FRAME;

    /** As texts name it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
