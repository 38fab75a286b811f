package tongxin.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Ref;
import tongxin.content.slips.ChineseSigns;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.source.YamlNode;
import tongxin.source.YamlNode.Scalar;
import tongxin.source.YamlNode.Sequence;

/** The items of a list; a value that is no list counts as a list of one. */
final class FieldLists {
  private final FieldFaults faults;

  FieldLists(FieldFaults faults) {
    this.faults = faults;
  }

  /** Reads the items one by one; nothing where there is no list. */
  <T> List<T> read(
      String key,
      @Nullable YamlNode node,
      Function<YamlNode, @Nullable T> reader,
      String itemType) {
    if (node == null) {
      return List.of();
    }
    List<YamlNode> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
    List<T> result = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof Scalar scalar && scalar.isEmpty() && !itemType.equals("mapping")) {
        continue;
      }
      T value = reader.apply(item);
      if (value != null) {
        result.add(value);
      } else if (itemType.equals("id")) {
        faults.wrongType(item, key, itemType);
      }
    }
    return List.copyOf(result);
  }

  /** Reads ids. */
  List<Ref> refs(String key, @Nullable YamlNode node) {
    return read(key, node, item -> item instanceof Scalar id ? ref(key, id) : null, "id").stream()
        .filter(ref -> !ref.id().isEmpty())
        .toList();
  }

  private Ref ref(String key, Scalar id) {
    if (ChineseSigns.joinItems(id)) {
      faults.add(
          key, Problem.of(ProblemCode.YAML_SYNTAX, id.location(), "several-items", id.value()));
      return new Ref("", id.location());
    }
    return new Ref(id.value().strip(), id.location());
  }
}
