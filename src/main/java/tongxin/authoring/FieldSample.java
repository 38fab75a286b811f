package tongxin.authoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongxin.config.Language;
import tongxin.content.contract.Field;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.FieldType;
import tongxin.content.contract.GroupType;
import tongxin.content.contract.IdSource;
import tongxin.content.contract.WordType;
import tongxin.content.contract.Words;

/**
 * A field with a value as one would write it, and what the contract says of it.
 *
 * @param language that of the comments, and of texts that have one language
 * @param site the languages of the site, in which other texts are written
 */
record FieldSample(Language language, List<Language> site) {
  private static final Words ALSO = new Words("加上另一种语言：", "with the other language: ");

  FieldSample {
    site = List.copyOf(site);
  }

  /** A value for a field, as YAML. */
  String of(Field<?> field) {
    FieldType<?> type = field.type();
    Words example = field.example();
    if (type instanceof FieldType.Bilingual || type instanceof FieldType.TextOrId) {
      return text(example.isEmpty() ? field.label() : example);
    }
    if (type instanceof FieldType.OwnText) {
      return YamlText.quoted((example.isEmpty() ? field.label() : example).in(language));
    }
    if (!example.isEmpty()) {
      return example.in(language);
    }
    if (type instanceof GroupType.Groups groups) {
      return "[ " + group(groups.fields()) + " ]";
    }
    if (type instanceof GroupType.Group group) {
      return group(group.fields());
    }
    return others(type);
  }

  private static String others(FieldType<?> type) {
    if (type instanceof WordType.Choice<?> choice) {
      return choice.choices().get(0).word();
    }
    if (type instanceof WordType.OneOf one) {
      return one.words().get(0);
    }
    if (type instanceof FieldType.Flag) {
      return "true";
    }
    return type instanceof FieldType.Id ? "id" : "[]";
  }

  /** A word that is the same in all languages stands alone. */
  private String text(Words words) {
    if (words.zh().equals(words.en())) {
      return YamlText.plain(words.zh());
    }
    if (site.size() == 1) {
      return YamlText.quoted(words.in(site.get(0)));
    }
    return site.stream()
        .map(one -> one.code() + ": " + YamlText.plain(words.in(one)))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private String group(FieldGroup group) {
    return group.fields().stream()
        .filter(field -> field.required() || field.usual())
        .map(field -> field.key() + ": " + of(field))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** What is said of a field behind an example: its name where that says more, and its help. */
  String comment(Field<?> field, String value) {
    boolean zh = language.equals(Language.ZH);
    String label = field.label().in(language);
    String more =
        Stream.of(field.help().in(language), choices(field))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(zh ? "；" : "; "));
    boolean said =
        value.contains(label)
            || more.contains(label)
            || label.toLowerCase(Locale.ROOT).equals(spoken(field));
    return said ? more : label + (more.isEmpty() ? "" : (zh ? "：" : ": ") + more);
  }

  private static String spoken(Field<?> field) {
    return field.key().replace('_', ' ');
  }

  /** What may stand behind a key: words, ids, or the same in other languages. */
  String choices(Field<?> field) {
    FieldType<?> type = field.type();
    if (type instanceof WordType.Choice<?> choice) {
      return choice.choices().stream()
          .map(option -> word(option.word(), option.meaning()))
          .collect(Collectors.joining(separator()));
    }
    if (type instanceof WordType.OneOf one) {
      return String.join(separator(), one.words());
    }
    if (type instanceof FieldType.Id id) {
      return source(id.source());
    }
    if (type instanceof FieldType.Ids ids) {
      return source(ids.source());
    }
    if (type instanceof GroupType.Group group) {
      return inner(group.fields());
    }
    return type instanceof GroupType.Groups groups ? inner(groups.fields()) : "";
  }

  /** What is said of a field that is filled in. */
  String commentOnGiven(Field<?> field) {
    boolean more = field.type() instanceof FieldType.Bilingual && site.size() > 1;
    return more
        ? ALSO.in(language) + text(field.example().isEmpty() ? field.label() : field.example())
        : choices(field);
  }

  private String source(IdSource source) {
    return source == IdSource.NEW ? "" : source.help().in(language);
  }

  /** The words that may stand in a group. */
  private String inner(FieldGroup group) {
    return group.fields().stream()
        .filter(
            field ->
                field.type() instanceof WordType.Choice || field.type() instanceof WordType.OneOf)
        .map(field -> field.key() + ": " + choices(field))
        .collect(Collectors.joining("; "));
  }

  private String word(String word, Words meaning) {
    String said = meaning.in(language);
    if (said.equals(word.replace('-', ' '))) {
      return word;
    }
    return language.equals(Language.ZH) ? word + " " + said : word + " (" + said + ")";
  }

  private String separator() {
    return language.equals(Language.ZH) ? "、" : ", ";
  }
}
