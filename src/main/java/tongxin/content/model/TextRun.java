package tongxin.content.model;

import tongxin.problem.Location;

/**
 * A piece of text that readers see, with its place in the file: what rules about words look at.
 *
 * @param kind what it is to readers
 * @param key of a value in YAML or of an argument of a shortcode, such as {@code caption}; empty
 *     for what stands in a body itself
 * @param words as readers see them: {@link #OTHER} stands for a picture, code or a shortcode in
 *     them, {@link #ESCAPED} for each sign that a backslash takes its meaning from
 * @param places where each character of the words stands
 */
public record TextRun(Kind kind, String key, String words, Places places) {
  /** Stands for what is no text. */
  public static final char OTHER = '\uFFFC';

  /** Stands for what is escaped with a backslash: a blank that no text holds (VT). */
  public static final char ESCAPED = '\u000B';

  /** What a text is to readers. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    CELL,
    QUOTATION,
    HTML,
    /** Words of a picture or of another shortcode in a body. */
    CAPTION,
    /** A text in front matter or in a data file. */
    FIELD
  }

  /** Finds the place of a character. */
  @FunctionalInterface
  public interface Places {
    /** Where a character of the words stands, by its index in UTF-16 units. */
    Location of(int index);
  }

  /** Where a character of the words stands. */
  public Location location(int index) {
    return places.of(Math.min(index, Math.max(0, words.length() - 1)));
  }

  /** True for words in which Markdown means nothing, so that all of its signs would be seen. */
  public boolean isPlain() {
    return kind == Kind.CAPTION || kind == Kind.FIELD;
  }
}
