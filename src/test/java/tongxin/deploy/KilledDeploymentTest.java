package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.deploy.process.Programs;

/**
 * A deployment is killed at moments by chance; the next one makes the target equal to the site,
 * which has changed meanwhile.
 *
 * <p>{@code -Ddeploy.kill.times=30} kills it more often.
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
        site.withdraw("a" + i);
      } else {
        site.article("a" + i, "第 " + i + " 篇，第 " + round + " 版");
      }
    }
    // Nobody may find this one after the next edit, however much of it was sent.
    site.withdraw("only-" + last);
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
      assertThat(there.keySet()).allMatch(path -> path.startsWith("css/"));
      edit(round + 1000);
    }
    assertThat(killed).isPositive();
  }

  /** True where it was killed before it was done. */
  private boolean kill(List<String> target) throws Exception {
    Process process = started(target);
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

  private Process started(List<String> target) throws IOException {
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
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
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
  void ofAServerOfAnotherMake() throws Exception {
    Path www = temp.resolve("www");
    try (MinaServer server = MinaServer.start(temp.resolve("ssh"), false)) {
      killAndGoOn(
          List.of(
              "sftp",
              www.toString(),
              String.valueOf(server.port()),
              server.file("user").toString(),
              server.file("known_hosts").toString()),
          () -> TestSite.filesIn(www));
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

  @Test
  void ofABranch() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "git is not installed");
    Path repository = temp.resolve("news.git");
    git("init", "-q", "--bare", repository.toString());
    killAndGoOn(
        List.of("git", repository.toString()),
        () -> {
          Path clone = temp.resolve("clone");
          TestSite.delete(clone);
          git("clone", "-q", "-b", "pages", repository.toString(), clone.toString());
          SortedMap<String, String> files = TestSite.filesIn(clone);
          files.keySet().removeIf(path -> path.startsWith(".git/"));
          return files;
        });
  }

  private void git(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Programs programs = new Programs(temp, Map.of("PATH", System.getenv("PATH")));
    assertThat(programs.run(command, new byte[0]).status()).isZero();
  }

  @Test
  void ofAFolderForRsync() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/rsync")), "rsync is not installed");
    Path www = temp.resolve("www");
    killAndGoOn(List.of("rsync", www.toString()), () -> TestSite.filesIn(www));
  }

  @Test
  void ofACommand() throws Exception {
    Path www = temp.resolve("www");
    String copy =
        "mkdir -p WWW && cd \"$TONGXIN_SITE\" && find . -type f | while read -r f; do"
            + " mkdir -p \"WWW/${f%/*}\" && cp \"$f\" \"WWW/$f\" || exit 1; done;"
            + " cd WWW && while read -r f; do rm -f \"$f\"; done < \"$TONGXIN_GONE\"";
    killAndGoOn(
        List.of("command", copy.replace("WWW", www.toString())), () -> TestSite.filesIn(www));
  }

  private static long noted(Path notes) throws IOException {
    if (!Files.isDirectory(notes)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(notes)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).count();
    }
  }

  @Test
  void whatACommandLeftBehindIsEndedFirst() throws Exception {
    Path number = temp.resolve("number");
    String endless = "echo $$ > " + number + ".next; mv NUMBER.next NUMBER; exec sleep 300";
    Process process = started(List.of("command", endless.replace("NUMBER", number.toString())));
    Path notes = site.newsroom().resolve(".tongxin/deploy/targets/main/programs");
    while (process.isAlive() && (!Files.exists(number) || noted(notes) == 0)) {
      Thread.sleep(5);
    }
    process.destroyForcibly().waitFor();
    ProcessHandle left =
        ProcessHandle.of(Long.parseLong(Files.readString(number).strip())).orElseThrow();
    assertThat(left.isAlive()).isTrue();

    Deployment.run(
        DeployProcess.target(List.of("command", "true")),
        DeployProcess.request(site.newsroom()),
        DeployListener.SILENT);

    assertThat(left.isAlive()).isFalse();
  }
}
