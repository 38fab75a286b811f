package tongxin.page.parts;

import java.time.Instant;
import java.util.Locale;
import tongxin.content.model.Publication;
import tongxin.content.model.Status;

/** What a preview says of content that readers would not see. */
public final class PreviewMark {
  private PreviewMark() {}

  /**
   * Why something would not be seen if the site were published at an instant.
   *
   * @return {@code draft}, {@code review}, {@code withdrawn}, {@code scheduled} or {@code expired},
   *     a key of interface strings; empty where it would be seen
   */
  public static String of(Publication publication, Instant now) {
    if (publication.status() != Status.PUBLISHED) {
      return publication.status().name().toLowerCase(Locale.ROOT);
    }
    Instant from = publication.from();
    if (from != null && now.isBefore(from)) {
      return "scheduled";
    }
    return publication.isVisible(now) ? "" : "expired";
  }
}
