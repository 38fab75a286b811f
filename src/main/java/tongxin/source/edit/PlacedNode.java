package tongxin.source.edit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node of YAML (1.2, 3.2.1) and where it stands in the text: from its first character to behind
 * its last, in {@code char}s from 0, without what follows it on its line.
 */
sealed interface PlacedNode {
  int start();

  int end();

  /** The name behind a {@code &}; nothing where there is none. */
  String anchor();

  /**
   * A text, number, date, or nothing.
   *
   * @param style as written
   */
  record Scalar(int start, int end, String anchor, String value, Style style)
      implements PlacedNode {}

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED;

    boolean isBlock() {
      return this == LITERAL || this == FOLDED;
    }
  }

  /** Another value again, by the name of its anchor. */
  record Alias(int start, int end, String name) implements PlacedNode {
    @Override
    public String anchor() {
      return "";
    }
  }

  /** A list; {@code flow} where it stands in brackets. */
  record Items(int start, int end, String anchor, boolean flow, List<PlacedNode> items)
      implements PlacedNode {}

  /** Keys with values; {@code flow} where they stand in braces. */
  record Group(int start, int end, String anchor, boolean flow, List<Pair> pairs)
      implements PlacedNode {
    @Nullable Pair pair(String key) {
      return pairs.stream().filter(pair -> pair.isNamed(key)).findFirst().orElse(null);
    }
  }

  /** A key with its value. */
  record Pair(PlacedNode key, PlacedNode value) {
    boolean isNamed(String name) {
      return key instanceof Scalar scalar && scalar.value().equals(name);
    }

    int start() {
      return key.start();
    }

    int end() {
      return Math.max(key.end(), value.end());
    }
  }

  /** True for a key without a value, or one that says {@code null}. */
  default boolean isNothing() {
    return this instanceof Scalar scalar
        && scalar.style() == Style.PLAIN
        && Set.of("", "~", "null").contains(scalar.value());
  }

  /** True where both say the same, whatever their places, styles and order of keys. */
  default boolean sameAs(PlacedNode other) {
    if (isNothing() && other.isNothing()) {
      return true;
    }
    if (!anchor().equals(other.anchor())) {
      return false;
    }
    if (this instanceof Scalar a && other instanceof Scalar b) {
      return a.value().equals(b.value()) && isNothing() == other.isNothing();
    }
    if (this instanceof Alias a && other instanceof Alias b) {
      return a.name().equals(b.name());
    }
    if (this instanceof Items a && other instanceof Items b) {
      return sameItems(a.items(), b.items());
    }
    return this instanceof Group a && other instanceof Group b && samePairs(a, b);
  }

  private static boolean sameItems(List<PlacedNode> a, List<PlacedNode> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).sameAs(b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean samePairs(Group a, Group b) {
    if (a.pairs().size() != b.pairs().size()) {
      return false;
    }
    for (Pair pair : a.pairs()) {
      Pair twin = pair.key() instanceof Scalar key ? b.pair(key.value()) : null;
      if (twin == null || !pair.value().sameAs(twin.value())) {
        return false;
      }
    }
    return true;
  }
}
