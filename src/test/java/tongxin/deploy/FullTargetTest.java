package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the target is full: readers keep a whole site, and the next deployment goes on. */
final class FullTargetTest {
  private static final int ARTICLES = 30;

  @TempDir Path temp;
  private Path disk;
  private TestSite site;

  @BeforeEach
  void aSmallDisk() throws Exception {
    disk = Files.createDirectories(temp.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
        "a small disk cannot be mounted here (only root may)");
    site = new TestSite(temp.resolve("newsroom"));
    edit(1);
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", "-l", disk.toString());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  private void edit(int round) throws IOException {
    site.style("body { margin: " + round + "px }");
    for (int i = 0; i < ARTICLES; i++) {
      site.article("a" + i, "第 " + i + " 篇，第 " + round + " 版，" + "字".repeat(2_000));
    }
    site.build();
  }

  private Path www() {
    return disk.resolve("www");
  }

  private void deploy(Target target) throws IOException {
    Deployment.run(target, DeployProcess.request(site.newsroom()), DeployListener.SILENT);
  }

  private interface Seen {
    SortedMap<String, String> now() throws Exception;
  }

  /** Fills what is left but for some blocks: a part of the site still fits. */
  private Path fill() throws IOException {
    byte[] most = new byte[(int) (disk.toFile().getUsableSpace() - 40_960)];
    return Files.write(disk.resolve("ballast"), most);
  }

  private void fullAndThenNot(Target target, Path seen) throws Exception {
    fullAndThenNot(target, () -> TestSite.filesIn(seen));
  }

  private void fullAndThenNot(Target target, Seen seen) throws Exception {
    deploy(target);
    SortedMap<String, String> before = seen.now();
    assertThat(before).isEqualTo(site.content());
    edit(2);
    Path ballast = fill();
    try {
      assertThatThrownBy(() -> deploy(target))
          .isInstanceOfSatisfying(
              DeployFailure.class,
              it ->
                  assertThat(it.reason())
                      .as(it.detail())
                      .isEqualTo(DeployFailure.Reason.TARGET_FULL));
      assertEachPageIsWhole(before, seen.now());
    } finally {
      Files.deleteIfExists(ballast);
    }
    deploy(target);
    SortedMap<String, String> there = seen.now();
    assertThat(there).containsAllEntriesOf(site.content());
    there.keySet().removeAll(site.content().keySet());
    assertThat(there.keySet()).allMatch(path -> path.startsWith("css/"));
  }

  /** Each file is as it was or as it is to be, and none is gone. */
  private void assertEachPageIsWhole(
      SortedMap<String, String> before, SortedMap<String, String> now) throws IOException {
    assertThat(now.keySet()).containsAll(before.keySet());
    SortedMap<String, String> then = site.content();
    now.forEach(
        (path, content) ->
            assertThat(content).as(path).isIn(before.getOrDefault(path, ""), then.get(path)));
  }

  @Test
  void ofAFolder() throws Exception {
    fullAndThenNot(DeployProcess.target(List.of("folder", www().toString())), www());
  }

  @Test
  void ofReleases() throws Exception {
    Target target = DeployProcess.target(List.of("releases", www().toString()));
    fullAndThenNot(target, www().resolve("current/."));
  }

  @Test
  void ofAFolderForRsync() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/rsync")), "rsync is not installed");
    fullAndThenNot(DeployProcess.target(List.of("rsync", www().toString())), www());
  }

  @Test
  void ofABranch() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "git is not installed");
    Path repository = disk.resolve("news.git");
    run("git", "init", "-q", "--bare", repository.toString());
    Target target = DeployProcess.target(List.of("git", repository.toString()));
    Path clone = temp.resolve("clone");
    fullAndThenNot(
        target,
        () -> {
          TestSite.delete(clone);
          run("git", "clone", "-q", "-b", "pages", repository.toString(), clone.toString());
          SortedMap<String, String> files = TestSite.filesIn(clone);
          files.keySet().removeIf(path -> path.startsWith(".git/"));
          return files;
        });
  }

  @Test
  void ofACommand() throws IOException {
    String copy =
        "rm -rf 'WWW.next'; cp -r \"$TONGXIN_SITE\" 'WWW.next' && rm -rf 'WWW' && mv 'WWW.next'"
            + " 'WWW'";
    Target target = DeployProcess.target(List.of("command", copy.replace("WWW", www().toString())));
    deploy(target);
    edit(2);
    Path ballast = fill();
    assertThatThrownBy(() -> deploy(target))
        .isInstanceOfSatisfying(
            DeployFailure.class, it -> assertThat(it.detail()).contains("No space left"));
    Files.delete(ballast);
    deploy(target);
    assertThat(TestSite.filesIn(www())).containsAllEntriesOf(site.content());
  }

  @Test
  void ofAServer() throws Exception {
    SshServer ssh = SshServer.start(temp.resolve("ssh"), true);
    try {
      fullAndThenNot(ssh.target(TargetContract.settings(5), www(), false), www());
    } finally {
      ssh.close();
    }
  }
}
