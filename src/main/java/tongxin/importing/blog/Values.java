package tongxin.importing.blog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.source.YamlNode;

/**
 * Keys and values, from YAML, TOML or JSON; keys are in lower case. A value is a text, a list, or
 * further keys and values.
 */
public record Values(Map<String, Object> all) {
  static final Values NONE = new Values(Map.of());

  static Values of(YamlNode.Mapping mapping) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      all.put(entry.key().strip().toLowerCase(Locale.ROOT), value(entry.value()));
    }
    return new Values(all);
  }

  private static Object value(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(Values::value).toList();
    }
    return node instanceof YamlNode.Mapping mapping
        ? of(mapping)
        : ((YamlNode.Scalar) node).value();
  }

  /** The first of these keys that has a text; nothing where none has. */
  public String text(String... keys) {
    for (String key : keys) {
      Object value = all.get(key);
      if (value instanceof String text && !text.isBlank() && !isNull(text)) {
        return text.strip();
      }
    }
    return "";
  }

  private static boolean isNull(String text) {
    return text.equals("null") || text.equals("~");
  }

  /** The texts of the first of these keys that has any; lists within lists are taken apart. */
  public List<String> list(String... keys) {
    for (String key : keys) {
      List<String> texts = new ArrayList<>();
      collect(all.get(key), texts);
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  private static void collect(@Nullable Object value, List<String> texts) {
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, texts));
    } else if (value instanceof Values values) {
      String name = values.text("name", "title");
      collect(name.isEmpty() ? null : name, texts);
    } else if (value instanceof String text && !text.isBlank() && !isNull(text)) {
      texts.add(text.strip());
    }
  }

  Values values(String key) {
    return all.get(key) instanceof Values values ? values : NONE;
  }

  boolean isTrue(String key) {
    return text(key).equalsIgnoreCase("true");
  }

  boolean isFalse(String key) {
    return text(key).equalsIgnoreCase("false");
  }
}
