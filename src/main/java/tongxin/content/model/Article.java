package tongxin.content.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;

/**
 * An article in one language.
 *
 * @param location of the file
 * @param key the path without language and ending: equal for translations of each other
 * @param folder where its own photos are: beside it
 * @param date as shown, an instant
 */
public record Article(
    Location location,
    String key,
    String folder,
    Language language,
    Ref slug,
    String title,
    Instant date,
    Ref column,
    @Nullable String subtitle,
    @Nullable String kicker,
    @Nullable String summary,
    List<Ref> tags,
    List<Ref> villages,
    List<Ref> sites,
    List<Ref> topics,
    @Nullable Ref cover,
    List<Byline> bylines,
    @Nullable ArticleSource source,
    Publication publication,
    List<Review> reviews,
    List<Correction> corrections,
    List<Ref> aliases,
    @Nullable String translationOf,
    List<PhotoEntry> photos,
    Body body) {

  /** The same with the photos of its bundle. */
  public Article withPhotos(List<PhotoEntry> newPhotos) {
    return new Article(
        location,
        key,
        folder,
        language,
        slug,
        title,
        date,
        column,
        subtitle,
        kicker,
        summary,
        tags,
        villages,
        sites,
        topics,
        cover,
        bylines,
        source,
        publication,
        reviews,
        corrections,
        aliases,
        translationOf,
        newPhotos,
        body);
  }

  /** The corrections made until then. */
  public List<Correction> correctionsBy(Instant now) {
    return corrections.stream().filter(correction -> !correction.date().isAfter(now)).toList();
  }

  /** The summary as written, or the beginning of the body. */
  public String lead() {
    return summary != null ? summary : body.excerpt();
  }
}
