package tongxin.content.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;
import tongxin.content.slips.ChineseSigns;
import tongxin.content.slips.KeyNames;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.YamlNode;
import tongxin.source.YamlNode.Entry;
import tongxin.source.YamlNode.Mapping;
import tongxin.source.YamlNode.Scalar;
import tongxin.source.YamlNode.Sequence;

/**
 * Reads the keys of a YAML mapping, each with its type, and reports what is missing, wrong or
 * unknown. A key without a value counts as absent. Call {@link #done} at the end.
 */
final class Fields {
  private final Mapping mapping;
  private final ReadContext context;
  private final Problems problems;
  private final Map<String, YamlNode> values = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, Location> missing = new LinkedHashMap<>();
  private final FieldFaults faults;
  private final FieldTexts texts;
  private final FieldWords words;

  Fields(Mapping mapping, ReadContext context, Problems problems) {
    this.mapping = mapping;
    this.context = context;
    this.problems = problems;
    this.faults = new FieldFaults(problems);
    this.texts = new FieldTexts(context, faults);
    this.words = new FieldWords(context.zone(), problems);
    for (Entry entry : mapping.entries()) {
      if (!isEmpty(entry.value())) {
        values.put(entry.key(), entry.value());
      } else {
        faults.isCut(entry.key(), entry.value());
      }
    }
  }

  Location location() {
    return mapping.location();
  }

  Problems problems() {
    return problems;
  }

  /** Where the key's value stands, or the whole mapping where it is absent. */
  Location location(String key) {
    YamlNode node = values.get(key);
    return node == null ? mapping.location() : node.location();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Where a key stands that has no value; null where it has one, or is not there. */
  @Nullable Location withoutValue(String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(key) && isBlank(entry.value()))
        .map(Entry::keyLocation)
        .findFirst()
        .orElse(null);
  }

  /** Whether a key was required and has no value, which is reported at the end. */
  boolean isMissing(String key) {
    return missing.containsKey(key);
  }

  /** The value of a key as it was written, or null. */
  @Nullable YamlNode node(String key) {
    known.add(key);
    return values.get(key);
  }

  @Nullable String string(String key) {
    YamlNode node = node(key);
    if (node == null) {
      return null;
    }
    if (node instanceof Scalar scalar) {
      return scalar.value().isBlank() ? null : scalar.value().strip();
    }
    faults.wrongType(node, key, "text");
    return null;
  }

  String requiredString(String key) {
    return required(key, string(key), "");
  }

  @Nullable Text text(String key) {
    YamlNode node = node(key);
    return node == null ? null : text(key, node);
  }

  Text requiredText(String key) {
    return required(key, text(key), Text.of(context.language(), ""));
  }

  /** A text of a file in one language: what the map says in that language. */
  @Nullable String textHere(String key) {
    Text text = text(key);
    return text == null ? null : text.in(context.language()).text();
  }

  @Nullable Ref ref(String key) {
    String id = string(key);
    return id == null ? null : new Ref(id, location(key));
  }

  Ref requiredRef(String key) {
    return new Ref(requiredString(key), location(key));
  }

  /** The same, of a text that a page cannot do without. */
  String requiredTextHere(String key) {
    return required(key, textHere(key), "");
  }

  /** A list of ids; a single id may stand without brackets. */
  List<Ref> refs(String key) {
    return list(key, node -> node instanceof Scalar s ? ref(key, s) : null, "id").stream()
        .filter(ref -> !ref.id().isEmpty())
        .toList();
  }

  private Ref ref(String key, Scalar id) {
    if (ChineseSigns.joinItems(id)) {
      faults.add(
          key, Problem.of(ProblemCode.YAML_SYNTAX, id.location(), "several-items", id.value()));
      return new Ref("", id.location());
    }
    return new Ref(id.value().strip(), id.location());
  }

  List<Text> texts(String key) {
    return list(key, node -> text(key, node), "text");
  }

