package tongxin.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the program says in one language: the sentences of a properties file, with places to fill.
 *
 * <p>{@code {0}} is the first argument; {@code {0|file|files}} is the first word where that
 * argument is 1, and else the second.
 *
 * @param all each sentence by its key
 */
public record Phrases(Map<String, String> all) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?\\}");

  public Phrases {
    all = Map.copyOf(all);
  }

  /**
   * Reads the file {@code NAME.LANGUAGE.properties} (UTF-8) that stands beside a class.
   *
   * @param language {@code zh} or {@code en}
   */
  public static Phrases of(Class<?> beside, String name, String language) {
    String file = name + "." + language + ".properties";
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Phrases(
          read.stringPropertyNames().stream()
              .collect(Collectors.toMap(key -> key, read::getProperty)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence of a key as it is written; null where there is none. */
  public @Nullable String find(String key) {
    return all.get(key);
  }

  /** The sentence of a key with its places filled; places without an argument stay. */
  public String get(String key, @Nullable Object... arguments) {
    String sentence = Objects.requireNonNull(all.get(key), key);
    return fill(sentence, at -> at < arguments.length ? String.valueOf(arguments[at]) : null);
  }

  /** The same with a list of arguments. */
  public String get(String key, List<String> arguments) {
    return get(key, arguments.toArray());
  }

  /**
   * Fills a sentence in one pass, for an argument may itself contain what looks like a place.
   *
   * @param argument what stands for a number; null leaves its place as it is
   */
  static String fill(String sentence, IntFunction<@Nullable String> argument) {
    return PLACE
        .matcher(sentence)
        .replaceAll(
            place -> {
              String text = argument.apply(Integer.parseInt(place.group(1)));
              boolean chosen = text != null && place.group(2) != null;
              String word = chosen && text.equals("1") ? place.group(2) : place.group(3);
              String filled = chosen ? word : text == null ? place.group() : text;
              return Matcher.quoteReplacement(filled);
            });
  }
}
