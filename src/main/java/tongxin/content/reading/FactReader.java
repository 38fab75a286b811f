package tongxin.content.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Fact;
import tongxin.content.model.FactSource;
import tongxin.content.model.Ids;
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
    Fact fact =
        new Fact(
            id,
            label,
            number,
            words,
            fields.string("unit"),
            fields.choice("qualifier", Fact.Qualifier.class),
            fields.text("source"),
            fields.string("as_of"),
            fields.text("note"),
            fields.location());
    fields.done();
    return fact;
  }

  /** {@code zh:} and {@code en:} beside the value, as facts.yml has them. */
  private static Text labelByLanguage(Fields fields) {
    Map<String, String> label = new LinkedHashMap<>();
    for (String code : List.of("zh", "en")) {
      String text = fields.string(code);
      if (text != null) {
        label.put(code, text);
      }
    }
    if (label.isEmpty()) {
      fields.missing("label");
      label.put("zh", "");
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

  private static FactSource source(Fields fields) {
    FactSource source =
        new FactSource(
            fields.requiredString("id"),
            fields.text("kind"),
            fields.text("publisher"),
            fields.text("title"),
            authors(fields.node("byline")),
            date(fields.string("date")),
            CreditReader.url(fields, "url"),
            fields.text("note"),
            fields.location());
    fields.done();
    return source;
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
    Fields byId = fields.fields("facts");
    if (byId == null) {
      return facts;
    }
    for (YamlNode.Entry entry : byId.entries()) {
      String id = entry.key();
      if (!Ids.isValidInData(id)) {
        fields
            .problems()
            .add(
                Problem.of(ProblemCode.ID_INVALID, entry.keyLocation(), id)
                    .suggesting(suggestion(id)));
      }
      Fields fact = byId.fields(entry.value(), id);
      // Known all the same, so that what names it is not called wrong as well.
      facts.put(id, fact == null ? unreadable(id, entry.keyLocation()) : fact(id, fact));
    }
    return facts;
  }

  private static Fact unreadable(String id, Location at) {
    Text label = Text.of(Language.ZH, id);
    return new Fact(id, label, null, null, null, null, null, null, null, at);
  }

  static @Nullable String suggestion(String id) {
    String suggested = Ids.suggest(id);
    return suggested.isEmpty() ? null : suggested;
  }
}
