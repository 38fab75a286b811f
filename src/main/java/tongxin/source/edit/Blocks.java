package tongxin.source.edit;

import java.util.ArrayList;
import java.util.List;

/** The characters to replace so that keys and items come, go or change places. */
final class Blocks {
  private final TextLines lines;
  private final Layout layout;

  Blocks(TextLines lines) {
    this.lines = lines;
    this.layout = new Layout(lines);
  }

  /** A group or a list at the end of a text that says nothing yet. */
  static Splice appended(TextLines lines, YamlValue value) {
    String end = lines.lineEnd();
    List<String> written = ValueWriter.block(value, 0);
    int at = lines.text().length();
    boolean newLine = lines.startOfLine(at) == at;
    return Splice.insert(at, (newLine ? "" : end) + String.join(end, written) + end);
  }

  /** Ways to add a key behind the others. */
  List<List<Splice>> addPair(Spot.Group group, String key, YamlValue value) {
    if (group.flow()) {
      int last = group.pairs().isEmpty() ? -1 : group.pairs().get(group.pairs().size() - 1).end();
      return List.of(
          addInFlow(
              last, group.end(), ValueWriter.key(key, true) + ": " + ValueWriter.flow(value)));
    }
    List<List<Splice>> ways = new ArrayList<>();
    Spot.Pair last = group.pairs().get(group.pairs().size() - 1);
    int indent = lines.column(group.pairs().get(0).start());
    for (List<String> written : ValueWriter.pairs(key, value, indent)) {
      String text = String.join(lines.lineEnd(), written);
      ways.add(List.of(Splice.insert(lines.endOfLine(last.end()), lines.lineEnd() + text)));
      ways.add(List.of(Splice.insert(lines.startOfLine(last.start()), text + lines.lineEnd())));
    }
    return ways;
  }

  private List<Splice> addInFlow(int last, int end, String text) {
    int close = end - 1;
    char before = lines.text().charAt(close - 1);
    if (last < 0) {
      boolean brace = lines.text().charAt(close) == '}';
      String space = brace ? " " : "";
      return List.of(Splice.insert(close, (before == ' ' ? "" : space) + text + space));
    }
    int comma = lines.skipLayout(last);
    return comma < close && lines.text().charAt(comma) == ','
        ? List.of(Splice.insert(comma + 1, " " + text))
        : List.of(Splice.insert(last, ", " + text));
  }

  /** Ways to put an item at a position. */
  List<List<Splice>> insertItem(Spot.Items items, int at, YamlValue value) {
    List<Spot> all = items.items();
    if (items.flow()) {
      String text = ValueWriter.flow(value);
      if (at < all.size()) {
        return List.of(List.of(Splice.insert(all.get(at).start(), text + ", ")));
      }
      return List.of(addInFlow(all.isEmpty() ? -1 : all.get(at - 1).end(), items.end(), text));
    }
    int dash = layout.dash(items, 0);
    int indent = lines.column(dash);
    String end = lines.lineEnd();
    List<List<Splice>> ways = new ArrayList<>();
    for (List<String> written : ValueWriter.items(value, indent)) {
      String text = String.join(end, written);
      if (at == 0) {
        ways.add(List.of(Splice.insert(dash, text.substring(indent) + end + " ".repeat(indent))));
      } else {
        int behind = lines.endOfLine(all.get(at - 1).end());
        ways.add(List.of(Splice.insert(behind, end + text)));
      }
      if (at == all.size() && at > 1) {
        int before = lines.startOfLine(layout.dash(items, at - 1));
        ways.add(List.of(Splice.insert(before, text + end)));
      }
    }
    return ways;
  }

  List<List<Splice>> removePair(Spot.Group group, int at) {
    List<Spot.Pair> all = group.pairs();
    Spot.Pair pair = all.get(at);
    return group.flow()
        ? removeInFlow(
            all.stream().map(Spot.Pair::start).toList(),
            all.stream().map(Spot.Pair::end).toList(),
            at)
        : removeLines(pair.start(), pair.end());
  }

  List<List<Splice>> removeItem(Spot.Items items, int at) {
    List<Spot> all = items.items();
    return items.flow()
        ? removeInFlow(
            all.stream().map(Spot::start).toList(), all.stream().map(Spot::end).toList(), at)
        : removeLines(layout.dash(items, at), all.get(at).end());
  }

  private static List<List<Splice>> removeInFlow(List<Integer> starts, List<Integer> ends, int at) {
    boolean last = at == starts.size() - 1;
    if (last && at == 0) {
      return List.of(List.of(Splice.delete(starts.get(0), ends.get(0))));
    }
    return List.of(
        List.of(
            last
                ? Splice.delete(ends.get(at - 1), ends.get(at))
                : Splice.delete(starts.get(at), starts.get(at + 1))));
  }

  /** Ways to delete the lines of a key or an item; the comment on its last line goes with it. */
  private List<List<Splice>> removeLines(int start, int end) {
    String text = lines.text();
    int first = lines.startOfLine(start);
    int last = lines.endOfLine(end);
    if (!lines.isBlank(first, start)) {
      // The first of a group that begins behind a dash: what follows takes its place.
      int next = lines.afterLineEnd(last);
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      return List.of(List.of(Splice.delete(start, next)));
    }
    return List.of(List.of(Splice.delete(first, lines.afterLineEnd(last))));
  }

  /** Puts the items, with the comments on their lines, into each other's places. */
  List<Splice> reorder(Spot.Items items, List<Integer> order) {
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < items.items().size(); i++) {
      Spot item = items.items().get(i);
      places.add(
          items.flow()
              ? new int[] {item.start(), item.end()}
              : new int[] {layout.dash(items, i), lines.endOfLine(item.end())});
    }
    List<Splice> splices = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int[] from = places.get(order.get(i));
      String text = lines.text().substring(from[0], from[1]);
      splices.add(new Splice(places.get(i)[0], places.get(i)[1], text));
    }
    return splices;
  }
}
