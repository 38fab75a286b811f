package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All villages, model sites, galleries and topics by their first letter. */
public record Alphabet(Frame frame, List<Letter> letters) implements View.Framed {
  /** A letter with the names under it. */
  public record Letter(String letter, List<Name> names) {}

  /**
   * A name.
   *
   * @param link without an address for a model site that has no page
   * @param kind {@code village}, {@code site}, {@code gallery} or {@code topic}
   * @param county the way to the page of its county
   */
  public record Name(Link link, String kind, @Nullable Link county) {}
}
