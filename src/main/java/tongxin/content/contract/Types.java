package tongxin.content.contract;

import java.util.ArrayList;
import java.util.List;

/** The types of fields, for the lists of fields beside this file. */
final class Types {
  static final FieldType.Bilingual TEXT = new FieldType.Bilingual();
  static final FieldType.OwnText OWN_TEXT = new FieldType.OwnText();
  static final FieldType.Characters STRING = new FieldType.Characters();
  static final FieldType.Date DATE = new FieldType.Date();
  static final FieldType.Flag FLAG = new FieldType.Flag();
  static final FieldType.Picture PICTURE = new FieldType.Picture();
  static final FieldType.Paths PATHS = new FieldType.Paths();
  static final FieldType.Url URL = new FieldType.Url();
  static final FieldType.Hue COLOUR = new FieldType.Hue();
  static final FieldType.Texts TEXTS = new FieldType.Texts();

  private Types() {}

  static FieldType.Id id(IdSource source) {
    return new FieldType.Id(source);
  }

  static FieldType.Ids ids(IdSource source) {
    return new FieldType.Ids(source);
  }

  /** One of the words of an enumeration, each with its meaning: {@code zh, en, zh, en …}. */
  static <E extends Enum<E>> WordType.Choice<E> choice(Class<E> type, String... meanings) {
    List<String> words = WordType.Choice.words(type);
    List<WordType.Option> options = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Words meaning = new Words(meanings[2 * i], meanings[2 * i + 1]);
      options.add(new WordType.Option(words.get(i), meaning));
    }
    return new WordType.Choice<>(type, options);
  }

  static GroupType.Special special(String zh, String en, FieldGroup... groups) {
    return new GroupType.Special(new Words(zh, en), List.of(), List.of(groups));
  }

  static GroupType.Special special(String zh, String en, IdSource ids, FieldGroup... groups) {
    return new GroupType.Special(new Words(zh, en), List.of(ids), List.of(groups));
  }
}
