package tongxin.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.content.contract.Contract;
import tongxin.content.contract.DocumentKind;
import tongxin.content.contract.Field;
import tongxin.content.contract.FieldGroup;

/**
 * Makes JSON Schemas (draft 7, which YAML editors know best) of the content contract. What a schema
 * marks as wrong, {@code tongxin check} reports too; {@code check} finds more.
 */
public final class JsonSchema {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  private final TypeSchema types;

  /**
   * Schemas for a newsroom.
   *
   * @param ids of this newsroom, which editors then complete
   */
  public JsonSchema(NewsroomIds ids) {
    this.types = new TypeSchema(ids, this::group);
  }

  /** The schema of one kind of document, as JSON text. */
  public String of(DocumentKind kind) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DRAFT);
    schema.putAll(document(kind));
    return IndentedJson.of(schema);
  }

  /** One schema with those of all kinds under {@code definitions}, by name. */
  public String ofAll() {
    Map<String, Object> all = new LinkedHashMap<>();
    Contract.KINDS.forEach(kind -> all.put(kind.name(), document(kind)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DRAFT);
    schema.put("definitions", all);
    return IndentedJson.of(schema);
  }

  private Map<String, Object> document(DocumentKind kind) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", kind.title().zh() + " " + kind.title().en());
    switch (kind.shape()) {
      case LIST -> {
        schema.put("type", List.of("array", "null"));
        schema.put("items", group(kind.fields()));
      }
      case FREE -> {
        schema.put("type", List.of("object", "null"));
        schema.put("additionalProperties", Map.of("type", List.of("string", "number")));
      }
      case KEYS, FRONT_MATTER -> schema.putAll(group(kind.fields()));
    }
    return schema;
  }

  private Map<String, Object> group(FieldGroup group) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field<?> field : group.fields()) {
      properties.put(field.key(), property(field));
      if (field.required()) {
        required.add(field.key());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  private Map<String, Object> property(Field<?> field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    String label = field.label().zh() + " " + field.label().en();
    boolean help = !field.help().isEmpty();
    schema.put(
        "description", help ? label + "\n" + field.help().zh() + "\n" + field.help().en() : label);
    schema.putAll(types.of(field.type()));
    return schema;
  }
}
