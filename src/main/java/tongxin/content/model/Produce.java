package tongxin.content.model;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a village grows or makes. */
public record Produce(Text name, @Nullable Text text, Season season, @Nullable Ref picture) {

  /**
   * When there is any.
   *
   * @param months from 1 to 12; empty where that is not known
   */
  public record Season(SortedSet<Integer> months) {
    /** The season of these months. */
    public static Season of(Collection<Integer> months) {
      return new Season(new TreeSet<>(months));
    }
  }
}
