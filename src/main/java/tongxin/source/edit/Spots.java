package tongxin.source.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a document is to say after a change, and questions to what it says before. */
final class Spots {
  private Spots() {}

  /** A value without a place. */
  static Spot of(YamlValue value) {
    if (value instanceof YamlValue.Text text) {
      return new Spot.Scalar(0, 0, "", text.text(), Spot.Style.DOUBLE_QUOTED);
    }
    if (value instanceof YamlValue.Literal literal) {
      return new Spot.Scalar(0, 0, "", literal.text(), Spot.Style.PLAIN);
    }
    if (value instanceof YamlValue.Items items) {
      return new Spot.Items(0, 0, "", true, items.items().stream().map(Spots::of).toList());
    }
    List<Spot.Pair> pairs = new ArrayList<>();
    ((YamlValue.Group) value).values().forEach((key, item) -> pairs.add(pair(key, item)));
    return new Spot.Group(0, 0, "", true, List.copyOf(pairs));
  }

  static Spot.Pair pair(String key, YamlValue value) {
    return new Spot.Pair(of(YamlValue.text(key)), of(value));
  }

  /** The value at a path; null where there is none. Aliases are not followed. */
  static @Nullable Spot at(Spot root, YamlPath path) {
    Spot at = root;
    for (Object step : path.steps()) {
      at = at == null ? null : child(at, step);
    }
    return at;
  }

  static @Nullable Spot child(Spot parent, Object step) {
    if (parent instanceof Spot.Group group && step instanceof String key) {
      Spot.Pair pair = group.pair(key);
      return pair == null ? null : pair.value();
    }
    if (parent instanceof Spot.Items items && step instanceof Integer at) {
      return at < items.items().size() ? items.items().get(at) : null;
    }
    return null;
  }

  /** The document with another value at a path that exists. */
  static Spot with(Spot root, YamlPath path, UnaryOperator<Spot> change) {
    return with(root, path.steps(), change);
  }

  private static Spot with(Spot spot, List<Object> steps, UnaryOperator<Spot> change) {
    if (steps.isEmpty()) {
      return change.apply(spot);
    }
    List<Object> rest = steps.subList(1, steps.size());
    if (spot instanceof Spot.Group group) {
      Spot.Pair changed = group.pair((String) steps.get(0));
      List<Spot.Pair> pairs = new ArrayList<>(group.pairs());
      pairs.replaceAll(
          p -> p.equals(changed) ? new Spot.Pair(p.key(), with(p.value(), rest, change)) : p);
      return pairs(group, pairs);
    }
    Spot.Items items = (Spot.Items) spot;
    List<Spot> changed = new ArrayList<>(items.items());
    int at = (Integer) steps.get(0);
    changed.set(at, with(changed.get(at), rest, change));
    return items(items, changed);
  }

  static Spot pairs(Spot.Group group, List<Spot.Pair> pairs) {
    return new Spot.Group(group.start(), group.end(), group.anchor(), group.flow(), pairs);
  }

  static Spot items(Spot.Items items, List<Spot> changed) {
    return new Spot.Items(items.start(), items.end(), items.anchor(), items.flow(), changed);
  }

  static boolean isOnlyOne(Spot container) {
    return container instanceof Spot.Group group
        ? group.pairs().size() == 1
        : container instanceof Spot.Items items && items.items().size() == 1;
  }

  /** True where a value outside of this one is an alias of something in it. */
  static boolean isShared(Spot root, Spot part) {
    Set<String> anchors = new HashSet<>();
    Set<Spot> inside = new HashSet<>();
    each(
        part,
        spot -> {
          anchors.add(spot.anchor());
          if (spot instanceof Spot.Alias) {
            inside.add(spot);
          }
        });
    boolean[] shared = {false};
    each(
        root,
        spot ->
            shared[0] |=
                spot instanceof Spot.Alias alias
                    && anchors.contains(alias.name())
                    && !inside.contains(alias));
    return shared[0];
  }

  private static void each(Spot spot, Consumer<Spot> use) {
    use.accept(spot);
    if (spot instanceof Spot.Items items) {
      items.items().forEach(item -> each(item, use));
    } else if (spot instanceof Spot.Group group) {
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
  static boolean says(Spot root, Spot spot, YamlValue value) {
    Spot own = spot instanceof Spot.Alias alias ? meant(root, alias) : spot;
    if (own instanceof Spot.Items items && value instanceof YamlValue.Items wanted) {
      return saysItems(root, items.items(), wanted.items());
    }
    if (own instanceof Spot.Group group && value instanceof YamlValue.Group wanted) {
      return saysGroup(root, group, wanted.values());
    }
    if (!(own instanceof Spot.Scalar scalar) || scalar.isNothing()) {
      return false;
    }
    return (value instanceof YamlValue.Text text && text.text().equals(scalar.value()))
        || (value instanceof YamlValue.Literal literal && literal.text().equals(scalar.value()));
  }

  private static boolean saysItems(Spot root, List<Spot> items, List<YamlValue> wanted) {
    boolean same = items.size() == wanted.size();
    for (int i = 0; same && i < items.size(); i++) {
      same = says(root, items.get(i), wanted.get(i));
    }
    return same;
  }

  private static boolean saysGroup(Spot root, Spot.Group group, Map<String, YamlValue> wanted) {
    return group.pairs().size() == wanted.size()
        && wanted.entrySet().stream()
            .allMatch(
                entry -> {
                  Spot.Pair pair = group.pair(entry.getKey());
                  return pair != null && says(root, pair.value(), entry.getValue());
                });
  }

  private static @Nullable Spot meant(Spot root, Spot.Alias alias) {
    Spot[] found = {null};
    each(
        root,
        spot -> {
          if (spot.anchor().equals(alias.name()) && spot.start() < alias.start()) {
            found[0] = spot;
          }
        });
    return found[0];
  }
}
