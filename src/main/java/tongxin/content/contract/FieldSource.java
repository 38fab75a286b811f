package tongxin.content.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Params;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;

/**
 * The keys of a file, asked one by one: what a {@link FieldType} reads its value from. Each answers
 * null, or an empty list, where nothing usable is written; what is wrong is then reported.
 */
public interface FieldSource {
  @Nullable String string(String key);

  @Nullable Text text(String key);

  /** A text in the language of the file. */
  @Nullable String textHere(String key);

  @Nullable Ref ref(String key);

  List<Ref> refs(String key);

  List<Text> texts(String key);

  @Nullable Instant date(String key);

  boolean flag(String key);

  @Nullable BigDecimal number(String key, int least, int most);

  /** One of these words. */
  @Nullable String word(String key, List<String> words);

  @Nullable String url(String key);

  /** A colour in hexadecimal digits, as written. */
  @Nullable Ref colour(String key);

  /** Keys of the newsroom's own. */
  @Nullable Params params(String key);

  <E extends Enum<E>> @Nullable E choice(String key, Class<E> type);
}
