package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/** An article. */
public record ArticlePage(
    Frame frame,
    Story story,
    String subtitle,
    Attribution attribution,
    List<BodyPart> body,
    List<Correction> corrections,
    Subjects subjects,
    Further further)
    implements View.Framed {
  /** A correction with its date. */
  public record Correction(ShownDate date, Phrase text) {}

  /**
   * What it is about.
   *
   * @param places villages and model sites, then their counties
   * @param month all articles of its month
   */
  public record Subjects(List<Link> tags, List<Link> places, List<Link> topics, Link month) {}

  /** What may be read next. */
  public record Further(@Nullable Link newer, @Nullable Link older, List<Story> related) {}

  /** True where it has photos that the lightbox can show. */
  public boolean lightbox() {
    return BodyPart.hasPhotos(body);
  }
}
