package tongxin.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The publication that an article was taken or made from. */
public record ArticleSource(
    @Nullable Text name, @Nullable Text title, @Nullable String url, List<Text> authors) {
  public ArticleSource {
    authors = List.copyOf(authors);
  }
}
