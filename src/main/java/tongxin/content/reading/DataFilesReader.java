package tongxin.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tongxin.content.contract.DataContract;
import tongxin.content.model.DataFiles;
import tongxin.content.model.Fact;
import tongxin.content.model.FactGroup;
import tongxin.content.model.FactSource;
import tongxin.content.model.GlossaryEntry;
import tongxin.content.model.Home;
import tongxin.content.model.Ids;
import tongxin.content.model.Level;
import tongxin.content.model.ModelSite;
import tongxin.content.model.Person;
import tongxin.content.model.PublicAddresses;
import tongxin.content.model.Term;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.YamlNode;
import tongxin.source.YamlNode.Mapping;
import tongxin.source.YamlNode.Sequence;

/** Reads the files of {@code content/data/}. */
final class DataFilesReader {
  static final List<String> NAMES =
      List.of(
          "columns.yml",
          "tags.yml",
          "people.yml",
          "divisions.yml",
          "facts.yml",
          "glossary.yml",
          "pinyin.yml",
          "model-sites.yml",
          "home.yml",
          "addresses.yml");

  private final Function<String, @Nullable YamlNode> files;
  private final Predicate<String> exists;
  private final Supplier<@Nullable PublicAddresses> addresses;
  private final Set<String> unread = new TreeSet<>();
  private final ReadContext context;
  private final Problems problems;

  /**
   * Makes a reader.
   *
   * @param files gives the YAML of a data file by its name, or null where it is absent or
   *     unreadable
   * @param exists true for the name of a data file that is there, readable or not
   * @param addresses gives the ledger of addresses, or null where it is unreadable
   */
  DataFilesReader(
      Function<String, @Nullable YamlNode> files,
      Predicate<String> exists,
      Supplier<@Nullable PublicAddresses> addresses,
      ReadContext context,
      Problems problems) {
    this.files = files;
    this.exists = exists;
    this.addresses = addresses;
    this.context = context;
    this.problems = problems;
  }

  DataFiles read() {
    Map<String, FactSource> sources = new LinkedHashMap<>();
    Map<String, Fact> known = new LinkedHashMap<>();
    Map<String, FactGroup> groups = new LinkedHashMap<>();
    Map<String, FactGroup> charts = new LinkedHashMap<>();
    top(
        "facts.yml",
        facts -> {
          sources.putAll(FactReader.sources(facts));
          known.putAll(FactReader.facts(facts));
          groups.putAll(FactReader.groups(facts, "groups"));
          charts.putAll(FactReader.groups(facts, "charts"));
          boolean sourcesKnown = !facts.has("sources") || facts.node("sources") instanceof Sequence;
          boolean factsKnown = !facts.has("facts") || facts.node("facts") instanceof Mapping;
          if (!sourcesKnown || !factsKnown) {
            unread.add("facts.yml");
          }
          return facts;
        });
    var glossary = listOf("glossary.yml", (fields, id) -> glossaryEntry(fields));
    Home home = top("home.yml", HomeReader::home);
    return new DataFiles(
        new DataFiles.Terms(
            terms("columns.yml", false), terms("tags.yml", false), terms("divisions.yml", true)),
        byId("people.yml", DataFilesReader::person, Person::location),
        new DataFiles.Figures(sources, known, groups, charts),
        new DataFiles.WordLists(glossary, pinyin()),
        byId("model-sites.yml", DataFilesReader::modelSite, ModelSite::location),
        home == null ? Home.USUAL : home,
        addresses(),
        Set.copyOf(unread));
  }

  private PublicAddresses addresses() {
    PublicAddresses read = addresses.get();
    if (read == null) {
      unread.add("addresses.yml");
    }
    return read == null ? PublicAddresses.NONE : read;
  }

  /** The keys of a file, read by the function; null where there are none. */
  private <T> @Nullable T top(String name, Function<Fields, @Nullable T> reader) {
    YamlNode node = file(name);
    if (node == null || isEmpty(node)) {
      return null;
    }
    T result = Fields.readNode(node, name, context, problems, reader);
    if (result == null) {
      unread.add(name);
    }
    return result;
  }

  private @Nullable YamlNode file(String name) {
    YamlNode node = files.apply(name);
    if (node == null && exists.test(name)) {
      unread.add(name);
    }
    return node;
  }

  private Map<String, Term> terms(String name, boolean withKind) {
    return byId(
        name,
        (fields, id) ->
            new Term(
                id,
                fields.requiredText("name"),
                fields.text("description"),
                withKind ? fields.string("kind") : null,
                fields.rest(withKind ? DataContract.DIVISIONS : DataContract.COLUMNS),
                fields.location()),
        Term::location);
  }

  private static Person person(Fields fields, String id) {
    return new Person(id, fields.requiredText("name"), fields.text("title"), fields.location());
  }

  private static ModelSite modelSite(Fields fields, String id) {
    return new ModelSite(
        id,
        fields.requiredText("name"),
        fields.choice("level", Level.class),
        fields.ref("division"),
        fields.location());
  }

  private static GlossaryEntry glossaryEntry(Fields fields) {
    return new GlossaryEntry(
        fields.requiredString("zh"),
        fields.requiredString("en"),
        fields.texts("avoid").stream()
            .map(t -> t.byLanguage().values().iterator().next())
            .toList());
  }

  private Map<String, String> pinyin() {
    Map<String, String> result = new LinkedHashMap<>();
    top(
        "pinyin.yml",
        words -> {
          for (YamlNode.Entry entry : words.entries()) {
            String spelling = words.string(entry.key());
            if (spelling != null) {
              result.put(entry.key(), spelling);
            }
          }
          return words;
        });
    return result;
  }

  private <T> Map<String, T> byId(
      String name, BiFunction<Fields, String, T> reader, Function<T, Location> location) {
    Map<String, T> result = new LinkedHashMap<>();
    listOf(
        name,
        (fields, unused) -> {
          String id = fields.requiredString("id");
          T item = reader.apply(fields, id);
          if (!id.isEmpty() && !Ids.isValid(id)) {
            problems.add(
                Problem.of(ProblemCode.ID_INVALID, fields.location("id"), id)
                    .suggesting(FactReader.suggestion(id)));
          }
          T first = result.putIfAbsent(id, item);
          if (first != null && !id.isEmpty()) {
            problems.add(
                Problem.of(ProblemCode.ID_DUPLICATE, fields.location("id"), id)
                    .relatedTo(location.apply(first)));
          }
          return item;
        });
    result.remove("");
    return result;
  }

  private <T> List<T> listOf(String name, BiFunction<Fields, String, T> reader) {
    YamlNode node = file(name);
    if (node == null || isEmpty(node)) {
      return List.of();
    }
    if (!(node instanceof YamlNode.Sequence sequence)) {
      problems.add(ProblemCode.TYPE_WRONG, node.location(), name, "list", node.type());
      unread.add(name);
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      T read = Fields.readNode(item, name, context, problems, f -> reader.apply(f, name));
      if (read != null) {
        items.add(read);
      }
    }
    return List.copyOf(items);
  }

  private static boolean isEmpty(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().isEmpty();
    }
    return node instanceof YamlNode.Scalar scalar && scalar.isEmpty();
  }
}
