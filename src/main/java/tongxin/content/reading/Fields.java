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
import tongxin.content.contract.Field;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.FieldSource;
import tongxin.content.model.Colour;
import tongxin.content.model.Params;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;
import tongxin.content.model.Values;
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
 * unknown. A key without a value counts as absent.
 *
 * <p>Fields exist only while a function reads them: what it did not ask for is reported when it
 * returns.
 */
final class Fields implements FieldSource {
  private final Mapping mapping;
  private final ReadContext context;
  private final Problems problems;
  private final Map<String, YamlNode> values = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, Location> missing = new LinkedHashMap<>();
  private final FieldFaults faults;
  private final FieldTexts texts;
  private final FieldWords words;

  /** True where every key is known. */
  private boolean free;

  /** Reads a mapping, and then reports what is missing in it or was not asked for. */
  static <T> T read(
      Mapping mapping, ReadContext context, Problems problems, Function<Fields, T> reader) {
    Fields fields = new Fields(mapping, context, problems);
    T result = reader.apply(fields);
    fields.done();
    return result;
  }

  /** Reads a part of a mapping that is read in whole by somebody else: what is left is not said. */
  static <T> T part(
      Mapping mapping, ReadContext context, Problems problems, Function<Fields, T> reader) {
    return reader.apply(new Fields(mapping, context, problems));
  }

  /**
   * Reads what must be a mapping.
   *
   * @param name by which a problem calls it
   * @return null where it is none; the reason is then a problem
   */
  static <T> @Nullable T readNode(
      YamlNode node,
      String name,
      ReadContext context,
      Problems problems,
      Function<Fields, @Nullable T> reader) {
    Fields holder = new Fields(Mapping.empty(node.location().file()), context, problems);
    return holder.group(node, name, reader);
  }

  private Fields(Mapping mapping, ReadContext context, Problems problems) {
    this.mapping = mapping;
    this.context = context;
    this.problems = problems;
    this.faults = new FieldFaults(problems);
    this.texts = new FieldTexts(context, faults);
    this.words = new FieldWords(context.zone(), problems);
    for (Entry entry : mapping.entries()) {
      if (!isEmpty(entry.value())) {
        values.put(entry.key(), entry.value());
      } else if (entry.value() instanceof Scalar scalar && FieldFaults.isCut(entry.key(), scalar)) {
        faults.cut(entry.key(), scalar);
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

  @Override
  public @Nullable String string(String key) {
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

  @Override
  public @Nullable Text text(String key) {
    YamlNode node = node(key);
    return node == null ? null : text(key, node);
  }

  Text requiredText(String key) {
    return required(key, text(key), Text.of(context.language(), ""));
  }

  /** A text of a file in one language: what the map says in that language. */
  @Override
  public @Nullable String textHere(String key) {
    Text text = text(key);
    return text == null ? null : text.in(context.language()).text();
  }

  @Override
  public @Nullable Ref ref(String key) {
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
  @Override
  public List<Ref> refs(String key) {
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

  @Override
  public List<Text> texts(String key) {
    return list(key, node -> text(key, node), "text");
  }

  @Override
  public @Nullable Instant date(String key) {
    String written = string(key);
    return written == null ? null : words.date(written, location(key));
  }

  Instant requiredDate(String key) {
    required(key, string(key), "");
    Instant date = faults.have(key) ? null : date(key);
    return date == null ? Instant.EPOCH : date;
  }

  @Override
  public @Nullable Params params(String key) {
    YamlNode node = node(key);
    return node == null ? null : new FreeKeys(texts, faults).read(key, node);
  }

  @Override
  public @Nullable String url(String key) {
    return CreditReader.url(this, key);
  }

  @Override
  public @Nullable Ref colour(String key) {
    Ref written = ref(key);
    // Without quotation marks a colour that begins with # is a comment to YAML.
    Location without = written == null ? withoutValue(key) : null;
    if (written != null && Colour.of(written.id()).isPresent()) {
      return written;
    }
    if ((written != null || without != null) && !faults.have(key)) {
      Location at = without != null ? without : location(key);
      String shown = written == null ? "" : written.id();
      faults.add(key, Problem.of(ProblemCode.COLOUR_INVALID, at, key, shown));
    }
    return null;
  }

  @Override
  public @Nullable String word(String key, List<String> choices) {
    String written = string(key);
    if (written == null || choices.contains(written)) {
      return written;
    }
    problems.add(
        ProblemCode.VALUE_UNKNOWN, location(key), key, written, String.join(", ", choices));
    return null;
  }

  @Override
  public boolean flag(String key) {
    String written = string(key);
    return written != null && words.flag(key, written, location(key));
  }

  /** A number from {@code least} to {@code most}. */
  @Override
  public @Nullable BigDecimal number(String key, int least, int most) {
    String written = string(key);
    return written == null ? null : words.number(key, written, least, most, location(key));
  }

  @Override
  public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
    String written = string(key);
    return written == null ? null : words.choice(key, written, type, location(key));
  }

  <E extends Enum<E>> E requiredChoice(String key, Class<E> type, E otherwise) {
    required(key, string(key), "");
    E value = faults.have(key) ? null : choice(key, type);
    return value == null ? otherwise : value;
  }

  /** The mapping behind a key, read by the function; null where there is none. */
  <T> @Nullable T group(String key, Function<Fields, @Nullable T> reader) {
    YamlNode node = node(key);
    return node == null ? null : group(node, key, reader);
  }

  /** The mappings of a list, each read by the function. */
  <T> List<T> each(String key, Function<Fields, @Nullable T> reader) {
    return list(key, node -> group(node, key, reader), "mapping");
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

  /** A mapping read by the function; null where it is none. */
  <T> @Nullable T group(YamlNode node, String key, Function<Fields, @Nullable T> reader) {
    if (node instanceof Mapping inner) {
      return read(inner, context, problems, reader);
    }
    if (FieldFaults.hidesKeys(node, name -> false)) {
      faults.hiddenKeys(key, node);
    } else {
      faults.wrongType(node, key, "mapping");
    }
    return null;
  }

  /** What stands behind the keys of a group that nobody asked for yet, as their fields read it. */
  Values rest(FieldGroup group) {
    Map<String, Object> rest = new LinkedHashMap<>();
    for (Field<?> field : group.fields()) {
      if (known.contains(field.key())) {
        continue;
      }
      Object value = field.type().read(field.key(), this);
      known.add(field.key());
      if (value != null) {
        rest.put(field.key(), value);
      } else if (field.required() && !faults.have(field.key())) {
        missing(field.key());
      }
    }
    return new Values(rest);
  }

  /** Keys and values of a mapping whose keys are free. */
  List<Entry> entries() {
    free = true;
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
  private void done() {
    if (free) {
      return;
    }
    for (Entry entry : mapping.entries()) {
      if (FieldFaults.hidesKeys(entry.value(), known::contains)) {
        faults.hiddenKeys(entry.key(), entry.value());
      }
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
