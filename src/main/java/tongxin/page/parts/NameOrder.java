package tongxin.page.parts;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tongxin.content.model.Phrase;
import tongxin.pinyin.Pinyin;

/**
 * The order of names in an alphabet: Chinese by its pinyin, all else by its letters. Safe for use
 * by several threads.
 */
public final class NameOrder {
  /** Stands for names that begin with no letter of the Latin alphabet. */
  public static final String NO_LETTER = "#";

  private final Pinyin pinyin;
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  /** Names in the order of this pinyin. */
  public NameOrder(Pinyin pinyin) {
    this.pinyin = pinyin;
  }

  /** What a name is sorted by: small letters and digits, a space between syllables and words. */
  public String key(String name) {
    return keys.computeIfAbsent(name, this::spelt);
  }

  private String spelt(String name) {
    String latin = Normalizer.normalize(pinyin.spelt(name), Normalizer.Form.NFD);
    return latin
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }

  /** The capital letter under which a name stands in an index. */
  public String initial(String name) {
    String key = key(name);
    char first = key.isEmpty() ? ' ' : key.charAt(0);
    return first >= 'a' && first <= 'z' ? key.substring(0, 1).toUpperCase(Locale.ROOT) : NO_LETTER;
  }

  /** Sorts by names; two with one reading stay apart in the same way each time. */
  public <T> Comparator<T> by(Function<T, Phrase> name) {
    return Comparator.comparing((T item) -> initial(name.apply(item).text()).equals(NO_LETTER))
        .thenComparing(item -> key(name.apply(item).text()))
        .thenComparing(item -> name.apply(item).text());
  }
}
