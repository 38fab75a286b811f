package tongxin.content.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Fact;
import tongxin.content.model.FactGroup;
import tongxin.content.model.FactSource;
import tongxin.content.model.Ids;
import tongxin.content.model.Level;
import tongxin.content.model.Publication;
import tongxin.content.model.Status;
import tongxin.content.model.Text;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.source.YamlNode;

/** Reads figures and their sources: {@code data/facts.yml}, and the figures of a profile. */
final class FactReader {
  private FactReader() {}

  /** A figure; {@code id} is empty for one that stands in a profile's own file. */
  static Fact fact(String id, Fields fields) {
    Text label = fields.text("label");
    if (label == null) {
      label = labelByLanguage(fields);
    }
    YamlNode value = fields.node("value");
    if (value == null) {
      fields.missing("value");
    }
    BigDecimal number = value instanceof YamlNode.Scalar s ? number(s) : null;
    Text words = value == null || number != null ? null : fields.text("value", value);
    var unit = fields.string("unit");
    var qualifier = fields.choice("qualifier", Fact.Qualifier.class);
    var source = fields.text("source");
    var asOf = fields.string("as_of");
    var note = fields.text("note");
    var publication = PublicationReader.read(fields, null, Status.PUBLISHED);
    var group = fields.ref("group");
    var chart = fields.ref("chart");
    boolean lead = fields.flag("lead");
    var above = fields.choice("above", Fact.Place.class);
    var level = fields.choice("level", Level.class);
    return new Fact(
        id,
        label,
        new Fact.Amount(number, words, unit, qualifier),
        new Fact.Provenance(source, asOf, note),
        new Fact.Grouping(group, chart, lead, above, level),
        publication,
        fields.location());
  }

  /** {@code zh:} and {@code en:} beside the value, as facts.yml has them. */
  private static Text labelByLanguage(Fields fields) {
    Map<String, String> label = new LinkedHashMap<>();
    for (Language language : Language.KNOWN) {
      String text = fields.textHere(language.code());
      if (text != null) {
        label.put(language.code(), text);
      }
    }
    if (label.isEmpty()) {
      fields.missing("label");
      label.put(Language.ZH.code(), "");
    }
    return new Text(label, label.keySet().iterator().next());
  }

  private static @Nullable BigDecimal number(YamlNode.Scalar scalar) {
    String digits = scalar.value().strip();
    if (!digits.matches("[+-]?\\d{1,20}(\\.\\d{1,9})?")) {
      return null;
    }
    return new BigDecimal(digits);
  }

  static Map<String, FactSource> sources(Fields fields) {
    Map<String, FactSource> sources = new LinkedHashMap<>();
    for (FactSource source : fields.each("sources", FactReader::source)) {
      FactSource first = sources.putIfAbsent(source.id(), source);
      if (first != null && !source.id().isEmpty()) {
        fields
            .problems()
            .add(
                Problem.of(ProblemCode.ID_DUPLICATE, source.location(), source.id())
                    .relatedTo(first.location()));
      }
    }
    sources.remove("");
    return sources;
  }

  /** Groups or charts by id, in their order. */
  static Map<String, FactGroup> groups(Fields fields, String key) {
    Map<String, FactGroup> groups = new LinkedHashMap<>();
    for (FactGroup group : fields.each(key, FactReader::group)) {
      FactGroup first = groups.putIfAbsent(group.id(), group);
      if (first != null && !group.id().isEmpty()) {
        fields
            .problems()
            .add(
                Problem.of(ProblemCode.ID_DUPLICATE, group.location(), group.id())
                    .relatedTo(first.location()));
      }
    }
    groups.remove("");
    return groups;
  }

  private static FactGroup group(Fields fields) {
    return new FactGroup(
        fields.requiredString("id"),
        fields.requiredText("name"),
        fields.text("description"),
        fields.location());
  }

  private static FactSource source(Fields fields) {
    var id = fields.requiredString("id");
    var kind = fields.text("kind");
    var publisher = fields.text("publisher");
    var title = fields.text("title");
    var authors = authors(fields.node("byline"));
    var date = date(fields.string("date"));
    var url = CreditReader.url(fields, "url");
    var note = fields.text("note");
    return new FactSource(
        id,
        new FactSource.Work(kind, publisher, title, authors, date, url),
        note,
        fields.location());
  }

  /** The names of a byline in whatever shape it was noted: a name, a list, or lists by role. */
  private static List<String> authors(@Nullable YamlNode node) {
    List<String> names = new ArrayList<>();
    if (node instanceof YamlNode.Scalar scalar) {
      names.add(scalar.value());
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> names.addAll(authors(item)));
    } else if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> names.addAll(authors(entry.value())));
    }
    return names;
  }

  private static @Nullable String date(@Nullable String written) {
    return "unknown".equals(written) ? null : written;
  }

  static Map<String, Fact> facts(Fields fields) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    fields.group("facts", byId -> factsById(byId, facts));
    return facts;
  }

  private static Map<String, Fact> factsById(Fields byId, Map<String, Fact> facts) {
    for (YamlNode.Entry entry : byId.entries()) {
      String id = entry.key();
      if (!Ids.isValidInData(id)) {
        byId.problems()
            .add(
                Problem.of(ProblemCode.ID_INVALID, entry.keyLocation(), id)
                    .suggesting(suggestion(id)));
      }
      Fact fact = byId.group(entry.value(), id, fields -> fact(id, fields));
      // Known all the same, so that what names it is not called wrong as well.
      facts.put(id, fact == null ? unreadable(id, entry.keyLocation()) : fact);
    }
    return facts;
  }

  private static Fact unreadable(String id, Location at) {
    Text label = Text.of(Language.ZH, id);
    return new Fact(
        id,
        label,
        new Fact.Amount(null, null, null, null),
        new Fact.Provenance(null, null, null),
        Fact.Grouping.NONE,
        Publication.ALWAYS,
        at);
  }

  static @Nullable String suggestion(String id) {
    String suggested = Ids.suggest(id);
    return suggested.isEmpty() ? null : suggested;
  }
}
