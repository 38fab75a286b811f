package tongxin.content.reading;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tongxin.config.BaseUrl;
import tongxin.config.Language;
import tongxin.content.model.Ref;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.Text;
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

  SiteConfigReader(Problems problems) {
    this.problems = problems;
  }

  SiteConfig read(YamlNode.Mapping mapping) {
    List<Language> languages = languages(fields(mapping, Language.KNOWN));
    Fields fields = fields(mapping, languages);
    SiteConfig site =
        new SiteConfig(
            fields.requiredText("title"),
            fields.text("description"),
            fields.text("organiser"),
            baseUrl(fields),
            zone(fields),
            languages,
            nav(fields),
            footer(fields),
            indent(fields),
            leftMarks(fields),
            photoRules(fields),
            fields.location());
    fields.node("languages");
    fields.done();
    return site;
  }

  private Fields fields(YamlNode.Mapping mapping, List<Language> languages) {
    return new Fields(
        mapping, new ReadContext(languages, languages.get(0), CHINA, List.of()), problems);
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
          Fields item = fields.fields(node, "nav");
          return item == null ? null : navItem(item);
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
    item.done();
    return new SiteConfig.NavItem(label, target == null ? new Ref("", item.location()) : target);
  }

  /** Either a list of {label, value, url}, or a mapping such as {@code icp: 鄂ICP备…号}. */
  private List<SiteConfig.FooterItem> footer(Fields fields) {
    YamlNode node = fields.node("footer");
    if (node instanceof YamlNode.Sequence) {
      return fields.each("footer", item -> footerItem("", item));
    }
    Fields byKey = node == null ? null : fields.fields("footer");
    if (byKey == null) {
      return List.of();
    }
    List<SiteConfig.FooterItem> items = new ArrayList<>();
    for (YamlNode.Entry entry : byKey.entries()) {
      if (entry.value() instanceof YamlNode.Mapping m
          && m.entries().stream().anyMatch(e -> e.key().equals("value"))) {
        Fields item = byKey.fields(m, entry.key());
        if (item != null) {
          items.add(footerItem(entry.key(), item));
        }
        continue;
      }
      Text value = byKey.text(entry.key());
      if (value != null) {
        items.add(new SiteConfig.FooterItem(entry.key(), null, value, null));
      }
    }
    return List.copyOf(items);
  }

  private static SiteConfig.FooterItem footerItem(String key, Fields item) {
    SiteConfig.FooterItem result =
        new SiteConfig.FooterItem(
            key, item.text("label"), item.requiredText("value"), CreditReader.url(item, "url"));
    item.done();
    return result;
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
    Fields typography = fields.fields("typography");
    if (typography == null) {
      return false;
    }
    boolean indent = typography.flag("indent");
    typography.done();
    return indent;
  }

  private static SiteConfig.PhotoRules photoRules(Fields fields) {
    Fields photos = fields.fields("photos");
    if (photos == null) {
      return new SiteConfig.PhotoRules(false, DEFAULT_MEGAPIXELS, SiteConfig.External.REFUSE);
    }
    boolean requirePeople = photos.flag("require_people");
    BigDecimal megapixels = photos.number("max_megapixels", 1, MOST_MEGAPIXELS);
    SiteConfig.External external = photos.choice("external", SiteConfig.External.class);
    photos.done();
    return new SiteConfig.PhotoRules(
        requirePeople,
        megapixels == null ? DEFAULT_MEGAPIXELS : megapixels.intValue(),
        external == null ? SiteConfig.External.REFUSE : external);
  }
}
