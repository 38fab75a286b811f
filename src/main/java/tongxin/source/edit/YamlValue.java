package tongxin.source.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value to be written. */
public sealed interface YamlValue {

  /**
   * A text. It is quoted where it would be read as anything else ({@code no}, {@code 1.0}, {@code
   * 12:30}, {@code a: b}); several lines become a block. Characters that XML 1.0 forbids are left
   * out: no page could show them.
   */
  record Text(String text) implements YamlValue {
    public Text {
      text = ScalarQuoting.withoutForbidden(text);
    }
  }

  /** A number, a date, true or false: written without quotation marks where YAML allows it. */
  record Literal(String text) implements YamlValue {
    public Literal {
      text = ScalarQuoting.withoutForbidden(text);
    }
  }

  /** A list. */
  record Items(List<YamlValue> items) implements YamlValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in this order. */
  record Group(Map<String, YamlValue> values) implements YamlValue {
    public Group {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** A text. */
  static YamlValue text(String text) {
    return new Text(text);
  }

  /** A list of texts. */
  static YamlValue texts(Collection<String> texts) {
    return new Items(texts.stream().map(YamlValue::text).toList());
  }

  /**
   * The value for an object: text for a {@link String}, a literal for a {@link Number} or a {@link
   * Boolean}, a list for a {@link Collection}, a group for a {@link Map} with texts as keys.
   *
   * @throws IllegalArgumentException for anything else
   */
  static YamlValue of(@Nullable Object value) {
    if (value instanceof YamlValue already) {
      return already;
    }
    if (value instanceof String text) {
      return new Text(text);
    }
    if (value instanceof Number || value instanceof Boolean) {
      return new Literal(value.toString());
    }
    if (value instanceof Collection<?> items) {
      List<YamlValue> values = new ArrayList<>();
      items.forEach(item -> values.add(of(item)));
      return new Items(values);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, YamlValue> values = new LinkedHashMap<>();
      map.forEach((key, item) -> values.put(String.valueOf(key), of(item)));
      return new Group(values);
    }
    throw new IllegalArgumentException("no YAML value: " + value);
  }
}
