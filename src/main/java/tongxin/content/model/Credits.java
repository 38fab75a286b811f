package tongxin.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who made something, and what it was taken from. */
public record Credits(List<Byline> bylines, @Nullable ArticleSource source) {
  public Credits {
    bylines = List.copyOf(bylines);
  }
}
