package tongxin.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tongxin.config.Language;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.FieldType;
import tongxin.content.contract.GroupType;
import tongxin.content.contract.IdSource;
import tongxin.content.contract.WordType;

/** The schema of what may stand behind a key. */
final class TypeSchema {
  /** A word without quotation marks may be a number to an editor; to Tongxin it is text. */
  private static final Map<String, Object> TEXT =
      Map.of("type", List.of("string", "number", "boolean", "null"));

  private static final Map<String, Object> ANYTHING = Map.of();

  private final NewsroomIds ids;
  private final Function<FieldGroup, Map<String, Object>> groups;

  TypeSchema(NewsroomIds ids, Function<FieldGroup, Map<String, Object>> groups) {
    this.ids = ids;
    this.groups = groups;
  }

  Map<String, Object> of(FieldType<?> type) {
    if (type instanceof FieldType.Bilingual) {
      return anyOf(TEXT, byLanguage());
    }
    if (type instanceof FieldType.OwnText) {
      return anyOf(TEXT, byLanguage());
    }
    if (type instanceof FieldType.Texts) {
      return oneOrMore(anyOf(TEXT, byLanguage()));
    }
    if (type instanceof FieldType.Flag) {
      return Map.of("type", List.of("boolean", "null"));
    }
    if (type instanceof FieldType.Decimal number) {
      return object("type", "number", "minimum", number.least(), "maximum", number.most());
    }
    if (type instanceof FieldType.Date) {
      return object("type", "string", "pattern", "^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([ T].*)?$");
    }
    return words(type);
  }

  private Map<String, Object> words(FieldType<?> type) {
    if (type instanceof WordType.Choice<?> choice) {
      Map<String, String> options = new LinkedHashMap<>();
      choice
          .choices()
          .forEach(o -> options.put(o.word(), o.meaning().zh() + " / " + o.meaning().en()));
      return oneOf(options);
    }
    if (type instanceof WordType.OneOf words) {
      return Map.of("enum", words.words());
    }
    if (type instanceof FieldType.Id id) {
      return id(id.source());
    }
    if (type instanceof FieldType.Ids list) {
      return oneOrMore(id(list.source()));
    }
    if (type instanceof FieldType.TextOrId named) {
      return anyOf(id(named.source()), TEXT, byLanguage());
    }
    if (type instanceof FieldType.Paths) {
      return oneOrMore(Map.of("type", "string"));
    }
    return nested(type);
  }

  private Map<String, Object> nested(FieldType<?> type) {
    if (type instanceof GroupType.Group group) {
      return anyOf(groups.apply(group.fields()), Map.of("type", "null"));
    }
    if (type instanceof GroupType.Groups list) {
      return oneOrMore(groups.apply(list.fields()));
    }
    if (type instanceof GroupType.GroupsById byId) {
      return object(
          "type", List.of("object", "null"), "additionalProperties", groups.apply(byId.fields()));
    }
    if (type instanceof FieldType.FreeKeys) {
      return Map.of("type", List.of("object", "null"));
    }
    if (type instanceof GroupType.Special special) {
      return special(special);
    }
    return TEXT;
  }

  /** What has a reader of its own may be anything; what is known of it is offered. */
  private Map<String, Object> special(GroupType.Special special) {
    List<Map<String, Object>> items = new ArrayList<>();
    special.ids().forEach(source -> items.add(id(source)));
    special.groups().forEach(group -> items.add(groups.apply(group)));
    if (items.isEmpty()) {
      return ANYTHING;
    }
    items.add(TEXT);
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(object("type", "array", "items", object("anyOf", List.copyOf(items))));
    all.addAll(items);
    all.add(Map.of("type", "object"));
    return object("anyOf", all);
  }

  /** The ids that there are; any text where nobody knows them. */
  private Map<String, Object> id(IdSource source) {
    Map<String, String> known = ids.byKind().getOrDefault(source, Map.of());
    return known.isEmpty() ? Map.of("type", List.of("string", "number")) : oneOf(known);
  }

  /** One of a few words; {@code enum} completes, {@code oneOf} says what each means. */
  private static Map<String, Object> oneOf(Map<String, String> meanings) {
    List<Object> options = new ArrayList<>();
    meanings.forEach(
        (word, meaning) ->
            options.add(
                meaning.isEmpty()
                    ? Map.of("const", word)
                    : object("const", word, "description", meaning)));
    return object("oneOf", options);
  }

  private static Map<String, Object> byLanguage() {
    Map<String, Object> texts = new LinkedHashMap<>();
    Language.KNOWN.forEach(language -> texts.put(language.code(), TEXT));
    return object("type", "object", "properties", texts);
  }

  /** A list; a single item may stand without brackets. */
  private static Map<String, Object> oneOrMore(Map<String, Object> item) {
    return anyOf(object("type", "array", "items", item), item, Map.of("type", "null"));
  }

  private static Map<String, Object> anyOf(Object... schemas) {
    return object("anyOf", List.of(schemas));
  }

  private static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> result = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      result.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return result;
  }
}
