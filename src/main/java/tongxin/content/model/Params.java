package tongxin.content.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.config.Language;

/**
 * Keys of a newsroom's own, which only its templates know.
 *
 * @param values by key: a {@link Text}, a {@link java.math.BigDecimal}, a {@link Boolean}, or a
 *     list of these
 */
public record Params(Map<String, Object> values) {
  public static final Params NONE = new Params(Map.of());

  public Params {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The values as a page in this language shows them: each text in one language. */
  public Map<String, Object> in(Language language) {
    Map<String, Object> result = new LinkedHashMap<>();
    values.forEach((key, value) -> result.put(key, shown(value, language)));
    return Collections.unmodifiableMap(result);
  }

  private static Object shown(Object value, Language language) {
    if (value instanceof Text text) {
      return text.in(language).text();
    }
    return value instanceof List<?> items
        ? items.stream().map(item -> shown(item, language)).toList()
        : value;
  }
}
