package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A folder of this computer with releases. */
final class FolderReleasesTest extends TargetContract {
  private Path www() {
    return temp.resolve("www");
  }

  @Override
  Target target() {
    return new Target.Folder(settings(keep), www(), true);
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

  @Test
  void asManyReleasesStayAsIsSaidAndAreNotChanged() throws IOException {
    keep = 3;
    String first = deploy().deployment();
    SortedMap<String, String> then = seen();
    site.article("tea", "春茶开采").build();
    deploy();
    assertThat(TestSite.filesIn(www().resolve("releases").resolve(first))).isEqualTo(then);
    assertThat(Files.readSymbolicLink(www().resolve("current")).toString()).startsWith("releases/");
    for (int i = 0; i < 4; i++) {
      site.article("tea", "春茶 " + i).build();
      deploy();
    }
    try (Stream<Path> releases = Files.list(www().resolve("releases"))) {
      assertThat(releases).hasSize(3);
    }
    assertThat(seen()).isEqualTo(site.content());
  }
}
