package tongxin.content.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.FieldSource;
import tongxin.content.model.Params;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;
import tongxin.content.model.Values;
import tongxin.problem.Location;
import tongxin.problem.Problems;
import tongxin.source.YamlNode;
import tongxin.source.YamlNode.Entry;
import tongxin.source.YamlNode.Mapping;
import tongxin.source.YamlNode.Scalar;

/**
 * Reads the keys of a YAML mapping, each with its type, and reports what is missing, wrong or
 * unknown. A key without a value counts as absent.
 *
 * <p>Fields exist only while a function reads them: what it did not ask for is reported when it
 * returns.
 */
final class Fields implements FieldSource {
  private final ReadContext context;
  private final Problems problems;
  private final AskedKeys keys;
  private final FieldFaults faults;
  private final FieldTexts texts;
  private final FieldWords words;
  private final FieldLists lists;

  /** Reads a mapping, and then reports what is missing in it or was not asked for. */
  static <T> T read(
      Mapping mapping, ReadContext context, Problems problems, Function<Fields, T> reader) {
    Fields fields = new Fields(mapping, context, problems);
    T result = reader.apply(fields);
    fields.keys.done();
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
    this.context = context;
    this.problems = problems;
    this.faults = new FieldFaults(problems);
    this.keys = new AskedKeys(mapping, faults);
    this.texts = new FieldTexts(context, faults);
    this.words = new FieldWords(context.zone(), problems);
    this.lists = new FieldLists(faults);
  }

  Location location() {
    return keys.mapping().location();
  }

  Problems problems() {
    return problems;
  }

  /** Where the key's value stands, or the whole mapping where it is absent. */
  Location location(String key) {
    return keys.location(key);
  }

  boolean has(String key) {
    return keys.has(key);
  }

  /** Where a key stands that has no value; null where it has one, or is not there. */
  @Nullable Location withoutValue(String key) {
    return keys.withoutValue(key);
  }

  /** Whether a key was required and has no value, which is reported at the end. */
  boolean isMissing(String key) {
    return keys.isMissing(key);
  }

  /** The value of a key as it was written, or null. */
  @Nullable YamlNode node(String key) {
    return keys.node(key);
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
    return lists.refs(key, node(key));
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
    return ColourReader.read(this, key, faults);
  }

  @Override
  public @Nullable String word(String key, List<String> choices) {
    String written = string(key);
    return written == null ? null : words.word(key, written, choices, location(key));
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
    return lists.read(key, node(key), reader, itemType);
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
    return keys.rest(group, this);
  }

  /** Keys and values of a mapping whose keys are free. */
  List<Entry> entries() {
    return keys.all();
  }

  /** Reports a key that must be there: at the key itself where only its value is missing. */
  void missing(String key) {
    keys.missing(key);
  }

  @Nullable Text text(String key, YamlNode node) {
    return texts.read(key, node);
  }

  private <T> T required(String key, @Nullable T value, T otherwise) {
    if (value == null && !faults.have(key)) {
      missing(key);
    }
    return value == null ? otherwise : value;
  }
}
