package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A deployment is killed at moments by chance; the next one makes the target equal to the site,
 * which has changed meanwhile.
 *
 * <p>{@code -Dkill.times=30} kills it more often.
 */
final class KilledDeploymentTest {
  private static final int ARTICLES = 80;

  @TempDir Path temp;
  private final Random random = new Random(20261126);
  private TestSite site;
  private int last;

  @BeforeEach
  void aSite() throws IOException {
    site = new TestSite(temp.resolve("newsroom"));
    edit(0);
  }

  /** Every article changes, some come and some go. */
  private void edit(int round) throws IOException {
    site.style("body { margin: " + round + "px }");
    for (int i = 0; i < ARTICLES; i++) {
      if ((i + round) % 7 == 0) {
        site.without("zh/articles/a" + i + "/index.html");
      } else {
        site.article("a" + i, "第 " + i + " 篇，第 " + round + " 版");
      }
    }
    // Nobody may find this one after the next edit, however much of it was sent.
    site.without("zh/articles/only-" + last + "/index.html");
    site.article("only-" + round, "只在这一版").build();
    last = round;
  }

  private interface Seen {
    SortedMap<String, String> now() throws IOException;
  }

  private void killAndGoOn(List<String> target, Seen seen) throws Exception {
    int times = Integer.getInteger("deploy.kill.times", 3);
    int killed = 0;
    for (int round = 1; round <= times; round++) {
      killed += kill(target) ? 1 : 0;
      edit(round);
      Deployment.run(
          DeployProcess.target(target),
          DeployProcess.request(site.newsroom()),
          DeployListener.SILENT);
      SortedMap<String, String> there = seen.now();
      assertThat(there).containsAllEntriesOf(site.content());
      there.keySet().removeAll(site.content().keySet());
      assertThat(there.keySet()).allMatch(path -> path.matches("(css|photos)/.*"));
      edit(round + 1000);
    }
    assertThat(killed).isPositive();
  }

  /** True where it was killed before it was done. */
  private boolean kill(List<String> target) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DeployProcess.class.getName(),
                site.newsroom().toString()));
    command.addAll(target);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("moving");
      process.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
      boolean alive = process.isAlive();
      process.destroyForcibly().waitFor();
      return alive;
    }
  }

  @Test
  void ofAFolder() throws Exception {
    Path www = temp.resolve("www");
    killAndGoOn(List.of("folder", www.toString()), () -> TestSite.filesIn(www));
  }

  @Test
  void ofReleases() throws Exception {
    Path www = temp.resolve("www");
    killAndGoOn(
        List.of("releases", www.toString()),
        () -> TestSite.filesIn(www.resolve("current").toRealPath()));
  }

  @Test
  void ofAServer() throws Exception {
    Path www = temp.resolve("www");
    SshServer ssh = SshServer.start(temp.resolve("ssh"), true);
    try {
      killAndGoOn(
          List.of(
              "sftp",
              www.toString(),
              String.valueOf(ssh.port),
              ssh.file("user").toString(),
              ssh.file("known_hosts").toString()),
          () -> TestSite.filesIn(www));
    } finally {
      ssh.close();
    }
  }

  @Test
  void ofABucket() throws Exception {
    BucketServer server = new BucketServer();
    try {
      killAndGoOn(List.of("s3", server.endpoint().toString()), () -> server.files(""));
    } finally {
      server.close();
    }
  }
}
