package tongxin.content.reading;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tongxin.config.BaseUrl;
import tongxin.config.Language;
import tongxin.content.contract.SiteContract;
import tongxin.content.model.Ref;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.Text;
import tongxin.content.model.Values;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.source.YamlNode;

/** Reads {@code content/site.yml}. */
final class SiteConfigReader {
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final int DEFAULT_MEGAPIXELS = 200;
  private static final int MOST_MEGAPIXELS = 2000;

  private final Problems problems;
  private final TextChecks texts;

  SiteConfigReader(Problems problems, TextChecks texts) {
    this.problems = problems;
    this.texts = texts;
  }

  SiteConfig read(YamlNode.Mapping mapping) {
    List<Language> languages = languagesOf(mapping);
    return Fields.read(mapping, context(languages), problems, fields -> site(fields, languages));
  }

  private SiteConfig site(Fields fields, List<Language> languages) {
    var title = fields.requiredText("title");
    var description = fields.text("description");
    var organiser = fields.text("organiser");
    var baseUrl = baseUrl(fields);
    var zone = zone(fields);
    var nav = nav(fields);
    var footer = footer(fields);
    var indent = indent(fields);
    var leftMarks = leftMarks(fields);
    var photoRules = photoRules(fields);
    var attachmentTypes =
        fields.refs("attachments").stream()
            .map(type -> type.id().replaceFirst("^\\.", ""))
            .toList();
    var values = rest(fields);
    return new SiteConfig(
        new SiteConfig.Identity(title, description, organiser),
        new SiteConfig.Address(
            baseUrl, fields.has("base_url") ? fields.location("base_url") : null, zone, languages),
        nav,
        footer,
        new SiteConfig.TextRules(indent, leftMarks, attachmentTypes),
        photoRules,
        values,
        fields.location());
  }

  private static Values rest(Fields fields) {
    fields.node("languages");
    return fields.rest(SiteContract.FIELDS);
  }

  private ReadContext context(List<Language> languages) {
    return new ReadContext(
        languages, languages.get(0), CHINA, texts.of(SiteConfig.TextRules.USUAL));
  }

  /** The languages, which must be known before anything else is read: nothing else is asked. */
  private List<Language> languagesOf(YamlNode.Mapping mapping) {
    return Fields.part(mapping, context(Language.KNOWN), problems, this::languages);
  }

  private List<Language> languages(Fields fields) {
    List<Language> result = new ArrayList<>();
    boolean allKnown = true;
    for (Ref tag : fields.refs("languages")) {
      Language language = Language.of(tag.id()).orElse(null);
      List<String> known = Language.KNOWN.stream().map(Language::tag).toList();
      allKnown &= language != null;
      if (language == null) {
        problems.add(
            Problem.of(
                    ProblemCode.LANGUAGE_UNKNOWN,
                    tag.location(),
                    tag.id(),
                    String.join(", ", known))
                .suggesting(Suggestion.nearest(tag.id(), known)));
      } else if (!result.contains(language)) {
        result.add(language);
      }
    }
    // A misspelt language must not make every file in it wrong.
    return result.isEmpty() || !allKnown ? Language.KNOWN : List.copyOf(result);
  }

  private URI baseUrl(Fields fields) {
    String written = fields.string("base_url");
    URI url = written == null ? null : BaseUrl.parse(written).orElse(null);
    if (written != null && url == null) {
      problems.add(
          Problem.of(ProblemCode.URL_INVALID, fields.location("base_url"), written)
              .suggesting(BaseUrl.nearest(written).orElse(null)));
    }
    return url == null ? URI.create("http://localhost/") : url;
  }

  private ZoneId zone(Fields fields) {
    String written = fields.string("time_zone");
    try {
      return written == null ? CHINA : ZoneId.of(written);
    } catch (DateTimeException e) {
      problems.add(
          Problem.of(
                  ProblemCode.TIME_ZONE_UNKNOWN,
                  fields.location("time_zone"),
                  String.valueOf(written))
              .suggesting(
                  Suggestion.nearest(String.valueOf(written), ZoneId.getAvailableZoneIds())));
      return CHINA;
    }
  }

  private List<SiteConfig.NavItem> nav(Fields fields) {
    return fields.list(
        "nav",
        node -> {
          if (node instanceof YamlNode.Scalar scalar) {
            return new SiteConfig.NavItem(null, new Ref(scalar.value().strip(), scalar.location()));
          }
          return fields.group(node, "nav", SiteConfigReader::navItem);
        },
        "mapping");
  }

  private static SiteConfig.NavItem navItem(Fields item) {
    Text label = item.text("label");
    Ref target = null;
    for (String key : List.of("to", "url", "link", "href")) {
      Ref value = item.ref(key);
      target = target == null ? value : target;
    }
    if (target == null) {
      item.missing("to");
    }
    return new SiteConfig.NavItem(label, target == null ? new Ref("", item.location()) : target);
  }

  /** Either a list of {label, value, url}, or a mapping such as {@code icp: 鄂ICP备…号}. */
  private List<SiteConfig.FooterItem> footer(Fields fields) {
    YamlNode node = fields.node("footer");
    if (node instanceof YamlNode.Sequence) {
      return fields.each("footer", item -> footerItem("", item));
    }
    List<SiteConfig.FooterItem> byKey =
        node == null ? null : fields.group("footer", SiteConfigReader::footerByKey);
    return byKey == null ? List.of() : byKey;
  }

  private static List<SiteConfig.FooterItem> footerByKey(Fields byKey) {
    List<SiteConfig.FooterItem> items = new ArrayList<>();
    for (YamlNode.Entry entry : byKey.entries()) {
      String key = entry.key();
      if (entry.value() instanceof YamlNode.Mapping m
          && m.entries().stream().anyMatch(e -> e.key().equals("value"))) {
        SiteConfig.FooterItem item = byKey.group(m, key, fields -> footerItem(key, fields));
        if (item != null) {
          items.add(item);
        }
        continue;
      }
      Text value = byKey.text(key);
      if (value != null) {
        items.add(new SiteConfig.FooterItem(key, null, value, null));
      }
    }
    return List.copyOf(items);
  }

  private static SiteConfig.FooterItem footerItem(String key, Fields item) {
    return new SiteConfig.FooterItem(
        key, item.text("label"), item.requiredText("value"), item.url("url"));
  }

  private static List<String> leftMarks(Fields fields) {
    return fields
        .list(
            "left_marks",
            node -> node instanceof YamlNode.Scalar sign ? sign.value() : null,
            "text")
        .stream()
        .filter(sign -> !sign.isBlank())
        .toList();
  }

  private static boolean indent(Fields fields) {
    Boolean indent = fields.group("typography", typography -> typography.flag("indent"));
    return indent != null && indent;
  }

  private static SiteConfig.PhotoRules photoRules(Fields fields) {
    SiteConfig.PhotoRules rules = fields.group("photos", SiteConfigReader::photoRulesIn);
    return rules == null
        ? new SiteConfig.PhotoRules(false, DEFAULT_MEGAPIXELS, SiteConfig.External.REFUSE)
        : rules;
  }

  private static SiteConfig.PhotoRules photoRulesIn(Fields photos) {
    boolean requirePeople = photos.flag("require_people");
    BigDecimal megapixels = photos.number("max_megapixels", 1, MOST_MEGAPIXELS);
    SiteConfig.External external = photos.choice("external", SiteConfig.External.class);
    return new SiteConfig.PhotoRules(
        requirePeople,
        megapixels == null ? DEFAULT_MEGAPIXELS : megapixels.intValue(),
        external == null ? SiteConfig.External.REFUSE : external);
  }
}
