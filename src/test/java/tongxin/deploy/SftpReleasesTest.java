package tongxin.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a server that runs commands too, with releases. */
final class SftpReleasesTest extends TargetContract {
  @TempDir static Path server;
  private static SshServer ssh;

  @BeforeAll
  static void startServer() throws Exception {
    ssh = SshServer.start(server, false);
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
    return ssh.target(settings(keep), www(), true);
  }

  @Override
  SortedMap<String, String> seen() throws IOException {
    return TestSite.filesIn(www().resolve("current").toFile().getCanonicalFile().toPath());
  }

  @Override
  void tamper(String path, @Nullable String content) throws IOException {
    Path file = www().resolve("current").resolve(path);
    Files.delete(file);
    if (content != null) {
      Files.writeString(file, content);
    }
  }

  @Override
  void loseManifest() throws IOException {
    TestSite.delete(www().resolve(".tongxin"));
  }
}
