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
  private static final PlacedNode NOTHING =
      new PlacedNode.Scalar(0, 0, "", "", PlacedNode.Style.PLAIN);

  private TextLines lines;
  private PlacedNode root;

  private DocumentWriter(TextLines lines, PlacedNode root) {
    this.lines = lines;
    this.root = root;
  }

  static DocumentWriter of(String yaml) throws Refusal {
    PlacedNode root = PlacedNodeReader.read(yaml);
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
    PlacedNode old = find(path);
    if (old == null) {
      add(path, value);
    } else if (PlacedNodes.says(root, old, value)) {
      return;
    } else if (old instanceof PlacedNode.Group group && value instanceof YamlValue.Group wanted) {
      setGroup(path, group, wanted.values());
    } else if (old instanceof PlacedNode.Items items && value instanceof YamlValue.Items wanted) {
      setItems(path, items.items(), wanted.items());
    } else {
      replace(path, old, value);
    }
  }

  /** The value at a path; null where there is none. */
  private @Nullable PlacedNode find(YamlPath path) throws Refusal {
    YamlPath at = YamlPath.ROOT;
    for (Object step : path.steps()) {
      PlacedNode parent = PlacedNodes.at(root, at);
      if (parent == null) {
        return null;
      }
      if (parent instanceof PlacedNode.Alias) {
        throw refusal(Reason.SHARED, at);
      }
      boolean fits = step instanceof String ? parent instanceof PlacedNode.Group : isItems(parent);
      if (!fits && !parent.isNothing()) {
        throw refusal(step instanceof String ? Reason.NOT_A_GROUP : Reason.NOT_IN_LIST, at);
      }
      at = at.then(step);
    }
    return PlacedNodes.at(root, at);
  }

  private static boolean isItems(PlacedNode node) {
    return node instanceof PlacedNode.Items;
  }

  /** Adds what is missing, with the groups and lists around it that are missing too. */
  private void add(YamlPath path, YamlValue value) throws Refusal {
    if (path.isRoot()) {
      throw refusal(Reason.NOT_SAFE, path);
    }
    YamlPath parent = path.parent();
    PlacedNode there = find(parent);
    if (there instanceof PlacedNode.Group group) {
      addPair(parent, group, (String) path.last(), value);
    } else if (there instanceof PlacedNode.Items items) {
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

  private void setGroup(YamlPath path, PlacedNode.Group old, Map<String, YamlValue> wanted)
      throws Refusal {
    for (PlacedNode.Pair pair : old.pairs()) {
      if (pair.key() instanceof PlacedNode.Scalar key && !wanted.containsKey(key.value())) {
        remove(path.then(key.value()));
      }
    }
    for (Map.Entry<String, YamlValue> entry : wanted.entrySet()) {
      set(path.then(entry.getKey()), entry.getValue());
    }
  }

  private void setItems(YamlPath path, List<PlacedNode> old, List<YamlValue> wanted)
      throws Refusal {
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

  private void replace(YamlPath path, PlacedNode old, YamlValue value) throws Refusal {
    mayGo(path, old);
    List<List<TextReplacement>> ways = new ArrayList<>();
    if (path.isRoot()) {
      boolean whole = value instanceof YamlValue.Group || value instanceof YamlValue.Items;
      if (!whole || !old.isNothing()) {
        throw refusal(Reason.NOT_A_GROUP, path);
      }
      ways.add(List.of(BlockReplacements.appended(lines, value)));
    } else {
      ValuePosition slot = slot(path);
      for (WrittenValue way : ValueWriter.ways(value, slot.indent(), old, slot.flow())) {
        ways.add(slot.replace(way, lines));
      }
    }
    commit(path, ways, PlacedNodes.with(root, path, was -> PlacedNodes.of(value)));
  }

  private ValuePosition slot(YamlPath path) {
    PlacedNode parent = PlacedNodes.at(root, path.parent());
    IndicatorPlaces layout = new IndicatorPlaces(lines);
    if (parent instanceof PlacedNode.Items items && path.last() instanceof Integer at) {
      return layout.slot(items, at);
    }
    PlacedNode.Pair pair =
        parent instanceof PlacedNode.Group group ? group.pair(String.valueOf(path.last())) : null;
    return layout.slot(
        (PlacedNode.Group) Objects.requireNonNull(parent), Objects.requireNonNull(pair));
  }

  private void addPair(YamlPath path, PlacedNode.Group group, String key, YamlValue value)
      throws Refusal {
    if (group.pairs().isEmpty() && !group.flow()) {
      throw refusal(Reason.NOT_SAFE, path);
    }
    List<PlacedNode.Pair> pairs = new ArrayList<>(group.pairs());
    pairs.add(PlacedNodes.pair(key, value));
    commit(
        path,
        new BlockReplacements(lines).addPair(group, key, value),
        PlacedNodes.with(root, path, was -> PlacedNodes.pairs(group, pairs)));
  }

  private void insert(YamlPath path, YamlValue value) throws Refusal {
    if (path.isRoot()) {
      throw refusal(Reason.NOT_IN_LIST, path);
    }
    PlacedNode list = find(path.parent());
    if (list instanceof PlacedNode.Items items
        && path.last() instanceof Integer at
        && at <= items.items().size()) {
      insertItem(path.parent(), items, at, value);
    } else if (list == null || list.isNothing()) {
      add(path, value);
    } else {
      throw refusal(Reason.NOT_IN_LIST, path.parent());
    }
  }

  private void insertItem(YamlPath path, PlacedNode.Items items, int at, YamlValue value)
      throws Refusal {
    List<PlacedNode> all = new ArrayList<>(items.items());
    all.add(at, PlacedNodes.of(value));
    commit(
        path,
        new BlockReplacements(lines).insertItem(items, at, value),
        PlacedNodes.with(root, path, was -> PlacedNodes.items(items, all)));
  }

  private void remove(YamlPath path) throws Refusal {
    PlacedNode old = path.isRoot() ? null : find(path);
    if (old == null) {
      return;
    }
    mayGo(path, old);
    YamlPath parent = path.parent();
    PlacedNode container = Objects.requireNonNull(PlacedNodes.at(root, parent));
    if (!parent.isRoot() && PlacedNodes.isOnlyOne(container)) {
      boolean group = container instanceof PlacedNode.Group;
      YamlValue none =
          group ? new YamlValue.Group(new LinkedHashMap<>()) : new YamlValue.Items(List.of());
      replace(parent, container, none);
      return;
    }
    BlockReplacements blocks = new BlockReplacements(lines);
    if (container instanceof PlacedNode.Group group) {
      int at = group.pairs().indexOf(group.pair((String) path.last()));
      List<PlacedNode.Pair> pairs = new ArrayList<>(group.pairs());
      pairs.remove(at);
      PlacedNode rest = pairs.isEmpty() ? NOTHING : PlacedNodes.pairs(group, pairs);
      commit(path, blocks.removePair(group, at), PlacedNodes.with(root, parent, was -> rest));
    } else if (container instanceof PlacedNode.Items items) {
      int at = (Integer) path.last();
      List<PlacedNode> rest = new ArrayList<>(items.items());
      rest.remove(at);
      PlacedNode left = rest.isEmpty() ? NOTHING : PlacedNodes.items(items, rest);
      commit(path, blocks.removeItem(items, at), PlacedNodes.with(root, parent, was -> left));
    }
  }

  private void reorder(YamlPath path, List<Integer> order) throws Refusal {
    if (!(find(path) instanceof PlacedNode.Items items)
        || !ItemOrder.isOrder(order, items.items().size())) {
      throw refusal(Reason.NOT_IN_LIST, path);
    }
    List<PlacedNode> moved = order.stream().map(items.items()::get).toList();
    commit(
        path,
        List.of(new BlockReplacements(lines).reorder(items, order)),
        PlacedNodes.with(root, path, was -> PlacedNodes.items(items, moved)));
  }

  private void mayGo(YamlPath path, PlacedNode old) throws Refusal {
    if (PlacedNodes.isShared(root, old)) {
      throw refusal(Reason.SHARED, path);
    }
  }

  /** Takes the first way after which the document says what it should. */
  private void commit(YamlPath path, List<List<TextReplacement>> ways, PlacedNode expected)
      throws Refusal {
    for (List<TextReplacement> way : ways) {
      String text = TextReplacement.all(lines.text(), way);
      PlacedNode read = PlacedNodeReader.read(text);
      if (read != null && read.sameAs(expected)) {
        lines = new TextLines(text);
        root = read;
        return;
      }
    }
    throw refusal(Reason.NOT_SAFE, path);
  }

  private Refusal refusal(Reason reason, YamlPath path) {
    PlacedNode at = PlacedNodes.at(root, path);
    return new Refusal(reason, path, at == null ? 0 : lines.lineNumber(at.start()));
  }
}
