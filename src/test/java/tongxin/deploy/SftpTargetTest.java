package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a server that runs no commands, in which files take the place of those before. */
final class SftpTargetTest extends TargetContract {
  @TempDir static Path server;
  private static SshServer ssh;

  @BeforeAll
  static void startServer() throws Exception {
    ssh = SshServer.start(server, true);
  }

  @AfterAll
  static void stopServer() throws Exception {
    if (ssh != null) {
      ssh.close();
    }
  }

  private Path www() {
    return temp.resolve("www");
  }

  @Override
  Target target() {
    return ssh.target(settings(5), www(), false);
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

  private static void assertFails(DeployFailure.Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DeployFailure.class, it -> assertThat(it.reason()).isEqualTo(reason));
  }

  private void deployTo(Path key, Path knownHosts) throws IOException {
    Target.Sftp usual = ssh.target(settings(5), www(), false);
    Target.Sftp target =
        new Target.Sftp(
            usual.settings(),
            usual.host(),
            usual.port(),
            usual.user(),
            usual.path(),
            false,
            key,
            knownHosts);
    Deployment.run(target, request(), DeployListener.SILENT);
  }

  @Test
  void aServerThatIsNotKnownOrHasChangedGetsNothing() throws IOException {
    Path other = temp.resolve("known_hosts");
    assertFails(DeployFailure.Reason.HOST_KEY_UNKNOWN, () -> deployTo(ssh.file("user"), other));
    Files.writeString(
        other, "[127.0.0.1]:" + ssh.port + " " + Files.readString(ssh.file("user.pub")));
    assertFails(DeployFailure.Reason.HOST_KEY_CHANGED, () -> deployTo(ssh.file("user"), other));
    assertThat(www()).doesNotExist();
  }

  @Test
  void aKeyThatIsMissingOrNotAcceptedIsSaid() {
    Path known = ssh.file("known_hosts");
    assertFails(
        DeployFailure.Reason.CREDENTIALS_WRONG, () -> deployTo(ssh.file("stranger"), known));
    assertFails(
        DeployFailure.Reason.CREDENTIALS_MISSING, () -> deployTo(temp.resolve("none"), known));
  }

  @Test
  void namesThatLookLikePatternsAreNames() throws IOException {
    site.file("zh/报告*?[1].txt", "a report").file("zh/报告1.txt", "another").build();
    deploy();
    site.file("zh/报告*?[1].txt", "a changed report").build();
    deploy();
    assertThat(seen()).isEqualTo(site.content());
    site.without("zh/报告*?[1].txt").build();
    deploy();
    assertThat(seen()).isEqualTo(site.content());
  }
}
