package tongxin.importing.document;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph looked in its document.
 *
 * @param role what its style is for
 * @param level of a heading, from 1; 0 for what is none
 * @param bold whether all of its text is bold
 * @param centred whether it stands in the middle
 * @param size of its text in points; 0 where that is not known
 * @param typeface of its Chinese text; empty where that is not known
 * @param mark what stands before it as an item of a list
 */
public record Look(
    Role role,
    int level,
    boolean bold,
    boolean centred,
    double size,
    String typeface,
    @Nullable ListMark mark) {
  /** Like any other paragraph. */
  public static final Look PLAIN = new Look(Role.TEXT, 0, false, false, 0, "", null);

  /** What the style of a paragraph is for. */
  public enum Role {
    TEXT,
    TITLE,
    SUBTITLE,
    CAPTION,
    QUOTATION,
    CODE
  }

  /**
   * What stands before an item of a list.
   *
   * @param list which list it belongs to
   * @param depth from 0, the outermost
   * @param numbered whether that is a number; otherwise it is a bullet
   * @param number its number; of no meaning for a bullet
   */
  public record ListMark(String list, int depth, boolean numbered, int number) {}

  /** The same as an item of a list. */
  public Look marked(@Nullable ListMark other) {
    return new Look(role, level, bold, centred, size, typeface, other);
  }

  /** The same with another role. */
  public Look as(Role other) {
    return new Look(other, level, bold, centred, size, typeface, mark);
  }
}
