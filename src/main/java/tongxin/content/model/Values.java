package tongxin.content.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the keys of a document that have no component of their own in its record. Ask
 * with the field: {@code SharedFields.PARAMS.of(article.values())}.
 */
public record Values(Map<String, Object> byKey) {
  public static final Values NONE = new Values(Map.of());

  public Values {
    byKey = Map.copyOf(byKey);
  }

  /** The value of a key as its field read it; null where there is none. */
  public @Nullable Object get(String key) {
    return byKey.get(key);
  }
}
