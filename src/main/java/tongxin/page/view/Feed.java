package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, as Atom (RFC 4287) or JSON Feed 1.1.
 *
 * @param id the same wherever the site is
 * @param self its own address
 */
public record Feed(
    String lang,
    String title,
    String id,
    String self,
    String home,
    String author,
    String updated,
    List<Item> items)
    implements View {
  /** One article with its full text; addresses in it are absolute. */
  public record Item(
      Address address,
      Words words,
      Dates dates,
      List<String> authors,
      List<String> categories,
      Text text) {}

  /**
   * Where an article is.
   *
   * @param id the same wherever the site is
   */
  public record Address(String id, String url) {}

  /** What an article says of itself. */
  public record Words(String title, String summary) {}

  /** When an article was published and last changed (RFC 3339). */
  public record Dates(String published, String updated) {}

  /** All that an article says. */
  public record Text(
      List<BodyPart> body,
      @Nullable Shot cover,
      Attribution.@Nullable SourceBox source,
      List<ArticlePage.Correction> corrections) {}
}
