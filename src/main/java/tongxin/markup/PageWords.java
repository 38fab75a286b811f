package tongxin.markup;

/**
 * Words for screen readers in the HTML of a body, in the language that its file's name says.
 *
 * @param chinese whether that is Chinese
 * @param table names the region in which a table scrolls
 * @param back leads from a footnote to its place in the text
 * @param done says of a task that it is done
 * @param open says of a task that it is not
 */
record PageWords(boolean chinese, String table, String back, String done, String open) {
  static final String TABLE_END = "</div>";

  static PageWords of(String path) {
    return path.endsWith(".zh.md")
        ? new PageWords(true, "表格", "返回正文", "已完成", "未完成")
        : new PageWords(false, "Table", "Back to text", "Done", "Not done");
  }

  String tableStart() {
    return "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        + table
        + "\">";
  }

  /** The box of a task, which readers cannot change. */
  String task(boolean isDone) {
    return "<input type=\"checkbox\" disabled"
        + (isDone ? " checked" : "")
        + " aria-label=\""
        + (isDone ? done : open)
        + "\">";
  }
}
