package tongxin.problem;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions for the mistakes of one file. A file with thousands of mistakes, each near to
 * thousands of words, gets them for the first of its mistakes only: they are a courtesy.
 */
public final class Suggestions {
  /** In characters compared with words: a hundred names among five thousand of usual length. */
  private static final long MOST = 10_000_000;

  private long left = MOST;

  /** The same as {@link Suggestion#nearest}; null too where enough has been compared. */
  public @Nullable String nearest(String written, Collection<String> known) {
    if (areSpent()) {
      return null;
    }
    left -= (long) written.length() * known.size();
    return Suggestion.nearest(written, known);
  }

  /** True where no further suggestion is looked for. */
  public boolean areSpent() {
    return left <= 0;
  }
}
