package tongxin.pipeline;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.output.Published;
import tongxin.problem.Problem;

/**
 * The result of a build.
 *
 * @param problems sorted by place
 * @param pages how many pages were compiled
 * @param published null where nothing was published
 * @param nextChange when the site next changes by date alone, in its own zone; or null
 */
public record BuildResult(
    List<Problem> problems,
    int pages,
    @Nullable Published published,
    @Nullable ZonedDateTime nextChange,
    List<Timing> timings) {

  /** True where the content has an error, so that nothing was published. */
  public boolean failed() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
