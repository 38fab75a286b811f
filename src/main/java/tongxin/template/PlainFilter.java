package tongxin.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter that takes nothing but its input: {@code value | name}. */
abstract class PlainFilter implements Filter {
  /** What becomes of a value. */
  abstract Object of(@Nullable Object input);

  @Override
  public final @Nullable List<String> getArgumentNames() {
    return null;
  }

  @Override
  public final Object apply(
      @Nullable Object input,
      Map<String, Object> args,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    return of(input);
  }
}
