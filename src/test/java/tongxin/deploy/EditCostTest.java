package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one edit costs: requests and bytes, in a small site and in a larger one. */
final class EditCostTest {
  @TempDir Path temp;

  private static TestSite site(Path newsroom, int articles) throws IOException {
    TestSite site = new TestSite(newsroom);
    for (int i = 0; i < articles; i++) {
      site.article("a" + i, "第 " + i + " 篇");
    }
    return site.build();
  }

  private static DeployResult deploy(TestSite site, List<String> target) throws IOException {
    return Deployment.run(
        DeployProcess.target(target),
        DeployProcess.request(site.newsroom()),
        DeployListener.SILENT);
  }

  /** An edit of one article that no other page shows. */
  private static void edit(TestSite site) throws IOException {
    site.page("zh/articles/a1/index.html", "第 1 篇|<p>改了一段</p>").build();
  }

  @Test
  void ofABucket() throws Exception {
    List<String> small = requestsOfAnEdit("small", 20);
    List<String> large = requestsOfAnEdit("large", 200);

    assertThat(large).isEqualTo(small);
    // The page and the record of it, before and after; the lock, its look, and its end.
    assertThat(small.stream().filter("PUT"::equals).count()).isLessThanOrEqualTo(6);
    assertThat(small).hasSizeLessThanOrEqualTo(14);
  }

  private List<String> requestsOfAnEdit(String name, int articles) throws Exception {
    TestSite site = site(temp.resolve(name), articles);
    BucketServer server = new BucketServer();
    try (CountingRelay relay = new CountingRelay(server.port())) {
      List<String> target = List.of("s3", "http://127.0.0.1:" + relay.port() + "/");
      deploy(site, target);
      assertThat(relay.requests()).hasSizeGreaterThan(articles);
      edit(site);
      relay.bytes();

      DeployResult result = deploy(site, target);

      assertThat(result.files()).isEqualTo(1);
      assertThat(result.bytes())
          .isEqualTo(Files.size(site.out().resolve("zh/articles/a1/index.html")));
      assertThat(relay.bytes()).isLessThan(result.bytes() + 16_000);
      assertThat(server.files("")).isEqualTo(site.content());
      List<String> requests = new ArrayList<>(relay.requests());
      requests.sort(null);
      return requests;
    } finally {
      server.close();
    }
  }

  /** Only what changed is opened, whether the server runs commands or not. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofAServerWithSftp(boolean onlyFiles) throws Exception {
    SshServer server = SshServer.recording(temp.resolve("ssh"), onlyFiles);
    try {
      SshTraffic small = trafficOfAnEdit("small", 20, server);
      SshTraffic large = trafficOfAnEdit("large", 210, server);

      // What runs no commands is listed folder by folder, unless there are too many.
      assertThat(large.count()).isLessThanOrEqualTo(onlyFiles ? 120 : small.count());
      assertThat(large.bytes()).isLessThan(7_000);
      assertThat(small.count()).isLessThanOrEqualTo(onlyFiles ? 230 : 70);
      assertThat(small.bytes()).isLessThan(12_000);
    } finally {
      server.close();
    }
  }

  private SshTraffic trafficOfAnEdit(String name, int articles, SshServer server) throws Exception {
    TestSite site = site(temp.resolve(name), articles);
    Path www = temp.resolve(name + "-www");
    List<String> target =
        List.of(
            "sftp",
            www.toString(),
            String.valueOf(server.port),
            server.file("user").toString(),
            server.file("known_hosts").toString());
    deploy(site, target);
    assertThat(SshTraffic.since(server).count()).isGreaterThan(articles);
    edit(site);
    DeployResult result = deploy(site, target);
    assertThat(result.files()).isEqualTo(1);
    assertThat(TestSite.filesIn(www)).isEqualTo(site.content());
    return SshTraffic.since(server);
  }

  /** The server is called as often for a large site as for a small one, and gets one page. */
  @ParameterizedTest
  @ValueSource(strings = {"git", "rsync"})
  void ofAProgram(String kind) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin", kind)), kind + " is not installed");
    Calls small = callsOfAnEdit("small", 20, kind);
    Calls large = callsOfAnEdit("large", 200, kind);

    assertThat(large.commands).hasSize(small.commands.size());
    assertThat(large.commands).hasSizeLessThanOrEqualTo(kind.equals("git") ? 2 : 13);
    assertThat(small.bytes).isBetween(300L, 4_000L);
    assertThat(large.bytes).isBetween(300L, 4_000L);
  }

  /**
   * What a server was asked for one edit.
   *
   * @param commands that it ran
   * @param bytes that it got
   */
  private record Calls(List<String> commands, long bytes) {}

  private Calls callsOfAnEdit(String name, int articles, String kind) throws Exception {
    TestSite site = site(temp.resolve(name), articles);
    Path www = temp.resolve(name + "-www");
    new ProcessBuilder("git", "init", "-q", "--bare", www.toString()).start().waitFor();
    Path log = Files.createDirectories(temp.resolve(name + "-log"));
    Path shell = temp.resolve(name + "-shell");
    Files.writeString(
        shell,
        """
        #!/bin/bash
        shift
        echo "$*" >> 'LOG/commands'
        exec sh -c "$*" < <(tee "LOG/in.$$" 2> /dev/null)
        """
            .replace("LOG", log.toString()));
    Files.setPosixFilePermissions(shell, PosixFilePermissions.fromString("rwx------"));
    DeployRequest plain = DeployProcess.request(site.newsroom());
    Map<String, String> environment = new HashMap<>(plain.environment());
    environment.put("GIT_SSH_COMMAND", shell.toString());
    environment.put("GIT_SSH_VARIANT", "simple");
    DeployRequest request =
        new DeployRequest(plain.source(), plain.out(), plain.clock(), environment, Set.of());
    TargetSettings settings = TargetContract.settings(5);
    Target target =
        kind.equals("git")
            ? new Target.Git(settings, "ssh://server" + www, "pages", false, null)
            : new Target.Rsync(settings, "server:" + www, shell.toString());
    Deployment.run(target, request, DeployListener.SILENT);
    edit(site);
    TestSite.delete(log);
    Files.createDirectories(log);

    DeployResult result = Deployment.run(target, request, DeployListener.SILENT);

    assertThat(result.files()).isEqualTo(1);
    List<String> commands = Files.readAllLines(log.resolve("commands"));
    long bytes = 0;
    try (Stream<Path> files = Files.list(log)) {
      for (Path file : files.filter(it -> it.getFileName().toString().startsWith("in.")).toList()) {
        bytes += Files.size(file);
      }
    }
    return new Calls(commands, bytes);
  }

  /** What is written at the target, by what has another time or is another file than before. */
  @Test
  void ofAFolder() throws Exception {
    TestSite site = site(temp.resolve("newsroom"), 40);
    List<String> target = List.of("folder", temp.resolve("www").toString());
    deploy(site, target);
    SortedMap<String, String> before = TestSite.filesIn(temp.resolve("www"));
    edit(site);
    DeployResult result = deploy(site, target);
    SortedMap<String, String> after = TestSite.filesIn(temp.resolve("www"));
    assertThat(result.files()).isEqualTo(1);
    before.keySet().remove("zh/articles/a1/index.html");
    assertThat(after).containsAllEntriesOf(before);
  }
}
