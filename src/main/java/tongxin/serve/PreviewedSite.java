package tongxin.serve;

import java.util.List;
import java.util.Optional;
import tongxin.pipeline.PlannedSite;
import tongxin.problem.Problem;

/**
 * The site that the preview shows, for a section of the server. Safe for use by several threads.
 */
public interface PreviewedSite {
  /** The newest site without an error; nothing where there was none yet. */
  Optional<PlannedSite> site();

  /**
   * A page as the preview shows it.
   *
   * @param file as it is published, such as {@code zh/index.html}
   * @return nothing where there is no site yet, or no such page, or its template fails
   */
  Optional<ShownPage> page(String file);

  /**
   * A page of the preview.
   *
   * @param html without the script that refreshes it
   * @param state names what it says, for the events that tell of a change
   */
  record ShownPage(String html, String state) {}

  /** The problems of the files as they were last read, sorted by place. */
  List<Problem> problems();

  /** Waits until what was saved up to now has been read, but not for ever. */
  void awaitSaved() throws InterruptedException;
}
