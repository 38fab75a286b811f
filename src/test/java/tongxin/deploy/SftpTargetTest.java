package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private void deployByProgram(String kind, Path key, Path knownHosts) throws IOException {
    String shell =
        String.join(
            " ",
            "ssh -F none -o BatchMode=yes -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes",
            "-p " + ssh.port,
            "-i " + key,
            "-o UserKnownHostsFile=" + knownHosts);
    String place = System.getProperty("user.name") + "@127.0.0.1";
    Target target =
        kind.equals("git")
            ? new Target.Git(settings(5), "ssh://" + place + www(), "pages", false, null)
            : new Target.Rsync(settings(5), place + ":" + www(), shell);
    DeployRequest plain = request();
    Map<String, String> environment = new TreeMap<>(DeployProcess.request(temp).environment());
    environment.put("GIT_SSH_COMMAND", shell);
    DeployRequest request =
        new DeployRequest(plain.source(), plain.out(), plain.clock(), environment, Set.of());
    Deployment.run(target, request, DeployListener.SILENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"git", "rsync"})
  void programsThatUseSshSayTheSame(String kind) {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin", kind)), kind + " is not installed");
    Path known = ssh.file("known_hosts");
    assertFails(
        DeployFailure.Reason.CREDENTIALS_WRONG,
        () -> deployByProgram(kind, ssh.file("stranger"), known));
    assertFails(
        DeployFailure.Reason.HOST_KEY_UNKNOWN,
        () -> deployByProgram(kind, ssh.file("user"), temp.resolve("none")));
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
