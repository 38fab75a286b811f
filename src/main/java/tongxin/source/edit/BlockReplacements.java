package tongxin.source.edit;

import java.util.ArrayList;
import java.util.List;

/** The characters to replace so that keys and items come, go or change places. */
final class BlockReplacements {
  private final TextLines lines;
  private final IndicatorPlaces layout;

  BlockReplacements(TextLines lines) {
    this.lines = lines;
    this.layout = new IndicatorPlaces(lines);
  }

  /** A group or a list at the end of a text that says nothing yet. */
  static TextReplacement appended(TextLines lines, YamlValue value) {
    String end = lines.lineEnd();
    List<String> written = ValueWriter.block(value, 0);
    int at = lines.text().length();
    boolean newLine = lines.startOfLine(at) == at;
    return TextReplacement.insert(at, (newLine ? "" : end) + String.join(end, written) + end);
  }

  /** Ways to add a key behind the others. */
  List<List<TextReplacement>> addPair(PlacedNode.Group group, String key, YamlValue value) {
    if (group.flow()) {
      int last = group.pairs().isEmpty() ? -1 : group.pairs().get(group.pairs().size() - 1).end();
      return List.of(
          addInFlow(
              last, group.end(), ValueWriter.key(key, true) + ": " + ValueWriter.flow(value)));
    }
    List<List<TextReplacement>> ways = new ArrayList<>();
    PlacedNode.Pair last = group.pairs().get(group.pairs().size() - 1);
    int indent = lines.column(group.pairs().get(0).start());
    for (List<String> written : ValueWriter.pairs(key, value, indent)) {
      String text = String.join(lines.lineEnd(), written);
      ways.add(
          List.of(TextReplacement.insert(lines.endOfLine(last.end()), lines.lineEnd() + text)));
      ways.add(
          List.of(TextReplacement.insert(lines.startOfLine(last.start()), text + lines.lineEnd())));
    }
    return ways;
  }

  private List<TextReplacement> addInFlow(int last, int end, String text) {
    int close = end - 1;
    char before = lines.text().charAt(close - 1);
    if (last < 0) {
      boolean brace = lines.text().charAt(close) == '}';
      String space = brace ? " " : "";
      return List.of(TextReplacement.insert(close, (before == ' ' ? "" : space) + text + space));
    }
    int comma = lines.skipLayout(last);
    return comma < close && lines.text().charAt(comma) == ','
        ? List.of(TextReplacement.insert(comma + 1, " " + text))
        : List.of(TextReplacement.insert(last, ", " + text));
  }

  /** Ways to put an item at a position. */
  List<List<TextReplacement>> insertItem(PlacedNode.Items items, int at, YamlValue value) {
    List<PlacedNode> all = items.items();
    if (items.flow()) {
      String text = ValueWriter.flow(value);
      if (at < all.size()) {
        return List.of(List.of(TextReplacement.insert(all.get(at).start(), text + ", ")));
      }
      return List.of(addInFlow(all.isEmpty() ? -1 : all.get(at - 1).end(), items.end(), text));
    }
    int dash = layout.dash(items, 0);
    int indent = lines.column(dash);
    String end = lines.lineEnd();
    List<List<TextReplacement>> ways = new ArrayList<>();
    for (List<String> written : ValueWriter.items(value, indent)) {
      String text = String.join(end, written);
      if (at == 0) {
        ways.add(
            List.of(
                TextReplacement.insert(dash, text.substring(indent) + end + " ".repeat(indent))));
      } else {
        int behind = lines.endOfLine(all.get(at - 1).end());
        ways.add(List.of(TextReplacement.insert(behind, end + text)));
      }
      if (at == all.size() && at > 1) {
        int before = lines.startOfLine(layout.dash(items, at - 1));
        ways.add(List.of(TextReplacement.insert(before, text + end)));
      }
    }
    return ways;
  }

  List<List<TextReplacement>> removePair(PlacedNode.Group group, int at) {
    List<PlacedNode.Pair> all = group.pairs();
    PlacedNode.Pair pair = all.get(at);
    return group.flow()
        ? removeInFlow(
            all.stream().map(PlacedNode.Pair::start).toList(),
            all.stream().map(PlacedNode.Pair::end).toList(),
            at)
        : removeLines(pair.start(), pair.end());
  }

  List<List<TextReplacement>> removeItem(PlacedNode.Items items, int at) {
    List<PlacedNode> all = items.items();
    return items.flow()
        ? removeInFlow(
            all.stream().map(PlacedNode::start).toList(),
            all.stream().map(PlacedNode::end).toList(),
            at)
        : removeLines(layout.dash(items, at), all.get(at).end());
  }

  private static List<List<TextReplacement>> removeInFlow(
      List<Integer> starts, List<Integer> ends, int at) {
    boolean last = at == starts.size() - 1;
    if (last && at == 0) {
      return List.of(List.of(TextReplacement.delete(starts.get(0), ends.get(0))));
    }
    return List.of(
        List.of(
            last
                ? TextReplacement.delete(ends.get(at - 1), ends.get(at))
                : TextReplacement.delete(starts.get(at), starts.get(at + 1))));
  }

  /** Ways to delete the lines of a key or an item; the comment on its last line goes with it. */
  private List<List<TextReplacement>> removeLines(int start, int end) {
    String text = lines.text();
    int first = lines.startOfLine(start);
    int last = lines.endOfLine(end);
    if (!lines.isBlank(first, start)) {
      // The first of a group that begins behind a dash: what follows takes its place.
      int next = lines.afterLineEnd(last);
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      return List.of(List.of(TextReplacement.delete(start, next)));
    }
    return List.of(List.of(TextReplacement.delete(first, lines.afterLineEnd(last))));
  }

  /** Puts the items, with the comments on their lines, into each other's places. */
  List<TextReplacement> reorder(PlacedNode.Items items, List<Integer> order) {
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < items.items().size(); i++) {
      PlacedNode item = items.items().get(i);
      places.add(
          items.flow()
              ? new int[] {item.start(), item.end()}
              : new int[] {layout.dash(items, i), lines.endOfLine(item.end())});
    }
    List<TextReplacement> replacements = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int[] from = places.get(order.get(i));
      String text = lines.text().substring(from[0], from[1]);
      replacements.add(new TextReplacement(places.get(i)[0], places.get(i)[1], text));
    }
    return replacements;
  }
}
