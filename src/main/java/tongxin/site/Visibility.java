package tongxin.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tongxin.config.BuildOptions;
import tongxin.content.model.Publication;

/**
 * What may be seen in this build. Every page, list, feed and link asks here, through the graph, and
 * nothing else decides it.
 *
 * @param production leaves out samples
 * @param preview shows everything, for the newsroom's own eyes
 */
record Visibility(Instant now, boolean production, boolean preview) {
  static Visibility of(BuildOptions options) {
    return new Visibility(options.now(), options.production(), options.preview());
  }

  boolean shows(Publication publication) {
    return preview || (publication.isVisible(now) && !(production && publication.sample()));
  }

  /** The next instant at which the date alone changes what is seen. */
  Optional<Instant> nextChange(Stream<Publication> publications) {
    return publications
        .map(publication -> publication.changeAfter(now))
        .filter(Objects::nonNull)
        .map(change -> Objects.requireNonNull(change))
        .min(Comparator.naturalOrder());
  }
}
