package tongxin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InPlaceWritingTest {
  private static final SiteManifest.Entry ENTRY = new SiteManifest.Entry(1, "0123456789abcdef");

  @TempDir Path temp;
  private Path next;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    next = Files.createDirectory(temp.resolve("next"));
    out = Files.createDirectory(temp.resolve("out"));
  }

  /** What comes first is there when what comes later fails. */
  @Test
  void whatPagesNeedIsThereBeforeThePagesAndListsForMachinesComeLast() throws IOException {
    write(next, "z.css", "a.html");
    SiteManifest now =
        new SiteManifest(Map.of("z.css", ENTRY, "a.html", ENTRY, "b.html", ENTRY, "a.xml", ENTRY));
    write(next, "a.xml");

    assertThatThrownBy(
            () ->
                new InPlaceWriting(next, out, Set.of())
                    .run(now.files().keySet(), new SiteManifest(Map.of()), now))
        .isInstanceOf(PartlyPublished.class);

    assertThat(out.resolve("z.css")).exists();
    assertThat(out.resolve("a.html")).exists();
    assertThat(out.resolve("a.xml")).doesNotExist();
  }

  @Test
  void afterAFailureTheFolderIsKnownWithTheFilesOfBothSites() throws IOException {
    write(out, "old.html");
    SiteManifest before = new SiteManifest(Map.of("old.html", ENTRY));
    SiteManifest now = new SiteManifest(Map.of("missing.html", ENTRY));

    assertThatThrownBy(
            () ->
                new InPlaceWriting(next, out, Set.of("old.html"))
                    .run(Set.of("missing.html"), before, now))
        .isInstanceOf(PartlyPublished.class);

    assertThat(SiteManifest.read(out).orElseThrow().files())
        .containsOnlyKeys("old.html", "missing.html");
    assertThat(out.resolve("old.html")).exists();
  }

  @Test
  void whatIsGoneGoesWithTheFoldersThatItLeavesEmpty() throws IOException {
    write(out, "a/b/gone.html", "c/gone.html", "c/foreign.txt");

    new InPlaceWriting(next, out, Set.of("a/b/gone.html", "c/gone.html"))
        .run(Set.of(), new SiteManifest(Map.of()), new SiteManifest(Map.of()));

    assertThat(out.resolve("a")).doesNotExist();
    assertThat(out.resolve("c/foreign.txt")).exists();
    assertThat(out.resolve("c/gone.html")).doesNotExist();
  }

  private static void write(Path folder, String... paths) throws IOException {
    for (String path : paths) {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), path);
    }
  }
}
