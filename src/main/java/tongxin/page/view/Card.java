package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/**
 * A village, model site or gallery as lists show it.
 *
 * @param kind {@code village}, {@code site} or {@code gallery}
 * @param place village, township, division: those that are known
 */
public record Card(
    String kind,
    String url,
    Phrase name,
    List<Phrase> place,
    @Nullable Phrase tagline,
    @Nullable Phrase level,
    Pictures pictures,
    Marks marks) {
  /**
   * Its photos.
   *
   * @param cover its cover or first photo
   * @param shots its first photos, three at most
   * @param count how many it has
   */
  public record Pictures(@Nullable Shot cover, List<Shot> shots, int count) {
    public static final Pictures NONE = new Pictures(null, List.of(), 0);
  }

  /**
   * What is said beside its name.
   *
   * @param sample true where it is made up
   * @param mark "draft" and the like in a preview; otherwise empty
   */
  public record Marks(boolean sample, String mark) {
    public static final Marks NONE = new Marks(false, "");
  }

  // Short names, for templates.

  public @Nullable Shot cover() {
    return pictures.cover;
  }

  public List<Shot> shots() {
    return pictures.shots;
  }

  /** How many photos it has. */
  public int photos() {
    return pictures.count;
  }

  public boolean sample() {
    return marks.sample;
  }

  public String mark() {
    return marks.mark;
  }

  /** The same for a long list. */
  public Card forLongList() {
    Shot cover = pictures.cover;
    return cover == null
        ? this
        : with(new Pictures(cover.forLongList(), pictures.shots, pictures.count), url);
  }

  /** The same in a feed, which shows no picture of it. */
  public Card forFeed(String absoluteUrl) {
    return with(new Pictures(null, List.of(), pictures.count), absoluteUrl);
  }

  private Card with(Pictures newPictures, String newUrl) {
    return new Card(kind, newUrl, name, place, tagline, level, newPictures, marks);
  }
}
