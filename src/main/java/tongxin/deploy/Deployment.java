package tongxin.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployRequest.Option;
import tongxin.deploy.process.Brotli;
import tongxin.deploy.process.Programs;
import tongxin.deploy.site.ExtraFiles;
import tongxin.deploy.site.FilePool;
import tongxin.deploy.site.Gzip;
import tongxin.deploy.site.PackedFiles;
import tongxin.deploy.site.SiteFiles;
import tongxin.output.Publisher;
import tongxin.output.SiteManifest;

/**
 * Brings a published site to a target, so that the target is equal to it afterwards. What moves is
 * what changed; whatever breaks off leaves a site at the target in which no page asks for a file
 * that is not there, and the next deployment goes on from there.
 */
public final class Deployment {
  private Deployment() {}

  /**
   * Deploys, or with {@link Option#DRY_RUN} only says what would move.
   *
   * @throws DeployFailure where it cannot go on
   * @throws tongxin.output.OutputBusy where a build is writing the folder
   */
  public static DeployResult run(Target target, DeployRequest request, DeployListener listener)
      throws IOException {
    Instant now = request.clock().instant();
    try (Desk desk = Desk.open(request.state(), target.name())) {
      SiteFiles site = extended(site(request, listener, now), target.settings().extras(), request);
      History history = new History(desk.folder());
      FilePool pool = new FilePool(request.state().resolve("files"));
      Transfer.Memory memory =
          (name, deployed, there) -> {
            history.add(name, deployed, there);
            if (request.has(Option.PURGE_RELEASES)) {
              history.keepShown(pool);
            } else {
              history.keepNewest(target.settings().keep(), pool);
            }
          };
      return purged(target, request, desk, moved(target, request, listener, desk, site, memory));
    }
  }

  private static DeployResult moved(
      Target target,
      DeployRequest request,
      DeployListener listener,
      Desk desk,
      SiteFiles site,
      Transfer.Memory memory)
      throws IOException {
    if (target instanceof Target.Git git) {
      return new BranchTransfer(git, request, listener, desk).run(site);
    }
    if (target instanceof Target.Command command) {
      return new CommandTransfer(command, request, listener, desk, memory).run(site);
    }
    try {
      return new Transfer(target, request, listener, desk, memory)
          .run(site, request.clock().instant());
    } catch (AccessDeniedException e) {
      throw new DeployFailure(DeployFailure.Reason.DENIED, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      boolean full = String.valueOf(e.getMessage()).contains("No space left on device");
      throw full ? new DeployFailure(DeployFailure.Reason.TARGET_FULL, target.name(), e) : e;
    }
  }

  /** The addresses go to the command for the caches, one a line. */
  private static DeployResult purged(
      Target target, DeployRequest request, Desk desk, DeployResult result) throws IOException {
    List<String> command = target.settings().purge();
    if (request.has(Option.DRY_RUN)) {
      return result;
    }
    if (!command.isEmpty() && !result.purge().isEmpty()) {
      purge(target, request, command, result);
    }
    new WaitingPurge(desk.folder()).done();
    return result;
  }

  private static void purge(
      Target target, DeployRequest request, List<String> command, DeployResult result)
      throws IOException {
    byte[] addresses = (String.join("\n", result.purge()) + "\n").getBytes(UTF_8);
    Programs programs =
        new Programs(request.source(), request.environment())
            .with(Map.of("TONGXIN_TARGET", target.name()));
    try {
      programs.runWritten(command, addresses);
    } catch (DeployFailure e) {
      throw new DeployFailure(DeployFailure.Reason.PURGE_FAILED, e.detail(), e);
    }
  }

  /**
   * Shows an earlier deployment again: a release at the target, or what was sent from here.
   *
   * @param name of the deployment; null for the one before the one that is shown
   * @throws DeployFailure where there is none
   */
  public static DeployResult rollback(
      Target target, DeployRequest request, DeployListener listener, @Nullable String name)
      throws IOException {
    try (Desk desk = Desk.open(request.state(), target.name())) {
      DeployResult result =
          target instanceof Target.Git git
              ? new BranchTransfer(git, request, listener, desk).rollback(name)
              : new Rollback(target, request, listener, desk).to(name);
      return purged(target, request, desk, result);
    }
  }

  /** The deployments that one can go back to, the oldest first. */
  public static List<String> earlier(Target target, DeployRequest request) throws IOException {
    try (Desk desk = Desk.open(request.state(), target.name())) {
      return target instanceof Target.Git git
          ? new BranchTransfer(git, request, DeployListener.SILENT, desk).earlier()
          : new Rollback(target, request, DeployListener.SILENT, desk).earlier();
    }
  }

  /**
   * The deployment that a target shows, as far as this computer knows; it is not asked. Nothing
   * where none was made from here.
   */
  public static Optional<String> shown(Target target, DeployRequest request) throws IOException {
    Path folder = request.state().resolve("targets").resolve(target.name());
    String shown = new History(folder).current();
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
  }

  /** When a deployment began; nothing where its name does not say so. */
  public static Optional<Instant> time(String deployment) {
    return History.time(deployment);
  }

  /** The site with what else the target gets. */
  private static SiteFiles extended(
      SiteFiles site, TargetSettings.Extras extras, DeployRequest request) throws IOException {
    Path state = request.state();
    SiteFiles all = site;
    if (extras.gzip()) {
      all = new PackedFiles(state, new Gzip()).addTo(all);
    }
    if (extras.brotli()) {
      all = new PackedFiles(state, new Brotli(request.environment())).addTo(all);
    }
    if (extras.rules().isEmpty()) {
      return all;
    }
    Path rules = request.source().resolve(".tongxin/cache/rules").resolve(extras.rules());
    return new ExtraFiles(state).with(all, rules, "_headers", "_redirects");
  }

  /** The finished site as it is now; a build may switch it afterwards. */
  private static SiteFiles site(DeployRequest request, DeployListener listener, Instant now)
      throws IOException {
    Path out = request.out();
    if (!Files.isDirectory(out)) {
      throw new DeployFailure(DeployFailure.Reason.NO_SITE, out.toString());
    }
    // Nobody switches the folder while it is read; a build that is writing it is waited for.
    String wish = "deploy " + UUID.randomUUID();
    Publisher<Object> held = Publisher.open(out, wish, listener::waitingForBuild);
    try {
      SiteManifest made = SiteManifest.read(out).orElse(null);
      if (made == null || made.files().isEmpty()) {
        throw new DeployFailure(DeployFailure.Reason.NO_SITE, out.toString());
      }
      return SiteFiles.read(out.toRealPath(), made, request.state(), now);
    } finally {
      held.close();
    }
  }
}
