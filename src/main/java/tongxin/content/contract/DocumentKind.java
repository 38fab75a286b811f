package tongxin.content.contract;

import java.util.List;

/**
 * A kind of document that a newsroom writes.
 *
 * @param name by which commands call it, such as {@code article}
 * @param title in both languages
 * @param paths glob patterns of its files, from the source folder
 * @param shape how the keys stand in the file
 * @param fields the keys of the document, or of each of its items
 */
public record DocumentKind(
    String name, Words title, List<String> paths, Shape shape, FieldGroup fields) {
  public DocumentKind {
    paths = List.copyOf(paths);
  }

  /** How the keys of a document stand in its file. */
  public enum Shape {
    /** Between two lines of {@code ---} above Markdown. */
    FRONT_MATTER,
    /** A YAML file of keys. */
    KEYS,
    /** A YAML file that is a list of groups with these keys. */
    LIST,
    /** A YAML file of words and their spelling: its keys are free. */
    FREE
  }
}
