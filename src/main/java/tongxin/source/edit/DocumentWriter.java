package tongxin.source.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.source.edit.EditResult.Reason;

/** One document while it is changed, step by step; after each step it is read again. */
final class DocumentWriter {
  private static final Spot NOTHING = new Spot.Scalar(0, 0, "", "", Spot.Style.PLAIN);

  private TextLines lines;
  private Spot root;

  private DocumentWriter(TextLines lines, Spot root) {
    this.lines = lines;
    this.root = root;
  }

  static DocumentWriter of(String yaml) throws Refusal {
    Spot root = SpotReader.read(yaml);
    if (root == null) {
      throw new Refusal(Reason.NOT_YAML, YamlPath.ROOT, 0);
    }
    return new DocumentWriter(new TextLines(yaml), root);
  }

  String text() {
    return lines.text();
  }

  void apply(YamlChange change) throws Refusal {
    if (change instanceof YamlChange.Set set) {
      set(set.path(), set.value());
    } else if (change instanceof YamlChange.Insert insert) {
      insert(insert.path(), insert.value());
    } else if (change instanceof YamlChange.Remove remove) {
      remove(remove.path());
    } else if (change instanceof YamlChange.Reorder reorder) {
      reorder(reorder.path(), reorder.order());
    }
  }

  private void set(YamlPath path, YamlValue value) throws Refusal {
    Spot old = find(path);
    if (old == null) {
      add(path, value);
    } else if (Spots.says(root, old, value)) {
      return;
    } else if (old instanceof Spot.Group group && value instanceof YamlValue.Group wanted) {
      setGroup(path, group, wanted.values());
    } else if (old instanceof Spot.Items items && value instanceof YamlValue.Items wanted) {
      setItems(path, items.items(), wanted.items());
    } else {
      replace(path, old, value);
    }
  }

  /** The value at a path; null where there is none. */
  private @Nullable Spot find(YamlPath path) throws Refusal {
    YamlPath at = YamlPath.ROOT;
    for (Object step : path.steps()) {
      Spot parent = Spots.at(root, at);
      if (parent == null) {
        return null;
      }
      if (parent instanceof Spot.Alias) {
        throw refusal(Reason.SHARED, at);
      }
      boolean fits = step instanceof String ? parent instanceof Spot.Group : isItems(parent);
      if (!fits && !parent.isNothing()) {
        throw refusal(step instanceof String ? Reason.NOT_A_GROUP : Reason.NOT_IN_LIST, at);
      }
      at = at.then(step);
    }
    return Spots.at(root, at);
  }

  private static boolean isItems(Spot spot) {
    return spot instanceof Spot.Items;
  }

  /** Adds what is missing, with the groups and lists around it that are missing too. */
  private void add(YamlPath path, YamlValue value) throws Refusal {
    if (path.isRoot()) {
      throw refusal(Reason.NOT_SAFE, path);
    }
    YamlPath parent = path.parent();
    Spot there = find(parent);
    if (there instanceof Spot.Group group) {
      addPair(parent, group, (String) path.last(), value);
    } else if (there instanceof Spot.Items items) {
      if (!path.last().equals(items.items().size())) {
        throw refusal(Reason.NOT_IN_LIST, parent);
      }
      insertItem(parent, items, items.items().size(), value);
    } else if (path.last() instanceof String key) {
      set(parent, new YamlValue.Group(Map.of(key, value)));
    } else if (path.last().equals(0)) {
      set(parent, new YamlValue.Items(List.of(value)));
    } else {
      throw refusal(Reason.NOT_IN_LIST, parent);
    }
  }

  private void setGroup(YamlPath path, Spot.Group old, Map<String, YamlValue> wanted)
      throws Refusal {
    for (Spot.Pair pair : old.pairs()) {
      if (pair.key() instanceof Spot.Scalar key && !wanted.containsKey(key.value())) {
        remove(path.then(key.value()));
      }
    }
    for (Map.Entry<String, YamlValue> entry : wanted.entrySet()) {
      set(path.then(entry.getKey()), entry.getValue());
    }
  }

  private void setItems(YamlPath path, List<Spot> old, List<YamlValue> wanted) throws Refusal {
    List<Integer> order = ItemOrder.of(root, old, wanted);
    if (order != null) {
      reorder(path, order);
      return;
    }
    int before = ItemOrder.sameBefore(root, old, wanted);
    int after = ItemOrder.sameAfter(root, old, wanted, before);
    int shorter = Math.min(old.size(), wanted.size());
    for (int i = before; i < shorter - after; i++) {
      set(path.then(i), wanted.get(i));
    }
    for (int i = shorter - after; i < wanted.size() - after; i++) {
      insert(path.then(i), wanted.get(i));
    }
    for (int i = old.size() - after - 1; i >= wanted.size() - after; i--) {
      remove(path.then(i));
    }
  }

