package tongxin.content.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;

/** An article in one language. */
public record Article(
    Origin origin,
    Headline headline,
    Relations relations,
    Credits credits,
    Publication publication,
    History history,
    Contents contents,
    Values values)
    implements Piece {

  /** The same with the photos of its bundle. */
  public Article withPhotos(List<PhotoEntry> newPhotos) {
    Contents whole = new Contents(newPhotos, contents.body());
    return new Article(origin, headline, relations, credits, publication, history, whole, values);
  }

  /** The same article, not published for now. */
  Article heldBack() {
    return new Article(
        origin, headline, relations, credits, publication.heldBack(), history, contents, values);
  }

  /** When it was last changed until then: a correction is what changes an article. */
  public Instant changedBy(Instant now) {
    return correctionsBy(now).stream()
        .map(Correction::date)
        .filter(corrected -> corrected.isAfter(date()))
        .max(Comparator.naturalOrder())
        .orElse(date());
  }

  /** The corrections made until then. */
  public List<Correction> correctionsBy(Instant now) {
    return corrections().stream().filter(correction -> !correction.date().isAfter(now)).toList();
  }

  /** The summary as written, or the beginning of the body. */
  public String lead() {
    String summary = summary();
    return summary != null ? summary : body().excerpt();
  }

  @Override
  public Location location() {
    return origin.location();
  }

  public String key() {
    return origin.key();
  }

  @Override
  public String folder() {
    return origin.folder();
  }

  public Language language() {
    return origin.language();
  }

  public Ref slug() {
    return origin.slug();
  }

  public String title() {
    return headline.title();
  }

  public Instant date() {
    return headline.date();
  }

  public @Nullable String subtitle() {
    return headline.subtitle();
  }

  public @Nullable String kicker() {
    return headline.kicker();
  }

  public @Nullable String summary() {
    return headline.summary();
  }

  @Override
  public @Nullable Ref cover() {
    return headline.cover();
  }

  public Ref column() {
    return relations.column();
  }

  public List<Ref> tags() {
    return relations.tags();
  }

  @Override
  public Related related() {
    return relations.related();
  }

  public List<Review> reviews() {
    return history.reviews();
  }

  public List<Correction> corrections() {
    return history.corrections();
  }

  @Override
  public List<Ref> aliases() {
    return history.aliases();
  }

  public @Nullable String translationOf() {
    return history.translationOf();
  }

  @Override
  public List<PhotoEntry> photos() {
    return contents.photos();
  }

  public Body body() {
    return contents.body();
  }

  /**
   * Where an article comes from, and its address.
   *
   * @param location of the file
   * @param key the path without language and ending: equal for translations of each other
   * @param folder where its own photos are: beside it
   */
  public record Origin(Location location, String key, String folder, Language language, Ref slug) {}

  /**
   * What stands above an article and in lists.
   *
   * @param date as shown, an instant
   */
  public record Headline(
      String title,
      Instant date,
      @Nullable String subtitle,
      @Nullable String kicker,
      @Nullable String summary,
      @Nullable Ref cover) {}

  /** What an article belongs to. */
  public record Relations(Ref column, List<Ref> tags, Related related) {
    public Relations {
      tags = List.copyOf(tags);
    }
  }

  /** How an article came to be, and what became of it. */
  public record History(
      List<Review> reviews,
      List<Correction> corrections,
      List<Ref> aliases,
      @Nullable String translationOf) {
    public History {
      reviews = List.copyOf(reviews);
      corrections = List.copyOf(corrections);
      aliases = List.copyOf(aliases);
    }
  }

  /** The text of an article, and the photos of its bundle. */
  public record Contents(List<PhotoEntry> photos, Body body) {
    public Contents {
      photos = List.copyOf(photos);
    }
  }
}
