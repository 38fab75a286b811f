package tongxin.pipeline;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Problem;

/**
 * What is remembered of a build that published a site: enough to know that another would give the
 * same.
 *
 * @param program which Tongxin on which Java made it; see {@link Program}
 * @param options the options that have a part in what comes out
 * @param now the instant that it was built for
 * @param nextChange when the site next changes by date alone, in its own zone; or null
 * @param problems the warnings that it printed
 * @param sources the files that it read
 * @param outputs the files of the site
 */
record BuildState(
    String program,
    String options,
    Instant now,
    @Nullable ZonedDateTime nextChange,
    int pages,
    List<Problem> problems,
    List<Stamp> sources,
    List<Stamp> outputs) {

  /**
   * How a file looks from outside.
   *
   * @param path relative to its folder, with {@code /}
   * @param size in bytes
   * @param modified last change, in nanoseconds since 1970
   */
  record Stamp(String path, long size, long modified) {}

  /** True where nothing of the site appears or expires between that build and this instant. */
  boolean holdsAt(Instant instant) {
    return !instant.isBefore(now)
        && (nextChange == null || instant.isBefore(nextChange.toInstant()));
  }
}