  private void replace(YamlPath path, Spot old, YamlValue value) throws Refusal {
    mayGo(path, old);
    List<List<Splice>> ways = new ArrayList<>();
    if (path.isRoot()) {
      boolean whole = value instanceof YamlValue.Group || value instanceof YamlValue.Items;
      if (!whole || !old.isNothing()) {
        throw refusal(Reason.NOT_A_GROUP, path);
      }
      ways.add(List.of(Blocks.appended(lines, value)));
    } else {
      Slot slot = slot(path);
      for (Written way : ValueWriter.ways(value, slot.indent(), old, slot.flow())) {
        ways.add(slot.replace(way, lines));
      }
    }
    commit(path, ways, Spots.with(root, path, was -> Spots.of(value)));
  }

  private Slot slot(YamlPath path) {
    Spot parent = Spots.at(root, path.parent());
    Layout layout = new Layout(lines);
    if (parent instanceof Spot.Items items && path.last() instanceof Integer at) {
      return layout.slot(items, at);
    }
    Spot.Pair pair =
        parent instanceof Spot.Group group ? group.pair(String.valueOf(path.last())) : null;
    return layout.slot((Spot.Group) Objects.requireNonNull(parent), Objects.requireNonNull(pair));
  }

  private void addPair(YamlPath path, Spot.Group group, String key, YamlValue value)
      throws Refusal {
    if (group.pairs().isEmpty() && !group.flow()) {
      throw refusal(Reason.NOT_SAFE, path);
    }
    List<Spot.Pair> pairs = new ArrayList<>(group.pairs());
    pairs.add(Spots.pair(key, value));
    commit(
        path,
        new Blocks(lines).addPair(group, key, value),
        Spots.with(root, path, was -> Spots.pairs(group, pairs)));
  }

  private void insert(YamlPath path, YamlValue value) throws Refusal {
    if (path.isRoot()) {
      throw refusal(Reason.NOT_IN_LIST, path);
    }
    Spot list = find(path.parent());
    if (list instanceof Spot.Items items
        && path.last() instanceof Integer at
        && at <= items.items().size()) {
      insertItem(path.parent(), items, at, value);
    } else if (list == null || list.isNothing()) {
      add(path, value);
    } else {
      throw refusal(Reason.NOT_IN_LIST, path.parent());
    }
  }

  private void insertItem(YamlPath path, Spot.Items items, int at, YamlValue value) throws Refusal {
    List<Spot> all = new ArrayList<>(items.items());
    all.add(at, Spots.of(value));
    commit(
        path,
        new Blocks(lines).insertItem(items, at, value),
        Spots.with(root, path, was -> Spots.items(items, all)));
  }

  private void remove(YamlPath path) throws Refusal {
    Spot old = path.isRoot() ? null : find(path);
    if (old == null) {
      return;
    }
    mayGo(path, old);
    YamlPath parent = path.parent();
    Spot container = Objects.requireNonNull(Spots.at(root, parent));
    if (!parent.isRoot() && Spots.isOnlyOne(container)) {
      boolean group = container instanceof Spot.Group;
      YamlValue none =
          group ? new YamlValue.Group(new LinkedHashMap<>()) : new YamlValue.Items(List.of());
      replace(parent, container, none);
      return;
    }
    Blocks blocks = new Blocks(lines);
    if (container instanceof Spot.Group group) {
      int at = group.pairs().indexOf(group.pair((String) path.last()));
      List<Spot.Pair> pairs = new ArrayList<>(group.pairs());
      pairs.remove(at);
      Spot rest = pairs.isEmpty() ? NOTHING : Spots.pairs(group, pairs);
      commit(path, blocks.removePair(group, at), Spots.with(root, parent, was -> rest));
    } else if (container instanceof Spot.Items items) {
      int at = (Integer) path.last();
      List<Spot> rest = new ArrayList<>(items.items());
      rest.remove(at);
      Spot left = rest.isEmpty() ? NOTHING : Spots.items(items, rest);
      commit(path, blocks.removeItem(items, at), Spots.with(root, parent, was -> left));
    }
  }

  private void reorder(YamlPath path, List<Integer> order) throws Refusal {
    if (!(find(path) instanceof Spot.Items items)
        || !ItemOrder.isOrder(order, items.items().size())) {
      throw refusal(Reason.NOT_IN_LIST, path);
    }
    List<Spot> moved = order.stream().map(items.items()::get).toList();
    commit(
        path,
        List.of(new Blocks(lines).reorder(items, order)),
        Spots.with(root, path, was -> Spots.items(items, moved)));
  }

  private void mayGo(YamlPath path, Spot old) throws Refusal {
    if (Spots.isShared(root, old)) {
      throw refusal(Reason.SHARED, path);
    }
  }

  /** Takes the first way after which the document says what it should. */
  private void commit(YamlPath path, List<List<Splice>> ways, Spot expected) throws Refusal {
    for (List<Splice> way : ways) {
      String text = Splice.all(lines.text(), way);
      Spot read = SpotReader.read(text);
      if (read != null && read.sameAs(expected)) {
        lines = new TextLines(text);
        root = read;
        return;
      }
    }
    throw refusal(Reason.NOT_SAFE, path);
  }

  private Refusal refusal(Reason reason, YamlPath path) {
    Spot at = Spots.at(root, path);
    return new Refusal(reason, path, at == null ? 0 : lines.lineNumber(at.start()));
  }
}
