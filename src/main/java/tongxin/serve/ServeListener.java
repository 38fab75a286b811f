package tongxin.serve;

import java.net.URI;
import java.util.List;
import tongxin.problem.Problem;

/** Hears what a preview does, to tell the person at the terminal. */
public interface ServeListener {
  /** The preview can be looked at. */
  void started(URI address);

  /**
   * The site was looked through, at the start or after files were saved.
   *
   * @param files that have changed, by path from the source folder; empty at the start
   * @param problems of the whole site, sorted by place
   * @param millis what it took, in milliseconds
   */
  void refreshed(List<String> files, List<Problem> problems, long millis);

  /** Something failed that is no fault of the content. The preview goes on with what it has. */
  void failed(Throwable failure);
}
