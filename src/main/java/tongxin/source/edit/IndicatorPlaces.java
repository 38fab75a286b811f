package tongxin.source.edit;

/** Where the dashes and colons of a document stand: what lies between the values of its tree. */
final class IndicatorPlaces {
  private final TextLines lines;

  IndicatorPlaces(TextLines lines) {
    this.lines = lines;
  }

  /** The place of a key's value. */
  ValuePosition slot(PlacedNode.Group group, PlacedNode.Pair pair) {
    int colon = lines.skipLayout(pair.key().end());
    boolean written = colon < lines.text().length() && lines.text().charAt(colon) == ':';
    int behind = written ? colon + 1 : pair.key().end();
    return new ValuePosition(behind, lines.column(pair.start()), group.flow(), pair.value());
  }

  /** The place of an item. */
  ValuePosition slot(PlacedNode.Items items, int index) {
    PlacedNode item = items.items().get(index);
    if (items.flow()) {
      return new ValuePosition(item.start(), 0, true, item);
    }
    int dash = dash(items, index);
    return new ValuePosition(dash + 1, lines.column(dash), false, item);
  }

  /** Where the dash of an item stands. */
  int dash(PlacedNode.Items items, int index) {
    if (index > 0) {
      return lines.skipLayout(items.items().get(index - 1).end());
    }
    int at = items.start();
    String text = lines.text();
    while (text.charAt(at) == '&' || text.charAt(at) == '!') {
      while (!Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      at = lines.skipLayout(at);
    }
    return at;
  }
}
