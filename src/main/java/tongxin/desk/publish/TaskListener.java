package tongxin.desk.publish;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployListener;
import tongxin.deploy.manifest.Difference;
import tongxin.desk.publish.Task.Stage;
import tongxin.desk.publish.Task.Step;
import tongxin.pipeline.StageListener;

/** Tells how far a task has come; it hears of that from several threads. */
final class TaskListener implements DeployListener, StageListener {
  private final Consumer<Stage> told;
  private long began;
  private @Nullable Difference difference;

  TaskListener(Consumer<Stage> told) {
    this.told = told;
  }

  /** What differs between site and target; null before that is known. */
  synchronized @Nullable Difference difference() {
    return difference;
  }

  @Override
  public synchronized void difference(Difference found) {
    difference = found;
  }

  @Override
  public synchronized void photos(int done, int decoded, int all) {
    if (all > 0) {
      told.accept(new Stage(Step.PHOTOS, done, all, 0, 0, 0));
    }
  }

  @Override
  public void waits(Path out) {
    told.accept(Stage.of(Step.WAITING_FOR_BUILD));
  }

  @Override
  public void waitingForBuild() {
    told.accept(Stage.of(Step.WAITING_FOR_BUILD));
  }

  @Override
  public void waiting(String holder) {
    told.accept(Stage.of(Step.WAITING_FOR_DEPLOYMENT));
  }

  @Override
  public synchronized void progress(int files, int allFiles, long bytes, long allBytes) {
    long now = System.nanoTime();
    began = files == 0 || began == 0 ? now : began;
    told.accept(
        new Stage(Step.SENDING, files, allFiles, bytes, allBytes, Math.max(0, now - began) / 1e9));
  }
}
