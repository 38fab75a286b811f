package tongxin.content.contract;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.problem.EnumWord;

/** One of a few words that may stand behind a key. */
public sealed interface WordType<T> extends FieldType<T> {
  /**
   * One of a few words.
   *
   * @param choices the words, each with what it means
   */
  record Choice<E extends Enum<E>>(Class<E> type, List<Option> choices) implements WordType<E> {
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
      return Arrays.stream(type.getEnumConstants()).map(value -> EnumWord.of(value)).toList();
    }

    @Override
    public @Nullable E read(String key, FieldSource source) {
      return source.choice(key, type);
    }
  }

  /** One of a few words that stand for themselves, such as the names of systems. */
  record OneOf(List<String> words) implements WordType<String> {
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
}
