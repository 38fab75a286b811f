package tongxin.targets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;
import tongxin.problem.LookAlike;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.source.YamlNode;

/** Reads the keys of one target, and reports what is missing, wrong or unknown. */
final class TargetFields {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private final YamlNode.Mapping mapping;
  private final Problems problems;
  private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  TargetFields(YamlNode.Mapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!(entry.value() instanceof YamlNode.Scalar scalar && isBlank(scalar))) {
        entries.put(entry.key(), entry);
      }
    }
  }

  private static boolean isBlank(YamlNode.Scalar scalar) {
    return scalar.isEmpty() || scalar.value().isBlank();
  }

  /** Where a key's value stands, or the whole target. */
  Location location(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? mapping.location() : entry.value().location();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** A text; null where it is not there. Of several names for one thing the first that is used. */
  @Nullable String text(String key, String... otherNames) {
    known.add(key);
    for (String name : names(key, otherNames)) {
      YamlNode.Entry entry = entries.get(name);
      if (entry != null) {
        known.add(name);
        if (entry.value() instanceof YamlNode.Scalar scalar) {
          return scalar.value().strip();
        }
        problems.add(
            ProblemCode.TYPE_WRONG, entry.value().location(), name, "text", entry.value().type());
        return null;
      }
    }
    return null;
  }

  private static List<String> names(String key, String... otherNames) {
    List<String> names = new ArrayList<>(List.of(key));
    names.addAll(List.of(otherNames));
    return names;
  }

  String required(String key) {
    String text = text(key);
    if (text == null && !has(key)) {
      missing.add(key);
    }
    return text == null ? "" : text;
  }

  /** A whole number; null where it is not there. */
  @Nullable Integer number(String key, int least, int most) {
    String written = text(key);
    if (written == null) {
      return null;
    }
    int value = WHOLE.matcher(written).matches() ? Integer.parseInt(written) : -1;
    if (value >= least && value <= most) {
      return value;
    }
    String plain = LookAlike.plain(written);
    boolean alike = !plain.equals(written) && WHOLE.matcher(plain).matches();
    problems.add(
        Problem.of(ProblemCode.NUMBER_INVALID, location(key), key, written, least + " … " + most)
            .suggesting(alike ? plain : null));
    return null;
  }

  /** One of a few words; the first where it is not there. */
  String choice(String key, List<String> words) {
    String written = text(key);
    if (written == null || words.contains(written)) {
      return written == null ? words.get(0) : written;
    }
    problems.add(
        Problem.of(ProblemCode.VALUE_UNKNOWN, location(key), key, written, String.join(", ", words))
            .suggesting(Suggestion.nearest(written, words)));
    return words.get(0);
  }

  /** A command: a text for the system's shell, or a list of words; empty where it is not there. */
  List<String> command(String key) {
    YamlNode.Entry entry = entries.get(key);
    if (entry == null || entry.value() instanceof YamlNode.Scalar) {
      String text = text(key);
      return text == null ? List.of() : List.of(text);
    }
    known.add(key);
    List<String> words = new ArrayList<>();
    if (entry.value() instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        if (item instanceof YamlNode.Scalar word) {
          words.add(word.value());
        } else {
          problems.add(ProblemCode.TYPE_WRONG, item.location(), key, "text", item.type());
        }
      }
    } else {
      problems.add(
          ProblemCode.TYPE_WRONG, entry.value().location(), key, "list", entry.value().type());
    }
    // One word alone is a program too, not a text for the shell.
    return words.size() == 1 ? List.of(words.get(0), "") : List.copyOf(words);
  }

  void missing(String key) {
    missing.add(key);
  }

  /** Reports the keys that are missing, and those that no target of this kind has. */
  void done() {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key()) && !Secrets.isKey(entry.key())) {
        String meant = Suggestion.nearest(entry.key(), known);
        missing.remove(meant);
        problems.add(
            Problem.of(
                    ProblemCode.KEY_UNKNOWN,
                    entry.keyLocation(),
                    entry.key(),
                    String.join(", ", known))
                .suggesting(meant));
      } else if (isEmpty(entry) && !missing.contains(entry.key())) {
        // What is left out has a meaning of its own, which somebody who began to write did not
        // want.
        problems.add(ProblemCode.TYPE_WRONG, entry.keyLocation(), entry.key(), "text", "nothing");
      }
    }
    missing.forEach(key -> problems.add(ProblemCode.KEY_MISSING, at(key), key));
  }

  private boolean isEmpty(YamlNode.Entry entry) {
    return known.contains(entry.key()) && !entries.containsKey(entry.key());
  }

  private Location at(String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(YamlNode.Entry::keyLocation)
        .findFirst()
        .orElse(mapping.location());
  }
}
