package tongxin.content.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Coordinates;
import tongxin.content.model.Profile;
import tongxin.content.model.Profile.ProfileFact;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Status;
import tongxin.content.model.Text;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceDocument;
import tongxin.source.YamlNode;

/**
 * Reads {@code village.yml}, {@code site.yml} and {@code gallery.yml}, and the stories beside them.
 */
final class ProfileReader {
  private static final List<String> COORDINATE_SYSTEMS =
      List.of("WGS84", "GCJ02", "BD09", "CGCS2000");

  private final BodyParser bodies;

  ProfileReader(BodyParser bodies) {
    this.bodies = bodies;
  }

  /** Reads the data of a profile; its stories and photos are added later. */
  Profile read(
      ProfileKind kind,
      Ref id,
      String folder,
      YamlNode.Mapping data,
      ReadContext context,
      Problems problems) {
    Fields fields = new Fields(data, context, problems);
    Instant date = fields.date("date");
    Profile profile =
        new Profile(
            kind,
            id,
            folder,
            name(kind, fields),
            fields.text("village"),
            fields.text("township"),
            fields.ref("division"),
            fields.text("theme"),
            fields.text("tagline"),
            fields.text("summary"),
            fields.text("level"),
            coordinates(fields),
            fields.text("contact"),
            fields.text("how_to_get_there"),
            fields.texts("highlights"),
            facts(fields),
            fields.refs("villages"),
            fields.refs("sites"),
            fields.refs("topics"),
            date,
            CreditReader.bylines(fields),
            CreditReader.source(fields),
            fields.ref("cover"),
            PublicationReader.read(fields, date, Status.DRAFT),
            Map.of(),
            List.of(),
            fields.location());
    fields.done();
    return profile;
  }

  /** A village has a brand; a model site or gallery may call the same thing its name or title. */
  private static Text name(ProfileKind kind, Fields fields) {
    if (kind == ProfileKind.VILLAGE) {
      return fields.requiredText("brand");
    }
    Text name = fields.text("name");
    Text title = fields.text("title");
    if (name != null || title != null) {
      fields.node("brand");
      return name != null ? name : java.util.Objects.requireNonNull(title);
    }
    Text brand = fields.text("brand");
    return brand != null
        ? brand
        : fields.requiredText(kind == ProfileKind.GALLERY ? "name" : "brand");
  }

  private static @Nullable Coordinates coordinates(Fields fields) {
    Fields place = fields.fields("coordinates");
    if (place == null) {
      return null;
    }
    String crs = place.string("crs");
    if (crs == null) {
      place.missing("crs");
    } else if (!COORDINATE_SYSTEMS.contains(crs)) {
      place
          .problems()
          .add(
              Problem.of(
                  ProblemCode.VALUE_UNKNOWN,
                  place.location("crs"),
                  "crs",
                  crs,
                  String.join(", ", COORDINATE_SYSTEMS)));
    }
    Double lat = degrees(place, "lat", 90);
    Double lon = degrees(place, "lon", 180);
    place.done();
    return crs == null || lat == null || lon == null ? null : new Coordinates(crs, lat, lon);
  }

  private static @Nullable Double degrees(Fields place, String key, int limit) {
    if (!place.has(key)) {
      place.missing(key);
    }
    BigDecimal number = place.number(key, -limit, limit);
    return number == null ? null : number.doubleValue();
  }

  private static List<ProfileFact> facts(Fields fields) {
    return fields.list(
        "facts",
        node -> {
          if (node instanceof YamlNode.Scalar scalar) {
            return new ProfileFact.Known(new Ref(scalar.value().strip(), scalar.location()));
          }
          Fields inline = fields.fields(node, "facts");
          return inline == null ? null : new ProfileFact.Inline(FactReader.fact("", inline));
        },
        "mapping");
  }

  /** Reads the story of a profile in one language; it may carry a title and a summary. */
  Profile.Story story(
      SourceDocument document, Language language, ReadContext site, Problems problems) {
    Fields fields = new Fields(document.frontMatter(), site.in(language), problems);
    Profile.Story story =
        new Profile.Story(
            language,
            fields.textHere("title"),
            fields.textHere("summary"),
            bodies.parse(
                document.path(), document.body(), document.bodyLine(), site.leftMarks(), problems));
    fields.done();
    return story;
  }
}
