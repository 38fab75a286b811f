package tongxin.source.edit;

import java.util.List;

/**
 * Changes single values of a YAML text.
 *
 * <p>Every other character stays: comments, order of keys, quotation marks, line ends, a byte-order
 * mark, brackets and braces, blocks of lines, a last line without an end. A value that was quoted
 * stays quoted in the same way; a new text is quoted where YAML would read it as anything else. A
 * comment behind a value stays; one behind a removed value goes with it.
 *
 * <p>Example:
 *
 * <pre>{@code
 * YamlEdit.apply(text, List.of(YamlChange.set(YamlPath.of("coordinates", "lat"), 31.4)))
 * }</pre>
 *
 * <p>Works on values alone; safe for use by several threads.
 */
public final class YamlEdit {
  private static final String MARK = "\uFEFF";

  private YamlEdit() {}

  /**
   * Makes changes one after another: each path counts in the text as the changes before left it.
   *
   * @param yaml the whole file, decoded; an empty text becomes a new document
   * @return the new text, which says what was asked and otherwise what it said before; or, where
   *     one change is refused, the reason: then none is made
   */
  public static EditResult apply(String yaml, List<YamlChange> changes) {
    boolean marked = yaml.startsWith(MARK);
    try {
      DocumentWriter document = DocumentWriter.of(marked ? yaml.substring(1) : yaml);
      for (YamlChange change : changes) {
        document.apply(change);
      }
      return new EditResult.Edited((marked ? MARK : "") + document.text());
    } catch (Refusal refusal) {
      return refusal.result();
    }
  }
}
