package tongxin.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives a compiled page its last touch: the colours of its photos, and UTF-8. */
final class Finisher {
  private static final String MARK = "tone-";
  private static final int DIGEST = 64;
  private static final String UNKNOWN = "#8a8f8c";

  private Finisher() {}

  /**
   * The bytes of a page.
   *
   * @param colours by digest of the photo; null where one is not known yet
   * @param all an unknown colour becomes grey
   * @return nothing where a colour is not known yet
   */
  static Optional<byte[]> finish(
      String text, Function<String, @Nullable String> colours, boolean all) {
    int at = text.indexOf(MARK);
    if (at < 0) {
      return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (; at >= 0; at = text.indexOf(MARK, at + 1)) {
      int end = at + MARK.length() + DIGEST;
      if (end > text.length() || !isDigest(text, at + MARK.length(), end)) {
        continue;
      }
      String colour = colours.apply(text.substring(at + MARK.length(), end));
      if (colour == null && !all) {
        return Optional.empty();
      }
      out.append(text, from, at).append(colour == null ? UNKNOWN : colour);
      from = end;
    }
    out.append(text, from, text.length());
    return Optional.of(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isDigest(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
