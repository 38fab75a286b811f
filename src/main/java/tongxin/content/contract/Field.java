package tongxin.content.contract;

import org.jspecify.annotations.Nullable;
import tongxin.content.model.Values;

/**
 * One key of a document: all that belongs to it.
 *
 * @param key as written
 * @param type what may stand behind it
 * @param required whether it must be there
 * @param label its name, for forms and tables
 * @param help what it does, in a few words
 * @param example a value as one would write it; empty where none helps
 * @param use how far the program uses what is written
 * @param usual whether a file that was just begun offers it, for those who begin
 */
public record Field<T>(
    String key,
    FieldType<T> type,
    boolean required,
    Words label,
    Words help,
    Words example,
    Use use,
    boolean usual) {

  /** The value among those of a document; null where nothing is written. */
  @SuppressWarnings("unchecked") // What stands under a key was read by its field.
  public @Nullable T of(Values values) {
    return (T) values.get(key);
  }

  /** What becomes of a value. */
  public enum Use {
    /** It is shown, or decides what is shown. */
    USED,
    /** It is read and checked, and nothing is made of it yet. */
    READ_ONLY
  }

  /** A key that may be absent. */
  public static <T> Field<T> of(String key, FieldType<T> type, String zh, String en) {
    return new Field<>(
        key, type, false, new Words(zh, en), Words.NONE, Words.NONE, Use.USED, false);
  }

  /** The same, but it must be there. */
  public Field<T> mandatory() {
    return new Field<>(key, type, true, label, help, example, use, usual);
  }

  /** The same with a few words on what it does. */
  public Field<T> help(String zh, String en) {
    return new Field<>(key, type, required, label, new Words(zh, en), example, use, usual);
  }

  /** The same with a value as one would write it, in both languages. */
  public Field<T> example(String zh, String en) {
    return new Field<>(key, type, required, label, help, new Words(zh, en), use, usual);
  }

  /** The same with a value as one would write it in any language. */
  public Field<T> example(String written) {
    return example(written, written);
  }

  /** The same, but nothing is made of its value yet. */
  public Field<T> readOnly() {
    return new Field<>(key, type, required, label, help, example, Use.READ_ONLY, usual);
  }

  /** The same, offered in a file that was just begun. */
  public Field<T> offered() {
    return new Field<>(key, type, required, label, help, example, use, true);
  }
}
