package tongxin.markup;

/**
 * Words for screen readers in the HTML of a body, in the language that its file's name says.
 *
 * @param chinese whether that is Chinese
 * @param table names the region in which a table scrolls
 * @param back leads from a footnote to its place in the text
 */
record PageWords(boolean chinese, String table, String back) {
  static final String TABLE_END = "</div>";

  static PageWords of(String path) {
    return path.endsWith(".zh.md")
        ? new PageWords(true, "表格", "返回正文")
        : new PageWords(false, "Table", "Back to text");
  }

  String tableStart() {
    return "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        + table
        + "\">";
  }
}
