package tongxin.serve;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongxin.pipeline.PlannedSite;
import tongxin.problem.Problem;

/**
 * The site that the preview shows, for a section of the server. Safe for use by several threads.
 */
public interface PreviewedSite {
  /** The newest site that can be shown; nothing where there was none yet. */
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

  /** Those of the problems that stop no other document from being published. */
  Set<Problem> ofDrafts();

  /**
   * Since when documents are not shown as they are, because they have errors, by file; the empty
   * name means that nothing is, because of an error that is not of one document.
   */
  Map<String, Instant> behind();

  /** Waits until what was saved up to now has been read, but not for ever. */
  void awaitSaved() throws InterruptedException;
}
