package tongxin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unbescape.html.HtmlEscape;

/**
 * The text of safe HTML as readers see it, one text for each block. Marks of footnotes and readings
 * above characters are left out: a sentence is found without them.
 */
final class HtmlText {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "rb", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
          "time", "u", "var", "wbr", "img");

  private static final Set<String> SKIPPED = Set.of("rt", "rp");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();

  private HtmlText() {}

  /** The texts of the blocks, in order, none of them blank. */
  static List<String> blocks(String html) {
    HtmlText text = new HtmlText();
    text.read(html);
    text.endBlock();
    return text.blocks;
  }

  private void read(String html) {
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      if (open < 0) {
        block.append(html, at, html.length());
        return;
      }
      block.append(html, at, open);
      int close = html.indexOf('>', open);
      if (close < 0) {
        return;
      }
      at = tag(html, open, close + 1);
    }
  }

  /** Takes one tag, and what it leaves out; says where to read on. */
  private int tag(String html, int open, int end) {
    String name = name(html, open + 1);
    boolean note = name.equals("sup") && html.startsWith("<sup id=\"fnref", open);
    if (note || SKIPPED.contains(name)) {
      int close = html.indexOf("</" + name + ">", end);
      return close < 0 ? end : close + name.length() + 3;
    }
    if (!INLINE.contains(name)) {
      endBlock();
    }
    return end;
  }

  private static String name(String html, int from) {
    int start = html.startsWith("/", from) ? from + 1 : from;
    int end = start;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private void endBlock() {
    String text = HtmlEscape.unescapeHtml(block.toString()).strip();
    if (!text.isEmpty()) {
      blocks.add(text);
    }
    block.setLength(0);
  }
}
