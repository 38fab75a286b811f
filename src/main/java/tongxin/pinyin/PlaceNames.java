package tongxin.pinyin;

import java.util.Map;

/** Readings that characters have in names of places, where a dictionary of words has another. */
final class PlaceNames {
  /** Surnames that are read unlike the common word. Before 家 a surname names a village. */
  private static final Map<Character, String> SURNAMES =
      Map.ofEntries(
          Map.entry('单', "shan"),
          Map.entry('曾', "zeng"),
          Map.entry('覃', "qin"),
          Map.entry('解', "xie"),
          Map.entry('查', "zha"),
          Map.entry('仇', "qiu"),
          Map.entry('朴', "piao"),
          Map.entry('区', "ou"),
          Map.entry('翟', "zhai"),
          Map.entry('缪', "miao"),
          Map.entry('佴', "nai"),
          Map.entry('种', "chong"),
          Map.entry('员', "yun"),
          Map.entry('郗', "xi"),
          Map.entry('折', "she"),
          Map.entry('秘', "bi"));

  /** What may follow 长 where it means to grow, or an elder or head: there it is zhǎng. */
  private static final String AFTER_GROW = "大势出成满辈者官子女老兄幼相进高得孙房机眼";

  private PlaceNames() {}

  /** The reading of a character in a run of Chinese; empty where the dictionary's holds. */
  static String reading(String han, int at) {
    char c = han.charAt(at);
    if (c == '长' && at == 0 && han.length() > 1 && AFTER_GROW.indexOf(han.charAt(1)) < 0) {
      return "chang";
    }
    if (c == '大' && (at + 1 == han.length() || han.charAt(at + 1) != '夫')) {
      return "da";
    }
    boolean beforeFamily = at + 1 < han.length() && han.charAt(at + 1) == '家';
    String surname = beforeFamily ? SURNAMES.get(c) : null;
    return surname == null ? "" : surname;
  }
}
