package tongxin.desk.status;

import java.time.Duration;
import java.time.Instant;
import tongxin.content.model.Publication;
import tongxin.problem.EnumWord;

/** How far a piece of content has come, as a newsroom says it. */
public enum State {
  DRAFT,
  IN_REVIEW,
  /** Published from a moment that is still to come. */
  SCHEDULED,
  PUBLISHED,
  /** Published, and gone within {@link #SOON}. */
  EXPIRING,
  EXPIRED,
  TAKEN_DOWN,
  /** Its file cannot be read: see its problems. */
  UNREADABLE;

  /** How long before its end something is said to expire. */
  static final Duration SOON = Duration.ofDays(14);

  /** The state at an instant. */
  static State of(Publication publication, Instant now) {
    return switch (publication.status()) {
      case DRAFT -> DRAFT;
      case REVIEW -> IN_REVIEW;
      case WITHDRAWN -> TAKEN_DOWN;
      case PUBLISHED -> published(publication, now);
    };
  }

  private static State published(Publication publication, Instant now) {
    Instant from = publication.from();
    Instant until = publication.until();
    if (until != null && !now.isBefore(until)) {
      return EXPIRED;
    }
    if (from != null && now.isBefore(from)) {
      return SCHEDULED;
    }
    return until != null && until.isBefore(now.plus(SOON)) ? EXPIRING : PUBLISHED;
  }

  /** As scripts read it: {@code in-review}. */
  public String id() {
    return EnumWord.of(this);
  }
}
