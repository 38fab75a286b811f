package tongxin.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/** Where figures come from. */
public record FactSource(
    String id,
    @Nullable Text kind,
    @Nullable Text publisher,
    @Nullable Text title,
    List<String> authors,
    @Nullable String date,
    @Nullable String url,
    @Nullable Text note,
    Location location) {
  public FactSource {
    authors = List.copyOf(authors);
  }
}
