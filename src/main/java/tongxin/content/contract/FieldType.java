package tongxin.content.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Params;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;

/**
 * What may stand behind a key.
 *
 * @param <T> the value that it is read as
 */
public sealed interface FieldType<T>
    permits GroupType,
        WordType,
        FieldType.Bilingual,
        FieldType.OwnText,
        FieldType.Characters,
        FieldType.Date,
        FieldType.Flag,
        FieldType.Decimal,
        FieldType.Id,
        FieldType.Ids,
        FieldType.Picture,
        FieldType.Paths,
        FieldType.Url,
        FieldType.Hue,
        FieldType.FreeKeys,
        FieldType.Texts,
        FieldType.TextOrId {
  /** The word for it in the contract. */
  Words name();

  /**
   * Reads the value behind a key.
   *
   * @return null where there is none, where it is wrong, and for what has a reader of its own
   */
  @Nullable T read(String key, FieldSource source);

  /** A text in one language, or in several as {@code { zh: …, en: … }}. */
  record Bilingual() implements FieldType<Text> {
    @Override
    public Words name() {
      return new Words("文字", "text");
    }

    @Override
    public @Nullable Text read(String key, FieldSource source) {
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
  record Date() implements FieldType<Instant> {
    @Override
    public Words name() {
      return new Words("日期", "date");
    }

    @Override
    public @Nullable Instant read(String key, FieldSource source) {
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
  record Decimal(int least, int most) implements FieldType<BigDecimal> {
    @Override
    public Words name() {
      String range = least + "…" + most;
      return new Words(range, range);
    }

    @Override
    public @Nullable BigDecimal read(String key, FieldSource source) {
      return source.number(key, least, most);
    }
  }

  /** The id of something. */
  record Id(IdSource source) implements FieldType<Ref> {
    @Override
    public Words name() {
      return new Words("id", "id");
    }

    @Override
    public @Nullable Ref read(String key, FieldSource source) {
      return source.ref(key);
    }
  }

  /** Several ids; a single one may stand without brackets. */
  record Ids(IdSource source) implements FieldType<List<Ref>> {
    @Override
    public Words name() {
      return new Words("id 的列表", "list of ids");
    }

    @Override
    public List<Ref> read(String key, FieldSource source) {
      return source.refs(key);
    }
  }

  /** A picture beside the file, or one of assets/ that begins with {@code /}. */
  record Picture() implements FieldType<Ref> {
    @Override
    public Words name() {
      return new Words("图片", "picture");
    }

    @Override
    public @Nullable Ref read(String key, FieldSource source) {
      return source.ref(key);
    }
  }

  /** Paths of the site. */
  record Paths() implements FieldType<List<Ref>> {
    @Override
    public Words name() {
      return new Words("路径的列表", "list of paths");
    }

    @Override
    public List<Ref> read(String key, FieldSource source) {
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
  record Hue() implements FieldType<Ref> {
    @Override
    public Words name() {
      return new Words("颜色", "colour");
    }

    @Override
    public @Nullable Ref read(String key, FieldSource source) {
      return source.colour(key);
    }
  }

  /** Keys of the newsroom's own, with texts, numbers and lists. */
  record FreeKeys() implements FieldType<Params> {
    @Override
    public Words name() {
      return new Words("自定的项", "keys of your own");
    }

    @Override
    public @Nullable Params read(String key, FieldSource source) {
      return source.params(key);
    }
  }

  /** Several texts. */
  record Texts() implements FieldType<List<Text>> {
    @Override
    public Words name() {
      return new Words("文字的列表", "list of texts");
    }

    @Override
    public List<Text> read(String key, FieldSource source) {
      return source.texts(key);
    }
  }

  /** A text, or the id of something that has a name. */
  record TextOrId(IdSource source) implements FieldType<Text> {
    @Override
    public Words name() {
      return new Words("文字或 id", "text, or id");
    }

    @Override
    public @Nullable Text read(String key, FieldSource source) {
      return source.text(key);
    }
  }
}
