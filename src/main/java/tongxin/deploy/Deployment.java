package tongxin.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployRequest.Option;
import tongxin.deploy.site.FilePool;
import tongxin.deploy.site.SiteFiles;
import tongxin.output.Publisher;

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
      SiteFiles site = site(request, now);
      History history = new History(desk.folder());
      FilePool pool = new FilePool(request.state().resolve("files"));
      Transfer.Memory memory =
          (name, deployed, there) -> {
            history.add(name, deployed, there);
            history.keepNewest(target.settings().keep(), pool);
          };
      return new Transfer(target, request, listener, desk, memory).run(site, now);
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
      return new Rollback(target, request, listener, desk).to(name);
    }
  }

  /** The deployments that one can go back to, the oldest first. */
  public static List<String> earlier(Target target, DeployRequest request) throws IOException {
    try (Desk desk = Desk.open(request.state(), target.name())) {
      return new Rollback(target, request, DeployListener.SILENT, desk).earlier();
    }
  }

  /** The finished site as it is now; a build may switch it afterwards. */
  private static SiteFiles site(DeployRequest request, Instant now) throws IOException {
    Path out = request.out();
    if (!Files.isDirectory(out)) {
      throw new DeployFailure(DeployFailure.Reason.NO_SITE, out.toString());
    }
    // Nobody switches the folder while it is read.
    Publisher<Object> held = Publisher.open(out, "deploy", () -> {});
    try {
      if (!Files.isRegularFile(out.resolve("index.html"))) {
        throw new DeployFailure(DeployFailure.Reason.NO_SITE, out.toString());
      }
      return SiteFiles.read(out.toRealPath(), request.state(), now);
    } finally {
      held.close();
    }
  }
}
