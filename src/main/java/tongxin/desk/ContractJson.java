package tongxin.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.contract.Contract;
import tongxin.content.contract.DocumentKind;
import tongxin.content.contract.Field;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.FieldType;
import tongxin.content.contract.GroupType;
import tongxin.content.contract.WordType;
import tongxin.problem.EnumWord;

/** The content contract, as the desk's forms are made from it. */
final class ContractJson {
  private final Language language;

  ContractJson(Locale locale) {
    this.language = Language.ofPeopleIn(locale);
  }

  /** The kind of document that a file is. */
  static Optional<DocumentKind> kind(String path) {
    return Contract.KINDS.stream()
        .filter(kind -> kind.paths().stream().anyMatch(glob -> matches(glob, path)))
        .findFirst();
  }

  private static boolean matches(String glob, String path) {
    String pattern =
        glob.replace(".", "\\.")
            .replace("**/", "\u0000")
            .replace("*", "[^/]*")
            .replace("\u0000", "(.*/)?");
    return path.matches(pattern);
  }

  /** The fields of a kind. */
  Map<String, @Nullable Object> kind(DocumentKind kind) {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("name", kind.name());
    object.put("title", kind.title().in(language));
    object.put("shape", EnumWord.of(kind.shape()));
    object.put("fields", group(kind.fields()));
    return object;
  }

  private List<Map<String, @Nullable Object>> group(FieldGroup group) {
    return group.fields().stream().map(this::field).toList();
  }

  private Map<String, @Nullable Object> field(Field<?> field) {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("key", field.key());
    object.put("label", field.label().in(language));
    object.put("help", field.help().in(language));
    object.put("example", field.example().in(language));
    object.put("required", field.required());
    type(object, field.type());
    return object;
  }

  private void type(Map<String, @Nullable Object> object, FieldType<?> type) {
    String name = type.getClass().getSimpleName();
    object.put("type", name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    if (type instanceof WordType.Choice<?> choice) {
      object.put(
          "choices",
          choice.choices().stream()
              .map(c -> Map.of("id", c.word(), "name", c.meaning().in(language)))
              .toList());
    } else if (type instanceof WordType.OneOf one) {
      object.put("choices", one.words().stream().map(w -> Map.of("id", w, "name", w)).toList());
    } else if (type instanceof FieldType.Id id) {
      object.put("source", EnumWord.of(id.source()));
    } else if (type instanceof FieldType.Ids ids) {
      object.put("source", EnumWord.of(ids.source()));
    } else if (type instanceof FieldType.TextOrId named) {
      object.put("source", EnumWord.of(named.source()));
    } else if (type instanceof GroupType.Group group) {
      object.put("fields", group(group.fields()));
    } else if (type instanceof GroupType.Groups groups) {
      object.put("fields", group(groups.fields()));
    } else if (type instanceof GroupType.GroupsById groups) {
      object.put("fields", group(groups.fields()));
    } else if (type instanceof GroupType.Special special) {
      object.put("written", special.name().in(language));
      object.put("fields", special.groups().isEmpty() ? List.of() : group(special.groups().get(0)));
    }
  }
}
