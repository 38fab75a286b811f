package tongxin.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call of a page comes to.
 *
 * @param status of HTTP
 * @param value becomes JSON
 */
record Reply(int status, @Nullable Object value) {
  static Reply of(@Nullable Object value) {
    return new Reply(200, value);
  }

  /** A refusal, whose words the pages have. */
  static Reply refused(int status, String error) {
    return new Reply(status, Map.of("error", error));
  }

  /** An object whose fields stay in their order. */
  static Map<String, @Nullable Object> object() {
    return new LinkedHashMap<>();
  }
}
