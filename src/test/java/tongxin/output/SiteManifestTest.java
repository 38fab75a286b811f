package tongxin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteManifestTest {
  private static final SiteManifest.Entry ENTRY = new SiteManifest.Entry(7, "0123456789abcdef");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zh/index.html",
        "a b",
        "沙沟.html",
        "a\\b",
        "a\nb",
        "a\rb",
        "ends\\",
        "\\n",
        "a\\\\n",
        "..a"
      })
  void everyNameIsReadAsItWasWritten(String path) throws IOException {
    SiteManifest manifest = new SiteManifest(Map.of(path, ENTRY, "b", ENTRY));

    manifest.write(temp);

    assertThat(SiteManifest.read(temp)).contains(manifest);
    assertThat(SiteManifest.read(temp).orElseThrow().files()).containsEntry(path, ENTRY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "a/../../x", "..", ".", "/etc/x", "a//b", "a/./b", "a/", "a\\n/../b"})
  void aNameThatLeadsOutOfTheFolderMakesItNoManifest(String path) throws IOException {
    Files.write(
        temp.resolve(SiteManifest.NAME),
        List.of("tongxin manifest 1", "0123456789abcdef 7 " + path, "end 1"));

    assertThat(SiteManifest.read(temp)).isEmpty();
  }

  @Test
  void oneThatWasCutOffAnywhereIsNone() throws IOException {
    new SiteManifest(Map.of("a", ENTRY, "b/c", ENTRY)).write(temp);
    List<String> lines = Files.readAllLines(temp.resolve(SiteManifest.NAME));

    for (int length = 0; length < lines.size(); length++) {
      Files.write(temp.resolve(SiteManifest.NAME), lines.subList(0, length));
      assertThat(SiteManifest.read(temp)).as(length + " lines").isEmpty();
    }
    for (int without = 0; without < lines.size(); without++) {
      List<String> rest = new ArrayList<>(lines);
      rest.remove(without);
      Files.write(temp.resolve(SiteManifest.NAME), rest);
      assertThat(SiteManifest.read(temp)).as("without line " + without).isEmpty();
    }
  }

  @Test
  void onlyWhatNamesTheSameFilesIsEqual() {
    SiteManifest one = new SiteManifest(Map.of("a", ENTRY));

    assertThat(one).isEqualTo(new SiteManifest(Map.of("a", ENTRY)));
    assertThat(one).isNotEqualTo(new SiteManifest(Map.of("b", ENTRY)));
    assertThat(one)
        .isNotEqualTo(new SiteManifest(Map.of("a", new SiteManifest.Entry(8, ENTRY.digest()))));
  }

  @Test
  void ofTwoSitesItNamesTheFilesOfBoth() {
    SiteManifest both =
        new SiteManifest(Map.of("a", ENTRY)).with(new SiteManifest(Map.of("b", ENTRY)));

    assertThat(both.files()).containsOnlyKeys("a", "b");
  }
}