  @Nullable Instant date(String key) {
    String written = string(key);
    return written == null ? null : words.date(written, location(key));
  }

  Instant requiredDate(String key) {
    required(key, string(key), "");
    Instant date = faults.have(key) ? null : date(key);
    return date == null ? Instant.EPOCH : date;
  }

  boolean flag(String key) {
    String written = string(key);
    return written != null && words.flag(key, written, location(key));
  }

  /** A number from {@code least} to {@code most}. */
  @Nullable BigDecimal number(String key, int least, int most) {
    String written = string(key);
    return written == null ? null : words.number(key, written, least, most, location(key));
  }

  <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
    String written = string(key);
    return written == null ? null : words.choice(key, written, type, location(key));
  }

  <E extends Enum<E>> E requiredChoice(String key, Class<E> type, E otherwise) {
    required(key, string(key), "");
    E value = faults.have(key) ? null : choice(key, type);
    return value == null ? otherwise : value;
  }

  @Nullable Fields fields(String key) {
    YamlNode node = node(key);
    return node == null ? null : fields(node, key);
  }

  /** The mappings of a list, each read by the function. */
  <T> List<T> each(String key, Function<Fields, @Nullable T> reader) {
    return list(
        key,
        node -> {
          Fields fields = fields(node, key);
          return fields == null ? null : reader.apply(fields);
        },
        "mapping");
  }

  /** The items of a list, read one by one; a value that is no list counts as a list of one. */
  <T> List<T> list(String key, Function<YamlNode, @Nullable T> reader, String itemType) {
    YamlNode node = node(key);
    if (node == null) {
      return List.of();
    }
    List<YamlNode> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
    List<T> result = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof Scalar scalar && scalar.isEmpty() && !itemType.equals("mapping")) {
        continue;
      }
      T value = reader.apply(item);
      if (value != null) {
        result.add(value);
      } else if (itemType.equals("id")) {
        faults.wrongType(item, key, itemType);
      }
    }
    return List.copyOf(result);
  }

  @Nullable Fields fields(YamlNode node, String key) {
    if (node instanceof Mapping inner) {
      return new Fields(inner, context, problems);
    }
    if (faults.hidesKeys(key, node, name -> false)) {
      return null;
    }
    faults.wrongType(node, key, "mapping");
    return null;
  }

  /** Keys and values of a mapping whose keys are free. */
  List<Entry> entries() {
    mapping.entries().forEach(entry -> known.add(entry.key()));
    return mapping.entries();
  }

  /** Reports a key that must be there: at the key itself where only its value is missing. */
  void missing(String key) {
    Location at =
        mapping.entries().stream()
            .filter(entry -> entry.key().equals(key))
            .map(Entry::keyLocation)
            .findFirst()
            .orElse(mapping.location());
    known.add(key);
    missing.putIfAbsent(key, at);
  }

  /** Reports the keys that are missing, and those that nobody asked for. */
  void done() {
    for (Entry entry : mapping.entries()) {
      faults.hidesKeys(entry.key(), entry.value(), known::contains);
      if (!known.contains(entry.key())) {
        String meant = KeyNames.meant(entry.key(), known);
        // What was mistyped is not missing as well.
        missing.remove(meant);
        problems.add(
            Problem.of(
                    ProblemCode.KEY_UNKNOWN,
                    entry.keyLocation(),
                    entry.key(),
                    String.join(", ", known))
                .suggesting(meant));
      }
    }
    missing.forEach((key, at) -> problems.add(ProblemCode.KEY_MISSING, at, key));
  }

  @Nullable Text text(String key, YamlNode node) {
    return texts.read(key, node);
  }

  private static boolean isBlank(YamlNode node) {
    return isEmpty(node) || (node instanceof Scalar scalar && scalar.value().isBlank());
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof Scalar scalar && scalar.isEmpty();
  }

  private <T> T required(String key, @Nullable T value, T otherwise) {
    if (value == null && !faults.have(key)) {
      missing(key);
    }
    return value == null ? otherwise : value;
  }
}
