package tongxin.deploy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deploys a newsroom's site in a process of its own, which can be killed. */
final class DeployProcess {
  private DeployProcess() {}

  /** The newsroom's folder, the kind of the target, and what it needs. */
  public static void main(String[] arguments) throws Exception {
    Path newsroom = Path.of(arguments[0]);
    Target target = target(List.of(arguments).subList(1, arguments.length));
    DeployListener listener =
        new DeployListener() {
          @Override
          public void progress(int files, int allFiles, long bytes, long allBytes) {
            if (files == 0) {
              System.out.println("moving");
            }
          }
        };
    Deployment.run(target, request(newsroom), listener);
    System.exit(0);
  }

  static DeployRequest request(Path newsroom) {
    Map<String, String> environment =
        Map.of(
            "AWS_ACCESS_KEY_ID",
            "access",
            "AWS_SECRET_ACCESS_KEY",
            "very-secret",
            "PATH",
            System.getenv("PATH"),
            "HOME",
            newsroom.toString());
    return new DeployRequest(
        newsroom, newsroom.resolve("public"), Clock.systemUTC(), environment, Set.of());
  }

  static Target target(List<String> words) {
    TargetSettings settings = new TargetSettings("main", 5, 7, List.of(), null);
    return switch (words.get(0)) {
      case "folder" -> new Target.Folder(settings, Path.of(words.get(1)), false);
      case "releases" -> new Target.Folder(settings, Path.of(words.get(1)), true);
      case "sftp" ->
          new Target.Sftp(
              settings,
              "127.0.0.1",
              Integer.parseInt(words.get(2)),
              System.getProperty("user.name"),
              words.get(1),
              false,
              Path.of(words.get(3)),
              Path.of(words.get(4)));
      case "git" -> new Target.Git(settings, words.get(1), "pages", false, null);
      case "rsync" -> new Target.Rsync(settings, words.get(1), null);
      case "command" -> new Target.Command(settings, List.of(words.get(1)));
      default ->
          new Target.S3(
              settings,
              BucketServer.BUCKET,
              URI.create(words.get(1)),
              "us-east-1",
              "",
              words.get(0).equals("s3 virtual"),
              true,
              null);
    };
  }
}
