package tongxin.content.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;

/**
 * A village brand, a model site or a gallery: data, stories by language, photos.
 *
 * @param folder from the source folder, with its closing {@code /}
 * @param facts ids of facts, and figures that stand in the file itself
 * @param stories by short language code
 */
public record Profile(
    ProfileKind kind,
    Ref id,
    String folder,
    Text name,
    @Nullable Text village,
    @Nullable Text township,
    @Nullable Ref division,
    @Nullable Text theme,
    @Nullable Text tagline,
    @Nullable Text summary,
    @Nullable Text level,
    @Nullable Coordinates coordinates,
    @Nullable Text contact,
    @Nullable Text howToGetThere,
    List<Text> highlights,
    List<ProfileFact> facts,
    List<Ref> villages,
    List<Ref> sites,
    List<Ref> topics,
    @Nullable Instant date,
    List<Byline> bylines,
    @Nullable ArticleSource source,
    @Nullable Ref cover,
    Publication publication,
    Map<String, Story> stories,
    List<PhotoEntry> photos,
    Location location) {
  public Profile {
    stories = Map.copyOf(stories);
    photos = List.copyOf(photos);
  }

  /** The same with its stories and photos, which are read from other files. */
  public Profile with(Map<String, Story> newStories, List<PhotoEntry> newPhotos) {
    return new Profile(
        kind,
        id,
        folder,
        name,
        village,
        township,
        division,
        theme,
        tagline,
        summary,
        level,
        coordinates,
        contact,
        howToGetThere,
        highlights,
        facts,
        villages,
        sites,
        topics,
        date,
        bylines,
        source,
        cover,
        publication,
        newStories,
        newPhotos,
        location);
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
      Language language, @Nullable String title, @Nullable String summary, Body body) {}
}
