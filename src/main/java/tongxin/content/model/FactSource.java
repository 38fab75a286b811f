package tongxin.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/** Where figures come from. */
public record FactSource(String id, Work work, @Nullable Text note, Location location) {

  public @Nullable Text kind() {
    return work.kind();
  }

  public @Nullable Text publisher() {
    return work.publisher();
  }

  public @Nullable Text title() {
    return work.title();
  }

  public List<String> authors() {
    return work.authors();
  }

  public @Nullable String date() {
    return work.date();
  }

  public @Nullable String url() {
    return work.url();
  }

  /** What was published, and by whom. */
  public record Work(
      @Nullable Text kind,
      @Nullable Text publisher,
      @Nullable Text title,
      List<String> authors,
      @Nullable String date,
      @Nullable String url) {
    public Work {
      authors = List.copyOf(authors);
    }
  }
}
