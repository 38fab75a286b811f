package tongxin.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The texts of one page as readers see them, in a file of its own: a list of results shows a part
 * of them, and a question whose characters stand on few pages is looked up in them.
 */
final class Texts {
  /** Shorter ones stand with the title. */
  private static final int SHORT = 100;

  private Texts() {}

  /**
   * Writes the texts.
   *
   * @return as JSON (RFC 8259): the fingerprint in the name of the file; or the texts themselves
   */
  static String write(List<Layout.Placed> placed, ShardFiles files) {
    String json =
        IntStream.rangeClosed(1, 3)
            .mapToObj(field -> of(field, placed))
            .collect(Collectors.joining(",", "[", "]"));
    return json.length() < SHORT ? json : Titles.quoted(files.addText(json));
  }

  /** The texts of a field: names, leads, or all else. */
  private static String of(int field, List<Layout.Placed> placed) {
    return placed.stream()
        .filter(text -> Layout.field(text.start()) == field)
        .map(text -> Titles.quoted(text.shown()))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
