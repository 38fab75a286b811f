package tongxin.content.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;

/**
 * A topic (专题) or a page such as "about", in one language.
 *
 * @param kind {@code TOPIC} or {@code PAGE}
 */
public record StandingPage(
    LinkKind kind,
    Ref id,
    String folder,
    Language language,
    String title,
    @Nullable String summary,
    @Nullable Ref cover,
    @Nullable Instant date,
    Publication publication,
    Body body,
    Location location) {}
