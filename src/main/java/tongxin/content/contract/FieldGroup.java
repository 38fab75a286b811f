package tongxin.content.contract;

import java.util.List;
import java.util.Optional;

/**
 * Keys that stand together: the keys of a document, or of a group within one.
 *
 * @param name by which the contract page and the schema call it
 * @param title in both languages
 * @param fields in the order in which they are read and offered
 */
public record FieldGroup(String name, Words title, List<Field<?>> fields) {
  public FieldGroup {
    fields = List.copyOf(fields);
  }

  static FieldGroup of(String name, String zh, String en, Field<?>... fields) {
    return new FieldGroup(name, new Words(zh, en), List.of(fields));
  }

  /** The field with this key. */
  public Optional<Field<?>> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** All keys, in order. */
  public List<String> keys() {
    return fields.stream().<String>map(Field::key).toList();
  }
}
