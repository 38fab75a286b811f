package tongxin.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.chinese.Cjk;

/**
 * Marks Chinese words in a text of another language, so that they are read out and set as Chinese
 * (WCAG 2.2, 3.1.2; BCP 47).
 */
final class ChineseRuns {
  /** With the planes that Unicode keeps for Han: the JDK does not know all that is in them. */
  private static final String HAN = "[\\p{IsHan}\\x{20000}-\\x{3FFFD}]";

  private static final String SIGNS = "\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’—…·";
  private static final Pattern RUN =
      Pattern.compile("[《〈「『“]?" + HAN + "(?:[" + HAN + SIGNS + " ]*[" + HAN + "》〉」』”])?");

  private ChineseRuns() {}

  static boolean areIn(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (Cjk.isWide(c) || Character.isHighSurrogate(c)) {
        return RUN.matcher(text).find();
      }
    }
    return false;
  }

  static void write(String text, BodyWriter to) {
    int from = 0;
    for (Matcher run = RUN.matcher(text); run.find(); from = run.end()) {
      to.text(text.substring(from, run.start()));
      to.raw("<span lang=\"zh-CN\">").text(run.group()).raw("</span>");
    }
    to.text(text.substring(from));
  }
}
