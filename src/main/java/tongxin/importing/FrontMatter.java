package tongxin.importing;

import java.util.List;
import tongxin.authoring.YamlText;
import tongxin.rules.text.TextRules;

/** Writes the front matter of an article, value by value, so that any text is safe in it. */
final class FrontMatter {
  private static final TextRules MARKS = new TextRules(List.of());

  private final StringBuilder out = new StringBuilder("---\n");

  /** A key with a text; nothing where that is empty. */
  FrontMatter text(String key, String text) {
    return text.isBlank() ? this : word(key, words(text));
  }

  /** A key with what needs no quotation marks; nothing where that is empty. */
  FrontMatter word(String key, String word) {
    if (!word.isEmpty()) {
      out.append(key).append(": ").append(word).append('\n');
    }
    return this;
  }

  /** A key with a list of words that need no quotation marks; nothing where there are none. */
  FrontMatter words(String key, List<String> words) {
    return words.isEmpty() ? this : word(key, "[" + String.join(", ", words) + "]");
  }

  /** A key with a list of mappings on lines of their own; nothing where there are none. */
  FrontMatter lines(String key, List<String> items) {
    if (!items.isEmpty()) {
      out.append(key).append(":\n");
      items.forEach(item -> out.append("  - ").append(item).append('\n'));
    }
    return this;
  }

  /** The front matter with the body behind it. */
  String with(String body) {
    return out + "---\n" + (body.isEmpty() ? "" : "\n" + body);
  }

  /** Words for readers as YAML: signs of markup in them are meant. */
  static String words(String text) {
    return YamlText.quoted(MARKS.written(text));
  }
}
