package tongxin.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/**
 * The front page as an editor composes it.
 *
 * @param lead the article at its head; null for the newest
 * @param second the articles beside it; empty for the next newest
 * @param blocks what follows; empty for the usual order
 */
public record Home(@Nullable Ref lead, List<Ref> second, List<Block> blocks) {
  /** Nothing is said. */
  public static final Home USUAL = new Home(null, List.of(), List.of());

  public Home {
    second = List.copyOf(second);
    blocks = List.copyOf(blocks);
  }

  /** What a block shows. */
  public enum Kind {
    LATEST,
    VILLAGES,
    COUNTIES,
    PHOTO_STORY,
    FIGURES,
    TOPIC,
    NOTICE
  }

  /**
   * A part of the page.
   *
   * @param title in place of the usual one
   * @param ids of what it shows; empty for what is in the news
   * @param text of a notice
   * @param to where a notice leads: a link as in the menu of site.yml
   */
  public record Block(
      Kind kind,
      @Nullable Text title,
      List<Ref> ids,
      @Nullable Text text,
      @Nullable Ref to,
      Location location) {
    public Block {
      ids = List.copyOf(ids);
    }
  }
}
