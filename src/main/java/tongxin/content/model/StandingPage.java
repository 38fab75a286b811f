package tongxin.content.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;

/** A topic (专题) or a page such as "about", in one language. */
public record StandingPage(
    Origin origin,
    Headline headline,
    Publication publication,
    List<Ref> aliases,
    Body body,
    Values values) {
  public StandingPage {
    aliases = List.copyOf(aliases);
  }

  /** The same page, not published for now. */
  StandingPage heldBack() {
    return new StandingPage(origin, headline, publication.heldBack(), aliases, body, values);
  }

  public LinkKind kind() {
    return origin.kind();
  }

  public Ref id() {
    return origin.id();
  }

  public String folder() {
    return origin.folder();
  }

  public Language language() {
    return origin.language();
  }

  public Location location() {
    return origin.location();
  }

  public String title() {
    return headline.title();
  }

  public @Nullable String summary() {
    return headline.summary();
  }

  public @Nullable Ref cover() {
    return headline.cover();
  }

  public @Nullable Instant date() {
    return headline.date();
  }

  /**
   * Where a page comes from.
   *
   * @param kind {@code TOPIC} or {@code PAGE}
   */
  public record Origin(
      LinkKind kind, Ref id, String folder, Language language, Location location) {}

  /** What stands above a page and in lists. */
  public record Headline(
      String title, @Nullable String summary, @Nullable Ref cover, @Nullable Instant date) {}
}
