package tongxin.content.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceDocument;

/**
 * Finds what looks like front matter in a body. With one {@code ---} too many the rest of the front
 * matter is text: an embargo would hold nothing back, and a reviewer's opinion would be published.
 */
public final class StrayFrontMatter {
  /** Keys that hold an article back, or are not for readers. */
  private static final Set<String> HOLDING =
      Set.of("status", "embargo", "publish_at", "expires_at", "reviews", "draft");

  private static final Set<String> OTHERS =
      Set.of(
          "title",
          "date",
          "column",
          "slug",
          "subtitle",
          "kicker",
          "summary",
          "tags",
          "villages",
          "sites",
          "topics",
          "cover",
          "bylines",
          "source",
          "sample",
          "corrections",
          "aliases",
          "translation_of");

  private static final Pattern KEY =
      Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*)[ \\t\\u3000]*[:：](?!//).*");

  /** A line of the value above: indented, an item of a list, the end of a bracket, a comment. */
  private static final Pattern CONTINUED = Pattern.compile("[ \\t].*|-[ \\t].*|[\\]})#].*");

  private static final Pattern RULE = Pattern.compile("-{3,}[ \\t]*");
  private static final Pattern CODE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");

  private final SourceDocument document;
  private final List<String> lines;

  private StrayFrontMatter(SourceDocument document) {
    this.document = document;
    this.lines = document.body().lines().toList();
  }

  /** Reports the first place that looks like it. */
  public static void report(SourceDocument document, Problems problems) {
    if (document.body().indexOf(':') >= 0 || document.body().indexOf('：') >= 0) {
      new StrayFrontMatter(document).look(problems);
    }
  }

  private void look(Problems problems) {
    boolean start = true;
    boolean opened = false;
    String code = "";
    boolean before = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher fence = CODE.matcher(line);
      if (fence.matches() && (code.isEmpty() || closes(fence, code))) {
        code = code.isEmpty() ? fence.group(1) : "";
      } else if (code.isEmpty() && before && isStray(i, start, opened)) {
        problems.add(
            ProblemCode.FRONT_MATTER_STRAY,
            new Location(document.path(), document.bodyLine() + i, 1),
            line.strip());
        return;
      }
      opened = RULE.matcher(line).matches();
      before = line.isBlank() || opened;
      start = start && before;
    }
  }

  /** A fence is closed by one at least as long, with nothing behind it (CommonMark 4.5). */
  private static boolean closes(Matcher fence, String opened) {
    return fence.group(1).startsWith(opened) && fence.group(2).isBlank();
  }

  /**
   * Whether front matter begins on a line.
   *
   * @param start whether only blank lines and rules stand before it
   * @param opened whether the line before it is a rule
   */
  private boolean isStray(int from, boolean start, boolean opened) {
    List<String> keys = new ArrayList<>();
    boolean only = true;
    int at = from;
    for (; at < lines.size(); at++) {
      String line = at == from && start ? lines.get(at).strip() : lines.get(at);
      if (line.isBlank() || RULE.matcher(line).matches()) {
        break;
      }
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        keys.add(key.group(1));
      } else if (keys.isEmpty()) {
        return false;
      } else {
        only = only && CONTINUED.matcher(line).matches();
      }
    }
    boolean closed = at < lines.size() && RULE.matcher(lines.get(at)).matches();
    boolean enclosed = start || (opened && closed);
    return !keys.isEmpty()
        && (isHeldBack(keys, enclosed)
            || (only && (isKnown(keys) ? enclosed : start && closed && isLower(keys.get(0)))));
  }

  private static boolean isHeldBack(List<String> keys, boolean likely) {
    return keys.stream()
        .map(key -> likely ? key.toLowerCase(Locale.ROOT) : key)
        .anyMatch(HOLDING::contains);
  }

  private static boolean isKnown(List<String> keys) {
    return keys.stream().anyMatch(OTHERS::contains);
  }

  private static boolean isLower(String key) {
    return key.equals(key.toLowerCase(Locale.ROOT));
  }
}
