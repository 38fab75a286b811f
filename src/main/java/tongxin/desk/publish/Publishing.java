package tongxin.desk.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.Deployment;
import tongxin.deploy.Target;
import tongxin.desk.publish.Task.Stage;
import tongxin.desk.publish.Task.Step;
import tongxin.output.OutputBusy;
import tongxin.problem.Problems;
import tongxin.targets.TargetsFile;

/**
 * Publishes a newsroom's site from the desk, one task at a time. What is moved is what was shown: a
 * deployment is begun with the task that compared site and target. Safe for use by several threads.
 */
public final class Publishing implements Closeable {
  /** A deployment that is under way at the end may finish; the next one goes on from there. */
  private static final long END_SECONDS = 20;

  private final Settings settings;
  private final SiteDelivery delivery;
  private final AtomicReference<@Nullable Task> current = new AtomicReference<>();
  private final ExecutorService tasks;

  /**
   * Everything it is told.
   *
   * @param options of the builds; they are for readers, and of the present, whatever these say
   * @param home the user's folder, where keys are
   * @param environment where keys are looked for
   */
  public record Settings(BuildOptions options, Path home, Map<String, String> environment) {
    /** Copies the map. */
    public Settings {
      environment = Map.copyOf(environment);
    }
  }

  /** What is done in the thread of its own. */
  private interface Work {
    Outcome of(TaskListener listener) throws IOException;
  }

  public Publishing(Settings settings, Clock clock) {
    this.settings = settings;
    this.delivery = new SiteDelivery(settings, clock);
    this.tasks =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "publishing");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What it was told. */
  public Settings settings() {
    return settings;
  }

  /** True where {@code deploy.yml} is there. */
  public boolean hasTargets() {
    return TargetsFile.isIn(settings.options().source());
  }

  /** The targets of {@code deploy.yml}; they must not be used where there are problems. */
  public List<Target> targets(Problems problems) throws IOException {
    return TargetsFile.read(settings.options().source(), settings.home(), problems);
  }

  /** Reads the targets of a text that is not yet in {@code deploy.yml}. */
  List<Target> targets(String text, Problems problems) {
    return TargetsFile.read(text, settings.options().source(), settings.home(), problems);
  }

  /** The deployment that readers see, as far as this computer knows. */
  public Optional<String> shown(Target target) throws IOException {
    return Deployment.shown(target, delivery.request(false));
  }

  /**
   * The deployments that one can go back to, the oldest first.
   *
   * @throws DeployFailure where the target cannot be asked
   */
  public List<String> earlier(Target target) throws IOException {
    return Deployment.earlier(target, delivery.request(false));
  }

  /** The newest task; null where there was none since the desk was opened. */
  public @Nullable Task task() {
    return current.get();
  }

  /** True while a task is under way. */
  public boolean isRunning() {
    Task task = current.get();
    return task != null && task.isRunning();
  }

  /**
   * Begins to look what would move.
   *
   * @param deployment an earlier one; empty for the site as it is now, which is built first
   * @return false where another task is under way
   */
  public boolean look(Target target, String deployment) {
    boolean back = !deployment.isEmpty();
    Task task = task(target, deployment, false, back ? Step.COMPARING : Step.BUILDING);
    return begin(
        task,
        null,
        listener ->
            back
                ? delivery.lookBack(target, deployment, listener)
                : delivery.look(target, listener, () -> tell(task.id(), Stage.of(Step.COMPARING))));
  }

  /**
   * Begins to move what was shown.
   *
   * @param look the task that has shown it
   * @return false where that is not the newest task any more
   */
  public boolean move(Target target, String look) {
    Task shown = current.get();
    if (shown == null
        || !shown.id().equals(look)
        || !shown.target().equals(target.name())
        || !(shown.outcome() instanceof Outcome.Compared compared)) {
      return false;
    }
    Task task = task(target, shown.deployment(), true, Step.COMPARING);
    return begin(
        task,
        shown,
        listener ->
            shown.deployment().isEmpty()
                ? delivery.deploy(target, compared.site(), listener)
                : delivery.back(target, shown.deployment(), listener));
  }

  private static Task task(Target target, String deployment, boolean moves, Step first) {
    String id = UUID.randomUUID().toString();
    return new Task(id, target.name(), deployment, moves, Stage.of(first), new Outcome.Running());
  }

  /** Begins a task after another: null for any that has ended. */
  private boolean begin(Task task, @Nullable Task after, Work work) {
    Task last = current.get();
    boolean free = after == null ? last == null || !last.isRunning() : after.equals(last);
    if (!free || !current.compareAndSet(last, task)) {
      return false;
    }
    tasks.execute(
        () -> {
          TaskListener listener = new TaskListener(stage -> tell(task.id(), stage));
          Outcome outcome = outcome(work, listener);
          current.updateAndGet(t -> t == null ? null : t.with(outcome));
        });
    return true;
  }

  private static Outcome outcome(Work work, TaskListener listener) {
    try {
      return work.of(listener);
    } catch (DeployFailure e) {
      return new Outcome.Stopped(e.reason().name(), e.detail());
    } catch (OutputBusy e) {
      return new Outcome.Stopped("BUSY", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return ofDisk(e);
    } catch (UncheckedIOException e) {
      return ofDisk(Objects.requireNonNull(e.getCause()));
    } catch (OutOfMemoryError e) {
      return new Outcome.Stopped("MEMORY", "");
    } catch (RuntimeException | Error e) {
      // Whatever it was, the desk must say so and go on.
      return new Outcome.Stopped("BUG", e.toString());
    }
  }

  private static Outcome ofDisk(IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean full = message.contains("No space left on device");
    return new Outcome.Stopped(
        full ? "FULL" : "DISK", e.getClass().getSimpleName() + ": " + message);
  }

  private void tell(String id, Stage stage) {
    current.updateAndGet(task -> task != null && task.id().equals(id) ? task.at(stage) : task);
  }

  /**
   * Waits a while for the task that is under way; what breaks off is gone on with the next time.
   */
  @Override
  public void close() {
    tasks.shutdown();
    try {
      tasks.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
