package tongxin.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the colours of its photos into a compiled page, and encodes it as UTF-8. */
final class Finisher {
  private static final String MARK = "tone-";
  private static final int DIGEST = 64;
  private static final String UNKNOWN = "#8a8f8c";

  /** The digits that the style sheet has classes for, and how far apart they are. */
  private static final String LEVELS = "26ae";

  private static final int STEP = 0x44;

  private Finisher() {}

  /**
   * The bytes of a page.
   *
   * @param colours by key of the photo; null where one is not known yet
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
      out.append(text, from, at).append(className(colour == null ? UNKNOWN : colour));
      from = end;
    }
    out.append(text, from, text.length());
    return Optional.of(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The class of the nearest colour that the style sheet knows, of {@code #rrggbb}. */
  private static String className(String colour) {
    StringBuilder name = new StringBuilder(MARK);
    for (int at = 1; at < 7; at += 2) {
      int value = Integer.parseInt(colour.substring(at, at + 2), 16);
      int level = Math.round((value - 0x22) / (float) STEP);
      name.append(LEVELS.charAt(Math.max(0, Math.min(LEVELS.length() - 1, level))));
    }
    return name.toString();
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
