package tongxin.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.desk.files.ContentPath;
import tongxin.problem.EnumWord;
import tongxin.problem.Problems;
import tongxin.source.SourceDocument;
import tongxin.source.SourceText;
import tongxin.source.YamlNode;
import tongxin.source.YamlReader;
import tongxin.source.edit.EditResult;
import tongxin.source.edit.MarkdownEdit;
import tongxin.source.edit.YamlChange;
import tongxin.source.edit.YamlEdit;
import tongxin.source.edit.YamlPath;
import tongxin.source.edit.YamlValue;

/** Changes single values of a text that a page holds; nothing is written to disk here. */
final class EditCalls {
  private final YamlReader yaml = new YamlReader();

  /**
   * Makes changes, none or all.
   *
   * @param changes each with {@code op} (set, insert, remove, reorder), {@code path} and {@code
   *     value}; none only reads the values
   */
  Reply edit(ContentPath path, String text, @Nullable Object changes) {
    List<YamlChange> wishes = wishes(changes);
    if (wishes.isEmpty()) {
      return described(path, text);
    }
    EditResult result = apply(path, text, wishes);
    if (result instanceof EditResult.Edited edited) {
      return described(path, edited.text());
    }
    EditResult.Refused refused = (EditResult.Refused) result;
    String reason = EnumWord.of(refused.reason());
    return new Reply(422, Map.of("error", "edit-" + reason, "line", refused.line()));
  }

  /** What a page wishes; what is no wish is left out. */
  static List<YamlChange> wishes(@Nullable Object changes) {
    List<YamlChange> wishes = new ArrayList<>();
    if (changes instanceof List<?> list) {
      for (Object one : list) {
        YamlChange wish = one instanceof Map<?, ?> map ? wish(map) : null;
        if (wish != null) {
          wishes.add(wish);
        }
      }
    }
    return wishes;
  }

  /** The text with its changes, or why they cannot be made. */
  static EditResult apply(ContentPath path, String text, List<YamlChange> changes) {
    return path.ending().equals("md")
        ? MarkdownEdit.apply(text, changes)
        : YamlEdit.apply(text, changes);
  }

  /** How many items the list in a YAML file has; 0 where it is none. */
  static int size(ContentPath path, String text) {
    YamlNode node =
        new YamlReader().read(new SourceText(path.value(), text), text, 1, new Problems());
    return node instanceof YamlNode.Sequence sequence ? sequence.items().size() : 0;
  }

  private Reply described(ContentPath path, String text) {
    Map<String, @Nullable Object> reply = Reply.object();
    reply.put("text", text);
    YamlNode node = node(path, text);
    reply.put("values", node == null ? null : value(node));
    reply.put("lines", node instanceof YamlNode.Mapping mapping ? lines(mapping) : Map.of());
    return Reply.of(reply);
  }

  private @Nullable YamlNode node(ContentPath path, String text) {
    SourceText source = new SourceText(path.value(), text);
    Problems ignored = new Problems();
    if (!path.ending().equals("md")) {
      return yaml.read(source, text, 1, ignored);
    }
    SourceDocument document = SourceDocument.readOptional(source, yaml, ignored);
    return document == null ? null : document.frontMatter();
  }

  /** The line of each key, so that a problem finds its field. */
  private static Map<String, Integer> lines(YamlNode.Mapping mapping) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> lines.put(entry.key(), entry.keyLocation().line()));
    return lines;
  }

  private static @Nullable Object value(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      Map<String, @Nullable Object> map = Reply.object();
      mapping.entries().forEach(entry -> map.put(entry.key(), value(entry.value())));
      return map;
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return values(sequence.items());
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return scalar.isEmpty() ? null : scalar.value();
  }

  private static List<@Nullable Object> values(List<YamlNode> items) {
    List<@Nullable Object> values = new ArrayList<>();
    items.forEach(item -> values.add(value(item)));
    return values;
  }

  private static @Nullable YamlChange wish(Map<?, ?> map) {
    YamlPath path = path(map.get("path"));
    if (path == null) {
      return null;
    }
    Object value = map.get("value");
    return switch (String.valueOf(map.get("op"))) {
      case "set" -> value == null ? null : new YamlChange.Set(path, written(value));
      case "insert" -> value == null ? null : new YamlChange.Insert(path, written(value));
      case "remove" -> new YamlChange.Remove(path);
      case "reorder" -> value instanceof List<?> order ? reorder(path, order) : null;
      default -> null;
    };
  }

  private static @Nullable YamlPath path(@Nullable Object written) {
    if (!(written instanceof List<?> steps)) {
      return null;
    }
    List<Object> path = new ArrayList<>();
    for (Object step : steps) {
      if (step instanceof String key) {
        path.add(key);
      } else if (step instanceof Double position && position >= 0) {
        path.add(position.intValue());
      } else {
        return null;
      }
    }
    return new YamlPath(path);
  }

  private static YamlChange reorder(YamlPath path, List<?> order) {
    return new YamlChange.Reorder(
        path,
        order.stream()
            .filter(Double.class::isInstance)
            .map(position -> ((Double) position).intValue())
            .toList());
  }

  /**
   * {@code {literal: …}} is a date, a number or a truth value, which YAML writes without quotes.
   */
  private static YamlValue written(Object value) {
    if (value instanceof Map<?, ?> map && map.get("literal") instanceof String literal) {
      return new YamlValue.Literal(literal);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, YamlValue> group = new LinkedHashMap<>();
      map.forEach(
          (key, item) -> {
            if (item != null) {
              group.put(String.valueOf(key), written(item));
            }
          });
      return new YamlValue.Group(group);
    }
    if (value instanceof List<?> list) {
      return new YamlValue.Items(
          list.stream().filter(Objects::nonNull).map(EditCalls::written).toList());
    }
    if (value instanceof Double number) {
      boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
      return new YamlValue.Literal(
          whole ? String.valueOf(number.longValue()) : String.valueOf(number));
    }
    return YamlValue.of(value);
  }
}
