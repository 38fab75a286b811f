package tongxin.content.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.ProfileContract;
import tongxin.content.model.Coordinates;
import tongxin.content.model.Credits;
import tongxin.content.model.Produce;
import tongxin.content.model.Profile;
import tongxin.content.model.Profile.ProfileFact;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Related;
import tongxin.content.model.Status;
import tongxin.content.model.Telephone;
import tongxin.content.model.Text;
import tongxin.problem.Problems;
import tongxin.source.SourceDocument;
import tongxin.source.YamlNode;

/**
 * Reads {@code village.yml}, {@code site.yml} and {@code gallery.yml}, and the stories beside them.
 */
final class ProfileReader {
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
    return Fields.read(data, context, problems, fields -> profile(kind, id, folder, fields));
  }

  private static Profile profile(ProfileKind kind, Ref id, String folder, Fields fields) {
    Instant date = fields.date("date");
    var name = name(kind, fields);
    var village = fields.text("village");
    var township = fields.text("township");
    var division = fields.ref("division");
    var theme = fields.text("theme");
    var tagline = fields.text("tagline");
    var summary = fields.text("summary");
    var level = fields.text("level");
    var coordinates = coordinates(fields);
    var contact = fields.text("contact");
    var howToGetThere = fields.text("how_to_get_there");
    var highlights = ShowcaseReader.highlights(fields);
    var facts = facts(fields);
    var villages = fields.refs("villages");
    var sites = fields.refs("sites");
    var topics = fields.refs("topics");
    var bylines = CreditReader.bylines(fields);
    var source = CreditReader.source(fields);
    var cover = fields.ref("cover");
    var publication = PublicationReader.read(fields, date, Status.DRAFT);
    var aliases = fields.refs("aliases");
    boolean showcase = kind != ProfileKind.GALLERY;
    var pinyin = showcase ? fields.string("pinyin") : null;
    var opening = showcase ? fields.text("opening") : null;
    var telephones = showcase ? ShowcaseReader.telephones(fields) : List.<Telephone>of();
    var produce = showcase ? ShowcaseReader.produce(fields) : List.<Produce>of();
    var values = fields.rest(all(kind));
    return new Profile(
        new Profile.Origin(kind, id, folder, fields.location()),
        new Profile.Description(name, theme, tagline, summary, level, highlights, pinyin, produce),
        new Profile.Place(
            village, township, division, coordinates, contact, howToGetThere, opening, telephones),
        new Profile.Relations(facts, new Related(villages, sites, topics)),
        new Credits(bylines, source),
        new Profile.Publishing(date, publication, aliases),
        new Profile.Contents(Map.of(), List.of(), cover),
        values);
  }

  private static FieldGroup all(ProfileKind kind) {
    return switch (kind) {
      case VILLAGE -> ProfileContract.VILLAGE;
      case SITE -> ProfileContract.SITE;
      case GALLERY -> ProfileContract.GALLERY;
    };
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
    return fields.group("coordinates", ProfileReader::coordinatesIn);
  }

  private static @Nullable Coordinates coordinatesIn(Fields place) {
    String crs = place.word("crs", ProfileContract.COORDINATE_SYSTEMS);
    if (!place.has("crs")) {
      place.missing("crs");
    }
    Double lat = degrees(place, "lat", 90);
    Double lon = degrees(place, "lon", 180);
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
          return fields.group(
              node, "facts", inline -> new ProfileFact.Inline(FactReader.fact("", inline)));
        },
        "mapping");
  }

  /** Reads the story of a profile in one language; it may carry a title and a summary. */
  Profile.Story story(
      SourceDocument document, Language language, ReadContext site, Problems problems) {
    return Fields.read(
        document.frontMatter(),
        site.in(language),
        problems,
        fields ->
            new Profile.Story(
                language,
                fields.textHere("title"),
                fields.textHere("summary"),
                site.checked(
                    bodies.parse(document.path(), document.body(), document.bodyLine(), problems),
                    problems),
                fields.rest(ProfileContract.STORY)));
  }
}
