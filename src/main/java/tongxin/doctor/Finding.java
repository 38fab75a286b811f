package tongxin.doctor;

import java.util.List;
import java.util.Locale;

/**
 * The result of one check.
 *
 * @param check what was looked at, such as {@code java}
 * @param outcome which of its outcomes, such as {@code old}
 * @param arguments for its words
 */
public record Finding(String check, Level level, String outcome, List<String> arguments) {
  /** Copies the list. */
  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** How bad it is. */
  public enum Level {
    OK,
    NOTE,
    WARNING,
    ERROR;

    /** As written in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Finding ok(String check, Object... arguments) {
    return of(check, Level.OK, "ok", arguments);
  }

  static Finding note(String check, String outcome, Object... arguments) {
    return of(check, Level.NOTE, outcome, arguments);
  }

  static Finding warning(String check, String outcome, Object... arguments) {
    return of(check, Level.WARNING, outcome, arguments);
  }

  static Finding error(String check, String outcome, Object... arguments) {
    return of(check, Level.ERROR, outcome, arguments);
  }

  private static Finding of(String check, Level level, String outcome, Object... arguments) {
    return new Finding(
        check, level, outcome, List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** True where it needs a remedy. */
  public boolean isBad() {
    return level == Level.WARNING || level == Level.ERROR;
  }
}
