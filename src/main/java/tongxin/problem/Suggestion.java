package tongxin.problem;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds what a writer probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The known word nearest to the one written.
   *
   * @return null where none is near: more than a third of the letters, and more than two, differ
   */
  public static @Nullable String nearest(String written, Collection<String> known) {
    int limit = Math.max(2, written.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    return known.stream()
        .filter(word -> !word.equals(written))
        .map(word -> new Candidate(word, distance.apply(written, word)))
        .filter(candidate -> candidate.distance >= 0 && candidate.distance < written.length())
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word)
        .orElse(null);
  }

  private record Candidate(String word, int distance) {}
}
