package tongxin.source.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tongxin.source.edit.EditResult.Edited;

/** Random documents, random changes: read anew, the text says what was asked; the rest stays. */
final class YamlEditPropertyTest {
  private static final int ROUNDS = Integer.getInteger("edit.rounds", 1500);

  private int refused;

  @Test
  void anyChangeOfAnyDocumentIsReadAsAsked() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      RandomYaml yaml = new RandomYaml(random);
      String text = yaml.document();
      for (int step = 0; step < 4; step++) {
        text = change(text, yaml, random, "seed " + seed + " step " + step);
      }
    }
    assertThat(refused).isLessThan(ROUNDS / 50);
  }

  private String change(String text, RandomYaml yaml, Random random, String name) {
    Object before = load(text);
    List<YamlPath> paths = new ArrayList<>();
    paths(before, YamlPath.ROOT, paths);
    YamlPath path = paths.get(random.nextInt(paths.size()));
    YamlChange change;
    Object expected;
    switch (random.nextInt(4)) {
      case 0 -> {
        change = YamlChange.remove(path);
        expected = changed(before, path.steps(), new Gone());
      }
      case 1 -> {
        Object value = yaml.value(0);
        YamlPath added = path.parent().then(path.last() instanceof Integer ? path.last() : "新键");
        change =
            path.last() instanceof Integer
                ? new YamlChange.Insert(added, YamlValue.of(value))
                : YamlChange.set(added, value);
        expected =
            changed(before, added.steps(), path.last() instanceof Integer ? new In(value) : value);
      }
      default -> {
        Object value = yaml.value(0);
        change = YamlChange.set(path, value);
        expected = changed(before, path.steps(), value);
      }
    }
    EditResult result = YamlEdit.apply(text, List.of(change));
    if (!(result instanceof Edited edited)) {
      refused++;
      return text;
    }
    String described =
        name + "\n" + change + "\n---before\n" + text + "\n---after\n" + edited.text();
    assertThat(meaning(load(edited.text()))).as(described).isEqualTo(meaning(expected));
    othersStay(text, edited.text(), change.path(), described);
    return edited.text();
  }

  /** The first keys other than the changed one, with all of their lines, are as they were. */
  private static void othersStay(String before, String after, YamlPath path, String described) {
    if (before.contains("\r\n")) {
      assertThat(after.replace("\r\n", "")).as(described).doesNotContain("\n");
    } else {
      assertThat(after).as(described).doesNotContain("\r");
    }
    List<String> left = after.lines().toList();
    int at = 0;
    for (String line : otherLines(before, path.steps().get(0))) {
      int found = left.subList(at, left.size()).indexOf(line);
      assertThat(found).as("%s%nlost line: %s", described, line).isNotNegative();
      at += found + 1;
    }
  }

  private static List<String> otherLines(String text, Object key) {
    List<String> result = new ArrayList<>();
    boolean own = false;
    for (String line : text.lines().toList()) {
      boolean starts = !line.isEmpty() && " -#".indexOf(line.charAt(0)) < 0;
      boolean comment = line.startsWith("#");
      if (starts) {
        own = line.startsWith(key + ":") || line.startsWith("\"" + key + "\":");
      }
      if (!own || comment) {
        result.add(line);
      }
    }
    return result;
  }

  private record Gone() {}

  private record In(Object value) {}

  private static void paths(@Nullable Object value, YamlPath path, List<YamlPath> paths) {
    if (!path.isRoot()) {
      paths.add(path);
    }
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> paths(item, path.then(String.valueOf(key)), paths));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        paths(list.get(i), path.then(i), paths);
      }
    }
    if (paths.isEmpty()) {
      paths.add(YamlPath.of("起"));
    }
  }

  private static @Nullable Object changed(@Nullable Object old, List<Object> steps, Object value) {
    Object step = steps.get(0);
    List<Object> rest = steps.subList(1, steps.size());
    if (step instanceof Integer at && old instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      if (rest.isEmpty() && value instanceof In in) {
        copy.add(at, in.value());
      } else if (rest.isEmpty() && value instanceof Gone) {
        copy.remove((int) at);
      } else {
        copy.set(at, rest.isEmpty() ? value : changed(copy.get(at), rest, value));
      }
      return copy;
    }
    Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
    if (old instanceof Map<?, ?> map) {
      copy.putAll(map);
    }
    if (rest.isEmpty() && value instanceof Gone) {
      copy.remove(step);
    } else {
      copy.put(step, rest.isEmpty() ? value : changed(copy.get(step), rest, value));
    }
    return copy;
  }

  private static @Nullable Object load(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  /** A document that says nothing, an empty group, and forbidden characters, count as equal. */
  private static String meaning(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      map.forEach((k, v) -> entries.add(meaning(k) + "=" + meaning(v)));
      entries.sort(null);
      return map.isEmpty() ? "{}" : entries.toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(YamlEditPropertyTest::meaning).toList().toString();
    }
    // A number that replaces a number stands without quotation marks, as that did.
    boolean number = String.valueOf(value).matches("-?[0-9]+([.][0-9]+)?");
    String type = value == null ? "" : number ? "Number" : value.getClass().getSimpleName();
    return value == null ? "{}" : type + ":" + value;
  }
}
