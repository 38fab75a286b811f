package tongxin.content.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What may stand behind a key.
 *
 * @param <T> the value that it is read as
 */
public sealed interface FieldType<T> {
  /** The word for it in the contract. */
  Words name();

  /**
   * Reads the value behind a key.
   *
   * @return null where there is none, where it is wrong, and for what has a reader of its own
   */
  @Nullable T read(String key, FieldSource source);

  /** A text in one language, or in several as {@code { zh: …, en: … }}. */
  record Bilingual() implements FieldType<tongxin.content.model.Text> {
    @Override
    public Words name() {
      return new Words("文字", "text");
    }

    @Override
    public tongxin.content.model.@Nullable Text read(String key, FieldSource source) {
      return source.text(key);
    }
  }

  /** A text of a Markdown file, in the file's language. */
  record OwnText() implements FieldType<String> {
    @Override
    public Words name() {
      return new Words("文字", "text");
    }

    @Override
    public @Nullable String read(String key, FieldSource source) {
      return source.textHere(key);
    }
  }

  /** Characters that are no text for readers, taken as they stand. */
  record Characters() implements FieldType<String> {
    @Override
    public Words name() {
      return new Words("字符", "string");
    }

    @Override
    public @Nullable String read(String key, FieldSource source) {
      return source.string(key);
    }
  }

  /** A date, perhaps with a time. */
  record Date() implements FieldType<java.time.Instant> {
    @Override
    public Words name() {
      return new Words("日期", "date");
    }

    @Override
    public java.time.@Nullable Instant read(String key, FieldSource source) {
      return source.date(key);
    }
  }

  /** True or false. */
  record Flag() implements FieldType<Boolean> {
    @Override
    public Words name() {
      return new Words("true 或 false", "true, false");
    }

    @Override
    public Boolean read(String key, FieldSource source) {
      return source.flag(key);
    }
  }

  /** A number between two others, both included. */
  record Decimal(int least, int most) implements FieldType<java.math.BigDecimal> {
    @Override
    public Words name() {
      String range = least + "…" + most;
      return new Words(range, range);
    }

    @Override
    public java.math.@Nullable BigDecimal read(String key, FieldSource source) {
      return source.number(key, least, most);
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

    @Override
    public @Nullable E read(String key, FieldSource source) {
      return source.choice(key, type);
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

    @Override
    public @Nullable String read(String key, FieldSource source) {
      return source.word(key, words);
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

    @Override
    public tongxin.content.model.@Nullable Ref read(String key, FieldSource source) {
      return source.ref(key);
    }
  }

  /** Several ids; a single one may stand without brackets. */
  record Ids(IdSource source) implements FieldType<List<tongxin.content.model.Ref>> {
    @Override
    public Words name() {
      return new Words("id 的列表", "list of ids");
    }

    @Override
    public List<tongxin.content.model.Ref> read(String key, FieldSource source) {
      return source.refs(key);
    }
  }

  /** A picture beside the file, or one of assets/ that begins with {@code /}. */
  record Picture() implements FieldType<tongxin.content.model.Ref> {
    @Override
    public Words name() {
      return new Words("图片", "picture");
    }

    @Override
    public tongxin.content.model.@Nullable Ref read(String key, FieldSource source) {
      return source.ref(key);
    }
  }

  /** Paths of the site. */
  record Paths() implements FieldType<List<tongxin.content.model.Ref>> {
    @Override
    public Words name() {
      return new Words("路径的列表", "list of paths");
    }

    @Override
    public List<tongxin.content.model.Ref> read(String key, FieldSource source) {
      return source.refs(key);
    }
  }

  /** An address of the web. */
  record Url() implements FieldType<String> {
    @Override
    public Words name() {
      return new Words("网址", "URL");
    }

    @Override
    public @Nullable String read(String key, FieldSource source) {
      return source.url(key);
    }
  }

  /** A colour, as CSS writes it: {@code "#a4301f"}. */
  record Hue() implements FieldType<tongxin.content.model.Ref> {
    @Override
    public Words name() {
      return new Words("颜色", "colour");
    }

    @Override
    public tongxin.content.model.@Nullable Ref read(String key, FieldSource source) {
      return source.colour(key);
    }
  }

  /** Keys of the newsroom's own, with texts, numbers and lists. */
  record FreeKeys() implements FieldType<tongxin.content.model.Params> {
    @Override
    public Words name() {
      return new Words("自定的项", "keys of your own");
    }

    @Override
    public tongxin.content.model.@Nullable Params read(String key, FieldSource source) {
      return source.params(key);
    }
  }

  /** Several texts. */
  record Texts() implements FieldType<List<tongxin.content.model.Text>> {
    @Override
    public Words name() {
      return new Words("文字的列表", "list of texts");
    }

    @Override
    public List<tongxin.content.model.Text> read(String key, FieldSource source) {
      return source.texts(key);
    }
  }

  /** Keys of their own. */
  record Group(FieldGroup fields) implements FieldType<Object> {
    @Override
    public Words name() {
      return new Words("一组", "group");
    }

    @Override
    public @Nullable Object read(String key, FieldSource source) {
      return null;
    }
  }

  /** A list of groups. */
  record Groups(FieldGroup fields) implements FieldType<Object> {
    @Override
    public Words name() {
      return new Words("列表", "list");
    }

    @Override
    public @Nullable Object read(String key, FieldSource source) {
      return null;
    }
  }

  /** Groups, each under a key that the newsroom chooses. */
  record GroupsById(FieldGroup fields) implements FieldType<Object> {
    @Override
    public Words name() {
      return new Words("按 id 分组", "groups by id");
    }

    @Override
    public @Nullable Object read(String key, FieldSource source) {
      return null;
    }
  }

  /** A text, or the id of something that has a name. */
  record TextOrId(IdSource source) implements FieldType<tongxin.content.model.Text> {
    @Override
    public Words name() {
      return new Words("文字或 id", "text, or id");
    }

    @Override
    public tongxin.content.model.@Nullable Text read(String key, FieldSource source) {
      return source.text(key);
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

    @Override
    public @Nullable Object read(String key, FieldSource source) {
      return null;
    }
  }
}
