package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.deploy.sftp.SftpTree;

/** A server that is not OpenSSH, runs no commands and cannot replace a file by another at once. */
final class MinaTargetTest extends TargetContract {
  @TempDir static Path keys;
  private static MinaServer server;
  private static MinaServer replacing;

  @BeforeAll
  static void startServers() throws Exception {
    server = MinaServer.start(keys.resolve("one"), false);
    replacing = MinaServer.start(keys.resolve("two"), true);
  }

  @AfterAll
  static void stopServers() throws Exception {
    server.close();
    replacing.close();
  }

  private Path www() {
    return temp.resolve("www");
  }

  @Override
  Target target() {
    return server.target(www(), false, "user", server.file("known_hosts"));
  }

  @Override
  SortedMap<String, String> seen() throws IOException {
    return TestSite.filesIn(www());
  }

  @Override
  void tamper(String path, @Nullable String content) throws IOException {
    if (content == null) {
      Files.delete(www().resolve(path));
    } else {
      Files.writeString(www().resolve(path), content);
    }
  }

  @Override
  void loseManifest() throws IOException {
    TestSite.delete(www().resolve(".tongxin"));
  }

  private DeployFailure.Reason reason(String key, Path knownHosts) {
    Target wrong = server.target(www(), false, key, knownHosts);
    try {
      Deployment.run(wrong, request(), DeployListener.SILENT);
      throw new AssertionError("it was deployed");
    } catch (DeployFailure e) {
      return e.reason();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aWrongKeyAndAnUnknownServerAreSaid() {
    Path known = server.file("known_hosts");
    assertThat(reason("stranger", known)).isEqualTo(DeployFailure.Reason.CREDENTIALS_WRONG);
    assertThat(reason("none", known)).isEqualTo(DeployFailure.Reason.CREDENTIALS_MISSING);
    assertThat(reason("user", temp)).isEqualTo(DeployFailure.Reason.HOST_KEY_UNKNOWN);
    assertThat(www()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void releasesAreSwitched(boolean replaces) throws IOException {
    MinaServer used = replaces ? replacing : server;
    Target target = used.target(www(), true, "user", used.file("known_hosts"));
    Path current = www().resolve("current");
    Deployment.run(target, request(), DeployListener.SILENT);
    SortedMap<String, String> first = site.content();
    site.article("tea", "春茶开采").withdraw("bus").build();
    Deployment.run(target, request(), DeployListener.SILENT);

    assertThat(Files.readSymbolicLink(current).toString()).startsWith("releases/");
    assertThat(TestSite.filesIn(current.toRealPath())).isEqualTo(site.content());
    Deployment.rollback(target, request(), DeployListener.SILENT, null);
    assertThat(TestSite.filesIn(current.toRealPath())).isEqualTo(first);
  }

  @Test
  void aBrokenConnectionIsTakenUpAgain() throws IOException {
    AtomicInteger broken = new AtomicInteger();
    DeployListener breaking =
        new DeployListener() {
          @Override
          public void progress(int files, int allFiles, long bytes, long allBytes) {
            if (files > 0 && files % 5 == 0 && broken.incrementAndGet() < 3) {
              server.breakOff();
            }
          }
        };

    Deployment.run(target(), request(), breaking);

    assertThat(broken).hasPositiveValue();
    assertThat(seen()).isEqualTo(site.content());
  }

  @Test
  void aLockOfAnotherIsNotPushedAside() throws IOException {
    Files.createDirectories(www().resolve(".tongxin/lock/x"));
    Files.createDirectories(www().resolve(".tongxin/mine"));
    try (SftpTree tree = new SftpTree((Target.Sftp) target(), environment())) {
      assertThatThrownBy(() -> tree.rename(".tongxin/mine", ".tongxin/lock"))
          .isInstanceOf(DeployFailure.class);
    }
    assertThat(www().resolve(".tongxin/lock/x")).isDirectory();
  }
}
