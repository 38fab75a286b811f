package tongxin.source.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Looks up nodes of a document, and makes the nodes that a change asks for. */
final class PlacedNodes {
  private PlacedNodes() {}

  /** A value without a place. */
  static PlacedNode of(YamlValue value) {
    if (value instanceof YamlValue.Text text) {
      return new PlacedNode.Scalar(0, 0, "", text.text(), PlacedNode.Style.DOUBLE_QUOTED);
    }
    if (value instanceof YamlValue.Literal literal) {
      return new PlacedNode.Scalar(0, 0, "", literal.text(), PlacedNode.Style.PLAIN);
    }
    if (value instanceof YamlValue.Items items) {
      return new PlacedNode.Items(
          0, 0, "", true, items.items().stream().map(PlacedNodes::of).toList());
    }
    List<PlacedNode.Pair> pairs = new ArrayList<>();
    ((YamlValue.Group) value).values().forEach((key, item) -> pairs.add(pair(key, item)));
    return new PlacedNode.Group(0, 0, "", true, List.copyOf(pairs));
  }

  static PlacedNode.Pair pair(String key, YamlValue value) {
    return new PlacedNode.Pair(of(YamlValue.text(key)), of(value));
  }

  /** The value at a path; null where there is none. Aliases are not followed. */
  static @Nullable PlacedNode at(PlacedNode root, YamlPath path) {
    PlacedNode at = root;
    for (Object step : path.steps()) {
      at = at == null ? null : child(at, step);
    }
    return at;
  }

  static @Nullable PlacedNode child(PlacedNode parent, Object step) {
    if (parent instanceof PlacedNode.Group group && step instanceof String key) {
      PlacedNode.Pair pair = group.pair(key);
      return pair == null ? null : pair.value();
    }
    if (parent instanceof PlacedNode.Items items && step instanceof Integer at) {
      return at < items.items().size() ? items.items().get(at) : null;
    }
    return null;
  }

  /** The document with another value at a path that exists. */
  static PlacedNode with(PlacedNode root, YamlPath path, UnaryOperator<PlacedNode> change) {
    return with(root, path.steps(), change);
  }

  private static PlacedNode with(
      PlacedNode node, List<Object> steps, UnaryOperator<PlacedNode> change) {
    if (steps.isEmpty()) {
      return change.apply(node);
    }
    List<Object> rest = steps.subList(1, steps.size());
    if (node instanceof PlacedNode.Group group) {
      PlacedNode.Pair changed = group.pair((String) steps.get(0));
      List<PlacedNode.Pair> pairs = new ArrayList<>(group.pairs());
      pairs.replaceAll(
          p -> p.equals(changed) ? new PlacedNode.Pair(p.key(), with(p.value(), rest, change)) : p);
      return pairs(group, pairs);
    }
    PlacedNode.Items items = (PlacedNode.Items) node;
    List<PlacedNode> changed = new ArrayList<>(items.items());
    int at = (Integer) steps.get(0);
    changed.set(at, with(changed.get(at), rest, change));
    return items(items, changed);
  }

  static PlacedNode pairs(PlacedNode.Group group, List<PlacedNode.Pair> pairs) {
    return new PlacedNode.Group(group.start(), group.end(), group.anchor(), group.flow(), pairs);
  }

  static PlacedNode items(PlacedNode.Items items, List<PlacedNode> changed) {
    return new PlacedNode.Items(items.start(), items.end(), items.anchor(), items.flow(), changed);
  }

  static boolean isOnlyOne(PlacedNode container) {
    return container instanceof PlacedNode.Group group
        ? group.pairs().size() == 1
        : container instanceof PlacedNode.Items items && items.items().size() == 1;
  }

  /** True where a value outside of this one is an alias of something in it. */
  static boolean isShared(PlacedNode root, PlacedNode part) {
    Set<String> anchors = new HashSet<>();
    Set<PlacedNode> inside = new HashSet<>();
    each(
        part,
        node -> {
          anchors.add(node.anchor());
          if (node instanceof PlacedNode.Alias) {
            inside.add(node);
          }
        });
    boolean[] shared = {false};
    each(
        root,
        node ->
            shared[0] |=
                node instanceof PlacedNode.Alias alias
                    && anchors.contains(alias.name())
                    && !inside.contains(alias));
    return shared[0];
  }

  private static void each(PlacedNode node, Consumer<PlacedNode> use) {
    use.accept(node);
    if (node instanceof PlacedNode.Items items) {
      items.items().forEach(item -> each(item, use));
    } else if (node instanceof PlacedNode.Group group) {
      group
          .pairs()
          .forEach(
              pair -> {
                each(pair.key(), use);
                each(pair.value(), use);
              });
    }
  }

  /** True where this is written already, perhaps through aliases. */
  static boolean says(PlacedNode root, PlacedNode node, YamlValue value) {
    PlacedNode own = node instanceof PlacedNode.Alias alias ? meant(root, alias) : node;
    if (own instanceof PlacedNode.Items items && value instanceof YamlValue.Items wanted) {
      return saysItems(root, items.items(), wanted.items());
    }
    if (own instanceof PlacedNode.Group group && value instanceof YamlValue.Group wanted) {
      return saysGroup(root, group, wanted.values());
    }
    if (!(own instanceof PlacedNode.Scalar scalar) || scalar.isNothing()) {
      return false;
    }
    return (value instanceof YamlValue.Text text && text.text().equals(scalar.value()))
        || (value instanceof YamlValue.Literal literal && literal.text().equals(scalar.value()));
  }

  private static boolean saysItems(
      PlacedNode root, List<PlacedNode> items, List<YamlValue> wanted) {
    boolean same = items.size() == wanted.size();
    for (int i = 0; same && i < items.size(); i++) {
      same = says(root, items.get(i), wanted.get(i));
    }
    return same;
  }

  private static boolean saysGroup(
      PlacedNode root, PlacedNode.Group group, Map<String, YamlValue> wanted) {
    return group.pairs().size() == wanted.size()
        && wanted.entrySet().stream()
            .allMatch(
                entry -> {
                  PlacedNode.Pair pair = group.pair(entry.getKey());
                  return pair != null && says(root, pair.value(), entry.getValue());
                });
  }

  private static @Nullable PlacedNode meant(PlacedNode root, PlacedNode.Alias alias) {
    PlacedNode[] found = {null};
    each(
        root,
        node -> {
          if (node.anchor().equals(alias.name()) && node.start() < alias.start()) {
            found[0] = node;
          }
        });
    return found[0];
  }
}
