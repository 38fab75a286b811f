package tongxin.content.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What may stand behind a key.
 *
 * @param <T> the value that it is read as
 */
public sealed interface FieldType<T> {
  /** The word for it in the contract. */
  Words name();

  /** A text in one language, or in several as {@code { zh: …, en: … }}. */
  record Bilingual() implements FieldType<tongxin.content.model.Text> {
    @Override
    public Words name() {
      return new Words("文字", "text");
    }
  }

  /** A text of a Markdown file, in the file's language. */
  record OwnText() implements FieldType<String> {
    @Override
    public Words name() {
      return new Words("文字", "text");
    }
  }

  /** Characters that are no text for readers, taken as they stand. */
  record Characters() implements FieldType<String> {
    @Override
    public Words name() {
      return new Words("字符", "string");
    }
  }

  /** A date, perhaps with a time. */
  record Date() implements FieldType<java.time.Instant> {
    @Override
    public Words name() {
      return new Words("日期", "date");
    }
  }

  /** True or false. */
  record Flag() implements FieldType<Boolean> {
    @Override
    public Words name() {
      return new Words("true 或 false", "true, false");
    }
  }

  /** A number between two others, both included. */
  record Decimal(int least, int most) implements FieldType<java.math.BigDecimal> {
    @Override
    public Words name() {
      String range = least + "…" + most;
      return new Words(range, range);
    }
  }

  /**
   * One of a few words.
   *
   * @param choices the words, each with what it means
   */
  record Choice<E extends Enum<E>>(Class<E> type, List<Option> choices) implements FieldType<E> {
    public Choice {
      choices = List.copyOf(choices);
    }

    @Override
    public Words name() {
      String words = String.join(", ", choices.stream().map(Option::word).toList());
      return new Words(words, words);
    }

    /** The words of an enumeration: small letters with hyphens, in its order. */
    public static <E extends Enum<E>> List<String> words(Class<E> type) {
      return Arrays.stream(type.getEnumConstants())
          .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();
    }
  }

  /** One of a few words that stand for themselves, such as the names of systems. */
  record OneOf(List<String> words) implements FieldType<String> {
    public OneOf {
      words = List.copyOf(words);
    }

    @Override
    public Words name() {
      return new Words(String.join(", ", words), String.join(", ", words));
    }
  }

  /** A word of a choice, with what it means. */
  record Option(String word, Words meaning) {}

  /** The id of something. */
  record Id(IdSource source) implements FieldType<tongxin.content.model.Ref> {
    @Override
    public Words name() {
      return new Words("id", "id");
    }
  }

  /** Several ids; a single one may stand without brackets. */
  record Ids(IdSource source) implements FieldType<List<tongxin.content.model.Ref>> {
    @Override
    public Words name() {
      return new Words("id 的列表", "list of ids");
    }
  }

  /** A picture beside the file, or one of assets/ that begins with {@code /}. */
  record Picture() implements FieldType<tongxin.content.model.Ref> {
    @Override
    public Words name() {
      return new Words("图片", "picture");
    }
  }

  /** Paths of the site. */
  record Paths() implements FieldType<List<tongxin.content.model.Ref>> {
    @Override
    public Words name() {
      return new Words("路径的列表", "list of paths");
    }
  }

  /** An address of the web. */
  record Url() implements FieldType<String> {
    @Override
    public Words name() {
      return new Words("网址", "URL");
    }
  }

  /** Several texts. */
  record Texts() implements FieldType<List<tongxin.content.model.Text>> {
    @Override
    public Words name() {
      return new Words("文字的列表", "list of texts");
    }
  }

  /** Keys of their own. */
  record Group(FieldGroup fields) implements FieldType<Object> {
    @Override
    public Words name() {
      return new Words("一组", "group");
    }
  }

  /** A list of groups. */
  record Groups(FieldGroup fields) implements FieldType<Object> {
    @Override
    public Words name() {
      return new Words("列表", "list");
    }
  }

  /** Groups, each under a key that the newsroom chooses. */
  record GroupsById(FieldGroup fields) implements FieldType<Object> {
    @Override
    public Words name() {
      return new Words("按 id 分组", "groups by id");
    }
  }

  /** A text, or the id of something that has a name. */
  record TextOrId(IdSource source) implements FieldType<tongxin.content.model.Text> {
    @Override
    public Words name() {
      return new Words("文字或 id", "text, or id");
    }
  }

  /**
   * A value that takes several shapes, with a reader of its own.
   *
   * @param name what may stand there, in a few words
   * @param ids what may stand there as an id
   * @param groups the groups that may stand in it
   */
  record Special(Words name, List<IdSource> ids, List<FieldGroup> groups)
      implements FieldType<Object> {
    public Special {
      ids = List.copyOf(ids);
      groups = List.copyOf(groups);
    }
  }
}
