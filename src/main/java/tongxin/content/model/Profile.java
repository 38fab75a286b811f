package tongxin.content.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;

/** A village brand, a model site or a gallery: data, stories by language, photos. */
public record Profile(
    Origin origin,
    Description description,
    Place place,
    Relations relations,
    Credits credits,
    Publishing publishing,
    Contents contents,
    Values values)
    implements Piece {

  /** The same with its stories and photos, which are read from other files. */
  public Profile with(Map<String, Story> newStories, List<PhotoEntry> newPhotos) {
    Contents whole = new Contents(newStories, newPhotos, contents.cover());
    return new Profile(origin, description, place, relations, credits, publishing, whole, values);
  }

  /** The same profile, not published for now. */
  Profile heldBack() {
    Publishing held = new Publishing(date(), publication().heldBack(), aliases());
    return new Profile(origin, description, place, relations, credits, held, contents, values);
  }

  /** A figure of a profile: by id, or written in its own file. */
  public sealed interface ProfileFact {
    /** A fact of {@code data/facts.yml}. */
    record Known(Ref id) implements ProfileFact {}

    /** A figure with its own source. */
    record Inline(Fact fact) implements ProfileFact {}
  }

  /** The story of a profile in one language. */
  public record Story(
      Language language,
      @Nullable String title,
      @Nullable String summary,
      Body body,
      Values values) {}

  public ProfileKind kind() {
    return origin.kind();
  }

  public Ref id() {
    return origin.id();
  }

  @Override
  public String folder() {
    return origin.folder();
  }

  @Override
  public Location location() {
    return origin.location();
  }

  public Text name() {
    return description.name();
  }

  public @Nullable Text theme() {
    return description.theme();
  }

  public @Nullable Text tagline() {
    return description.tagline();
  }

  public @Nullable Text summary() {
    return description.summary();
  }

  public @Nullable Text level() {
    return description.level();
  }

  public List<Highlight> highlights() {
    return description.highlights();
  }

  /** The pictures of its highlights and produce. */
  public List<Ref> pictures() {
    return Stream.concat(
            highlights().stream().map(Highlight::picture), produce().stream().map(Produce::picture))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  public @Nullable String pinyin() {
    return description.pinyin();
  }

  public List<Produce> produce() {
    return description.produce();
  }

  public @Nullable Text village() {
    return place.village();
  }

  public @Nullable Text township() {
    return place.township();
  }

  public @Nullable Ref division() {
    return place.division();
  }

  public @Nullable Coordinates coordinates() {
    return place.coordinates();
  }

  public @Nullable Text contact() {
    return place.contact();
  }

  public @Nullable Text howToGetThere() {
    return place.howToGetThere();
  }

  public @Nullable Text opening() {
    return place.opening();
  }

  public List<Telephone> telephones() {
    return place.telephones();
  }

  public List<ProfileFact> facts() {
    return relations.facts();
  }

  @Override
  public Related related() {
    return relations.related();
  }

  @Override
  public @Nullable Ref cover() {
    return contents.cover();
  }

  public @Nullable Instant date() {
    return publishing.date();
  }

  @Override
  public Publication publication() {
    return publishing.publication();
  }

  @Override
  public List<Ref> aliases() {
    return publishing.aliases();
  }

  public Map<String, Story> stories() {
    return contents.stories();
  }

  @Override
  public List<PhotoEntry> photos() {
    return contents.photos();
  }

  /**
   * Where a profile comes from.
   *
   * @param folder from the source folder, with its closing {@code /}
   */
  public record Origin(ProfileKind kind, Ref id, String folder, Location location) {}

  /**
   * What a profile says of itself in a few words.
   *
   * @param pinyin of its name with tones; null where the program is to spell it
   */
  public record Description(
      Text name,
      @Nullable Text theme,
      @Nullable Text tagline,
      @Nullable Text summary,
      @Nullable Text level,
      List<Highlight> highlights,
      @Nullable String pinyin,
      List<Produce> produce) {
    public Description {
      highlights = List.copyOf(highlights);
      produce = List.copyOf(produce);
    }
  }

  /** Where it is, and how to get there. */
  public record Place(
      @Nullable Text village,
      @Nullable Text township,
      @Nullable Ref division,
      @Nullable Coordinates coordinates,
      @Nullable Text contact,
      @Nullable Text howToGetThere,
      @Nullable Text opening,
      List<Telephone> telephones) {
    public Place {
      telephones = List.copyOf(telephones);
    }
  }

  /**
   * What belongs to a profile.
   *
   * @param facts ids of facts, and figures that stand in the file itself
   */
  public record Relations(List<ProfileFact> facts, Related related) {
    public Relations {
      facts = List.copyOf(facts);
    }
  }

  /** When a profile may be seen, and the old addresses that lead to it. */
  public record Publishing(@Nullable Instant date, Publication publication, List<Ref> aliases) {
    public Publishing {
      aliases = List.copyOf(aliases);
    }
  }

  /** The stories by short language code, the photos, and the one that stands for all. */
  public record Contents(Map<String, Story> stories, List<PhotoEntry> photos, @Nullable Ref cover) {
    public Contents {
      stories = Map.copyOf(stories);
      photos = List.copyOf(photos);
    }
  }
}
