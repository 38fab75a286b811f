package tongxin.source.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of a value behind its key or its dash.
 *
 * @param behind where the colon or the dash ends
 * @param indent columns before the key or the dash
 * @param flow in brackets or braces
 * @param old what stands there
 */
record ValuePosition(int behind, int indent, boolean flow, PlacedNode old) {

  /** The characters to replace so that this value stands there. */
  List<TextReplacement> replace(WrittenValue written, TextLines lines) {
    String inline = written.inline().isEmpty() ? "" : " " + written.inline();
    if (old.start() == old.end()) {
      return List.of(
          TextReplacement.insert(behind, inline), below(lines.endOfLine(behind), written, lines));
    }
    if (lines.startOfLine(old.start()) > behind) {
      return onLaterLine(written, inline, lines);
    }
    if (old instanceof PlacedNode.Scalar scalar && scalar.style().isBlock()) {
      return blockScalar(written, lines);
    }
    int from = written.inline().isEmpty() ? behind : old.start();
    return List.of(
        new TextReplacement(from, old.end(), written.inline()),
        below(lines.endOfLine(old.end()), written, lines));
  }

  /** The header of a block may have a comment behind it, which stays. */
  private List<TextReplacement> blockScalar(WrittenValue written, TextLines lines) {
    int header = lines.endOfLine(old.start());
    String line = lines.text().substring(old.start(), header);
    int comment = line.indexOf(" #");
    int end =
        old.start() + (comment < 0 ? line : line.substring(0, comment)).stripTrailing().length();
    int from = written.inline().isEmpty() ? behind : old.start();
    return List.of(
        new TextReplacement(from, end, written.inline()),
        new TextReplacement(header, Math.max(header, old.end()), joined(written.below(), lines)));
  }

  private List<TextReplacement> onLaterLine(WrittenValue written, String inline, TextLines lines) {
    int start = lines.endOfLineBefore(lines.startOfLine(old.start()));
    int end = lines.endOfLine(old.end());
    if (written.inline().isEmpty()) {
      return List.of(new TextReplacement(start, end, joined(written.below(), lines)));
    }
    int header = lines.endOfLine(behind);
    List<TextReplacement> replacements = new ArrayList<>();
    replacements.add(TextReplacement.insert(behind, inline));
    if (header == start) {
      replacements.add(new TextReplacement(start, end, joined(written.below(), lines)));
    } else {
      replacements.add(below(header, written, lines));
      replacements.add(TextReplacement.delete(start, end));
    }
    return replacements;
  }

  private static TextReplacement below(int at, WrittenValue written, TextLines lines) {
    return TextReplacement.insert(at, joined(written.below(), lines));
  }

  private static String joined(List<String> below, TextLines lines) {
    String end = lines.lineEnd();
    return below.isEmpty() ? "" : end + String.join(end, below);
  }
}
