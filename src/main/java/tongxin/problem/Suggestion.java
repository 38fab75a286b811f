package tongxin.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds what a writer probably meant. */
public final class Suggestion {
  /** In characters: what is longer was not mistyped. */
  private static final int MAX_LENGTH = 200;

  private Suggestion() {}

  /**
   * The known word nearest to the one written; capital letters and look-alikes do not count.
   *
   * @return null where none is near: of fewer than three letters any, of up to eight more than two,
   *     of longer words more than a third differ
   */
  public static @Nullable String nearest(String written, Collection<String> known) {
    if (written.length() > MAX_LENGTH) {
      return null;
    }
    String plain = LookAlike.plain(written);
    if (!plain.equals(written) && known.contains(plain)) {
      return plain;
    }
    if (plain.length() < 3) {
      return null;
    }
    String folded = plain.toLowerCase(Locale.ROOT);
    int most = Math.max(2, plain.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(most);
    return known.stream()
        .filter(word -> Math.abs(word.length() - plain.length()) <= most)
        .filter(word -> !word.equals(written))
        .map(word -> new Candidate(word, distance.apply(folded, word.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance >= 0)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word)
        .orElse(null);
  }

  /** The known words in the order of their nearness to the one written, at most so many. */
  public static List<String> byNearness(String written, Collection<String> known, int most) {
    String folded = LookAlike.plain(written).toLowerCase(Locale.ROOT);
    String start = folded.substring(0, Math.min(MAX_LENGTH, folded.length()));
    return known.stream()
        .map(
            word ->
                new Candidate(word, LevenshteinDistance.getDefaultInstance().apply(start, word)))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .limit(most)
        .map(Candidate::word)
        .toList();
  }

  private record Candidate(String word, int distance) {}
}
