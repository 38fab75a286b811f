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
record Slot(int behind, int indent, boolean flow, Spot old) {

  /** The characters to replace so that this value stands there. */
  List<Splice> replace(Written written, TextLines lines) {
    String inline = written.inline().isEmpty() ? "" : " " + written.inline();
    if (old.start() == old.end()) {
      return List.of(Splice.insert(behind, inline), below(lines.endOfLine(behind), written, lines));
    }
    if (lines.startOfLine(old.start()) > behind) {
      return onLaterLine(written, inline, lines);
    }
    if (old instanceof Spot.Scalar scalar && scalar.style().isBlock()) {
      return blockScalar(written, lines);
    }
    int from = written.inline().isEmpty() ? behind : old.start();
    return List.of(
        new Splice(from, old.end(), written.inline()),
        below(lines.endOfLine(old.end()), written, lines));
  }

  /** The header of a block may have a comment behind it, which stays. */
  private List<Splice> blockScalar(Written written, TextLines lines) {
    int header = lines.endOfLine(old.start());
    String line = lines.text().substring(old.start(), header);
    int comment = line.indexOf(" #");
    int end =
        old.start() + (comment < 0 ? line : line.substring(0, comment)).stripTrailing().length();
    int from = written.inline().isEmpty() ? behind : old.start();
    return List.of(
        new Splice(from, end, written.inline()),
        new Splice(header, Math.max(header, old.end()), joined(written.below(), lines)));
  }

  private List<Splice> onLaterLine(Written written, String inline, TextLines lines) {
    int start = lines.endOfLineBefore(lines.startOfLine(old.start()));
    int end = lines.endOfLine(old.end());
    if (written.inline().isEmpty()) {
      return List.of(new Splice(start, end, joined(written.below(), lines)));
    }
    int header = lines.endOfLine(behind);
    List<Splice> splices = new ArrayList<>();
    splices.add(Splice.insert(behind, inline));
    if (header == start) {
      splices.add(new Splice(start, end, joined(written.below(), lines)));
    } else {
      splices.add(below(header, written, lines));
      splices.add(Splice.delete(start, end));
    }
    return splices;
  }

  private static Splice below(int at, Written written, TextLines lines) {
    return Splice.insert(at, joined(written.below(), lines));
  }

  private static String joined(List<String> below, TextLines lines) {
    String end = lines.lineEnd();
    return below.isEmpty() ? "" : end + String.join(end, below);
  }
}
