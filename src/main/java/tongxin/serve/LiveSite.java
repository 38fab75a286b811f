package tongxin.serve;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongxin.bake.CompiledPage;
import tongxin.pipeline.PlannedSite;
import tongxin.problem.Problem;
import tongxin.problem.Problems;

/** The preview as a section of the server sees it. */
record LiveSite(Preview preview, PendingChanges pending) implements PreviewedSite {
  /** In milliseconds. */
  private static final long PATIENCE = 3000;

  /** The system tells of a change after it was made: so long at most, in milliseconds. */
  private static final long NOTICE = 40;

  @Override
  public Optional<PlannedSite> site() {
    return Optional.ofNullable(preview.state().shown());
  }

  @Override
  public Optional<ShownPage> page(String file) {
    PlannedSite site = preview.state().shown();
    if (site == null || site.page(file).isEmpty()) {
      return Optional.empty();
    }
    PreviewPage shown = PreviewPage.at(site, file, new Problems());
    CompiledPage page = shown.page();
    return page == null
        ? Optional.empty()
        : Optional.of(
            new ShownPage(new String(site.finish(page), StandardCharsets.UTF_8), shown.state()));
  }

  @Override
  public List<Problem> problems() {
    return preview.state().problems();
  }

  @Override
  public Set<Problem> ofDrafts() {
    return preview.state().ofDrafts();
  }

  @Override
  public Map<String, Instant> behind() {
    return preview.state().behind();
  }

  @Override
  public void awaitSaved() throws InterruptedException {
    Thread.sleep(NOTICE);
    pending.await(PATIENCE);
  }
}
