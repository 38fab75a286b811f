package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/** A village brand, a model site or a gallery. */
public record ProfilePage(
    Frame frame,
    Card card,
    Details details,
    Showcase showcase,
    Attribution attribution,
    @Nullable Text story,
    Album album,
    Relations relations)
    implements View.Framed {
  /**
   * What is known of it.
   *
   * @param facts those of its figures that are not set large
   * @param missing in a preview, what nobody has filled in
   */
  public record Details(
      @Nullable Phrase summary,
      @Nullable Phrase village,
      @Nullable Phrase township,
      @Nullable Link division,
      @Nullable Phrase theme,
      List<Figure> facts,
      List<String> missing) {}

  /** Its story; {@code lang} is set where it is not in the page's language. */
  public record Text(String title, String lang, List<BodyPart> body) {
    /** True where it has photos in rows of their own. */
    public boolean albums() {
      return body.stream().anyMatch(BodyPart.Album.class::isInstance);
    }
  }

  /**
   * Its photos.
   *
   * @param pagination null where all are on one page
   */
  public record Album(List<Shot> photos, @Nullable Pagination pagination) {
    /** The photos in rows. */
    public List<Tile> tiles() {
      return Tile.inRows(photos, 3.6, 1.5);
    }

    /** The photos in larger rows of six columns, for a story with a caption below each. */
    public List<Tile.Span> spans() {
      return Tile.inColumns(photos, 2.6, 6);
    }
  }

  /** What belongs to it. */
  public record Relations(
      List<Story> articles,
      List<Card> sites,
      List<Card> galleries,
      List<Card> villages,
      List<Link> topics,
      @Nullable Neighbours neighbours) {}

  /** True where it has photos that the lightbox can show. */
  public boolean lightbox() {
    return !album.photos.isEmpty() || (story != null && BodyPart.hasPhotos(story.body));
  }

  /** True where its story has photos in rows of their own. */
  public boolean albums() {
    return story != null && story.albums();
  }
}
