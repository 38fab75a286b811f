package tongxin.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Segment;

/** The arguments of a shortcode, each by its name or by its place. */
public record ShortcodeArguments(Map<String, String> values) {
  public static ShortcodeArguments of(Segment.Shortcode shortcode) {
    return new ShortcodeArguments(shortcode.arguments());
  }

  /** The argument with this name, which may also stand first without it. */
  public @Nullable String first(String name) {
    return at(name, 0);
  }

  /** The argument with this name, which may also stand in this place without it, from 0. */
  public @Nullable String at(String name, int place) {
    String named = values.get(name);
    return named != null ? named : values.get(String.valueOf(place));
  }
}
