package tongxin.problem;

import java.util.Locale;

/**
 * How a constant of an enumeration is written outside of the program, in files, addresses, JSON and
 * keys of texts: {@code TAG_UNKNOWN} as {@code tag-unknown}.
 */
public final class EnumWord {
  private EnumWord() {}

  /** In lower case, with hyphens. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
