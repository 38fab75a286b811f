package tongxin.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;

/** A folder that rsync can reach. */
final class RsyncTargetTest extends TargetContract {
  @BeforeAll
  static void rsyncIsInstalled() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/rsync")), "rsync is not installed");
  }

  private Path www() {
    return temp.resolve("www");
  }

  @Override
  Map<String, String> environment() {
    return Map.of("PATH", System.getenv("PATH"));
  }

  @Override
  Target target() {
    return new Target.Rsync(settings(keep), www().toString(), null);
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
}
