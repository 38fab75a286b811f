package tongxin.desk.files;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts an edited text, which has line feeds alone, back among the bytes of its file: lines that
 * were not edited keep their own line end, and a byte-order mark stays.
 */
public final class LineEnds {
  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");

  private LineEnds() {}

  /** The bytes of the edited file. */
  public static FileContent restored(FileContent before, String text) {
    String old = before.raw().orElse("");
    String mark = old.startsWith("\uFEFF") ? "\uFEFF" : "";
    String body = old.substring(mark.length());
    String result = body.indexOf('\r') < 0 ? text : withEnds(lines(body), lines(text));
    return FileContent.of((mark + result).getBytes(StandardCharsets.UTF_8));
  }

  /** A line and what ends it; empty where the file ends instead. */
  private record Line(String text, String end) {}

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      lines.add(new Line(line.group(1), line.group(2)));
      if (line.group(2).isEmpty()) {
        break;
      }
    }
    return lines;
  }

  private static String withEnds(List<Line> old, List<Line> fresh) {
    String[] ends = new String[fresh.size()];
    int from = 0;
    int to = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(texts(old), texts(fresh)).getDeltas()) {
      while (to < delta.getTarget().getPosition()) {
        ends[to++] = old.get(from++).end;
      }
      int same = Math.min(delta.getSource().size(), delta.getTarget().size());
      for (int i = 0; i < same; i++) {
        ends[to++] = old.get(from + i).end;
      }
      from += delta.getSource().size();
      if (delta.getType() != DeltaType.DELETE) {
        to = delta.getTarget().getPosition() + delta.getTarget().size();
      }
    }
    while (to < fresh.size() && from < old.size()) {
      ends[to++] = old.get(from++).end;
    }
    return joined(fresh, ends, usual(old));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  /** How most lines of the file end. */
  private static String usual(List<Line> lines) {
    long windows = lines.stream().filter(line -> line.end.equals("\r\n")).count();
    long unix = lines.stream().filter(line -> line.end.equals("\n")).count();
    if (windows == 0 && unix == 0) {
      return "\r";
    }
    return windows >= unix ? "\r\n" : "\n";
  }

  private static String joined(List<Line> lines, String[] ends, String usual) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      out.append(lines.get(i).text);
      boolean last = lines.get(i).end.isEmpty();
      String end = ends[i];
      if (!last) {
        out.append(end == null || end.isEmpty() ? usual : end);
      }
    }
    return out.toString();
  }
}
