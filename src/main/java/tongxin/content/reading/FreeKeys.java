package tongxin.content.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Params;
import tongxin.source.YamlNode;
import tongxin.source.YamlNode.Mapping;
import tongxin.source.YamlNode.Scalar;
import tongxin.source.YamlNode.Sequence;

/** Reads keys of the newsroom's own: texts, numbers, true or false, and lists of these. */
final class FreeKeys {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,12})?");

  private final FieldTexts texts;
  private final FieldFaults faults;

  FreeKeys(FieldTexts texts, FieldFaults faults) {
    this.texts = texts.asWritten();
    this.faults = faults;
  }

  @Nullable Params read(String name, YamlNode node) {
    if (!(node instanceof Mapping mapping)) {
      faults.wrongType(node, name, "mapping");
      return null;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Object value = value(name + "." + entry.key(), entry.value());
      if (value != null) {
        values.put(entry.key(), value);
      }
    }
    return new Params(values);
  }

  private @Nullable Object value(String name, YamlNode node) {
    if (!(node instanceof Sequence sequence)) {
      return single(name, node);
    }
    List<Object> items = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      Object value = single(name, item);
      if (value != null) {
        items.add(value);
      }
    }
    return List.copyOf(items);
  }

  private @Nullable Object single(String name, YamlNode node) {
    if (node instanceof Scalar scalar && !scalar.quoted()) {
      String word = scalar.value().strip();
      if (NUMBER.matcher(word).matches()) {
        return new BigDecimal(word);
      }
      if (word.equals("true") || word.equals("false")) {
        return word.equals("true");
      }
    }
    boolean byLanguage =
        node instanceof Mapping mapping
            && mapping.entries().stream().allMatch(e -> Language.of(e.key()).isPresent());
    if (node instanceof Scalar || byLanguage) {
      return texts.read(name, node);
    }
    faults.wrongType(node, name, "text");
    return null;
  }
}
