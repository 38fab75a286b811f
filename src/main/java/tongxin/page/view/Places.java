package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All villages, or all model sites, by name.
 *
 * @param kind {@code village} or {@code site}
 * @param levels of model sites, with the official counts
 * @param newest those that were in the news last, above a long list
 * @param few true where all are shown with their pictures at once
 */
public record Places(
    Frame frame,
    String kind,
    List<Figure> figures,
    List<Level> levels,
    Sift sift,
    List<Card> newest,
    List<PlaceEntry> entries,
    boolean few)
    implements View.Framed {
  /** One level; its figure is the official count, where known. */
  public record Level(String id, @Nullable Figure figure, String url) {}

  /** By what the list can be narrowed. */
  public record Sift(
      List<FilterChoice> counties, List<FilterChoice> themes, List<FilterChoice> levels) {}
}
