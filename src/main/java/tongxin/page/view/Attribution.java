package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/**
 * Who made something, where it was taken from, and when it was published.
 *
 * @param date null where it has none
 */
public record Attribution(
    List<Credit> credits, @Nullable SourceBox source, @Nullable ShownDate date) {
  /**
   * Who did what.
   *
   * @param role the key of an interface string
   * @param people with the address of the page of each; empty where there is none
   */
  public record Credit(String role, List<Link> people) {
    /** Their names alone. */
    public List<Phrase> names() {
      return people.stream().map(Link::text).toList();
    }
  }

  /** Where something was taken from. */
  public record SourceBox(
      @Nullable Phrase name, @Nullable Phrase title, String url, List<Phrase> authors) {}
}
