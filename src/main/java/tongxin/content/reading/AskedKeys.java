package tongxin.content.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.content.contract.Field;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.FieldSource;
import tongxin.content.model.Values;
import tongxin.content.slips.KeyNames;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.source.YamlNode;
import tongxin.source.YamlNode.Entry;
import tongxin.source.YamlNode.Mapping;
import tongxin.source.YamlNode.Scalar;

/** The keys of a mapping: which were asked for, which are missing. What is left is unknown. */
final class AskedKeys {
  private final Mapping mapping;
  private final FieldFaults faults;
  private final Map<String, YamlNode> values = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, Location> missing = new LinkedHashMap<>();

  /** True where every key is known. */
  private boolean free;

  AskedKeys(Mapping mapping, FieldFaults faults) {
    this.mapping = mapping;
    this.faults = faults;
    for (Entry entry : mapping.entries()) {
      if (!isEmpty(entry.value())) {
        values.put(entry.key(), entry.value());
      } else if (entry.value() instanceof Scalar scalar && FieldFaults.isCut(entry.key(), scalar)) {
        faults.cut(entry.key(), scalar);
      }
    }
  }

  Mapping mapping() {
    return mapping;
  }

  Location location(String key) {
    YamlNode node = values.get(key);
    return node == null ? mapping.location() : node.location();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  @Nullable Location withoutValue(String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(key) && isBlank(entry.value()))
        .map(Entry::keyLocation)
        .findFirst()
        .orElse(null);
  }

  boolean isMissing(String key) {
    return missing.containsKey(key);
  }

  @Nullable YamlNode node(String key) {
    known.add(key);
    return values.get(key);
  }

  /** All of them, whatever they are. */
  List<Entry> all() {
    free = true;
    return mapping.entries();
  }

  /** What stands behind the keys of a group that nobody asked for yet. */
  Values rest(FieldGroup group, FieldSource source) {
    Map<String, Object> rest = new LinkedHashMap<>();
    for (Field<?> field : group.fields()) {
      if (known.contains(field.key())) {
        continue;
      }
      Object value = field.type().read(field.key(), source);
      known.add(field.key());
      if (value != null) {
        rest.put(field.key(), value);
      } else if (field.required() && !faults.have(field.key())) {
        missing(field.key());
      }
    }
    return new Values(rest);
  }

  /** Notes a key that must be there: at the key itself where only its value is missing. */
  void missing(String key) {
    Location at =
        mapping.entries().stream()
            .filter(entry -> entry.key().equals(key))
            .map(Entry::keyLocation)
            .findFirst()
            .orElse(mapping.location());
    known.add(key);
    missing.putIfAbsent(key, at);
  }

  /** Reports the keys that are missing, and those that nobody asked for. */
  void done() {
    if (free) {
      return;
    }
    for (Entry entry : mapping.entries()) {
      if (FieldFaults.hidesKeys(entry.value(), known::contains)) {
        faults.hiddenKeys(entry.key(), entry.value());
      }
      if (!known.contains(entry.key())) {
        unknown(entry);
      }
    }
    missing.forEach((key, at) -> faults.problems().add(ProblemCode.KEY_MISSING, at, key));
  }

  private void unknown(Entry entry) {
    String meant = KeyNames.meant(entry.key(), known);
    // What was mistyped is not missing as well.
    missing.remove(meant);
    String all = String.join(", ", known);
    faults
        .problems()
        .add(
            Problem.of(ProblemCode.KEY_UNKNOWN, entry.keyLocation(), entry.key(), all)
                .suggesting(meant));
  }

  private static boolean isBlank(YamlNode node) {
    return isEmpty(node) || (node instanceof Scalar scalar && scalar.value().isBlank());
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof Scalar scalar && scalar.isEmpty();
  }
}
