package tongxin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tongxin.output.SiteOutput.Added;

/** What others have put into the published folder, and what the folder itself is, stays. */
final class ForeignFilesTest {
  @TempDir Path temp;
  private Path out;

  @BeforeEach
  void publishAFirstSite() throws IOException {
    out = temp.resolve("public");
    publish("index.html", "one", "zh/index.html", "one", "zh/tea/index.html", "one");
  }

  @AfterEach
  void unmount() throws Exception {
    for (Path point : new Path[] {out.resolve("uploads"), out}) {
      if (Files.isDirectory(point) && Mounts.anyIn(point.toRealPath())) {
        new ProcessBuilder("umount", point.toString()).start().waitFor();
      }
    }
  }

  @Test
  void filesLinksAndFoldersPutThereByHandStayAndAreNamed() throws IOException {
    Files.writeString(out.resolve("google1.html"), "verified");
    Files.writeString(out.resolve("zh/notes.txt"), "mine");
    Files.createDirectories(out.resolve("uploads/2026/empty"));
    Files.writeString(out.resolve("uploads/2026/a.pdf"), "pdf");
    Files.createSymbolicLink(out.resolve("latest"), Path.of("uploads/2026"));
    Files.createSymbolicLink(out.resolve("zh/lost"), Path.of("nowhere"));

    Published published = publish("index.html", "two");

    assertThat(out.resolve("index.html")).hasContent("two");
    assertThat(out.resolve("zh/index.html")).doesNotExist();
    assertThat(out.resolve("zh/tea")).doesNotExist();
    assertThat(out.resolve("google1.html")).hasContent("verified");
    assertThat(out.resolve("zh/notes.txt")).hasContent("mine");
    assertThat(out.resolve("uploads/2026/a.pdf")).hasContent("pdf");
    assertThat(out.resolve("uploads/2026/empty")).isDirectory();
    assertThat(Files.readSymbolicLink(out.resolve("latest"))).isEqualTo(Path.of("uploads/2026"));
    assertThat(Files.isSymbolicLink(out.resolve("zh/lost"))).isTrue();
    assertThat(published.foreign())
        .containsExactly("google1.html", "latest", "uploads", "zh/lost", "zh/notes.txt");
  }

  @Test
  void whatComesInTheMomentOfTheSwitchStaysToo() throws IOException {
    Path old = Files.move(out, temp.resolve(".public.tongxin-gone"));
    Files.createDirectories(old.resolve("zh/late"));
    Files.writeString(old.resolve("zh/late/letter.txt"), "just in time");
    Files.createDirectories(out);

    publish("index.html", "two");

    assertThat(old).doesNotExist();
    assertThat(out.resolve("zh/late/letter.txt")).hasContent("just in time");
    assertThat(out.resolve("zh/index.html")).doesNotExist();
  }

  @Test
  void onlyAnEmptyFolderOrAMarkedOneMayBeWritten() throws IOException {
    Path other = Files.createDirectories(temp.resolve("other"));
    assertThat(mayWrite(other)).isTrue();
    Files.writeString(other.resolve(".DS_Store"), "");
    assertThat(mayWrite(other)).isTrue();
    Files.writeString(other.resolve("index.html"), "of somebody");
    assertThat(mayWrite(other)).isFalse();
    Files.copy(out.resolve(SiteManifest.NAME), other.resolve(SiteManifest.NAME));
    assertThat(mayWrite(other)).isTrue();
    Files.writeString(other.resolve(SiteManifest.NAME), "tongxin manifest 1\n0123");
    assertThat(mayWrite(other)).isFalse();
    assertThat(mayWrite(temp.resolve("not there"))).isTrue();
    assertThat(mayWrite(Files.writeString(temp.resolve("file"), "x"))).isFalse();
  }

  @Test
  void whatOthersPutThereIsNotWrittenOverUnlessItIsTheSame() throws IOException {
    Files.writeString(out.resolve("CNAME"), "theirs");
    Files.writeString(out.resolve("same.txt"), "same");
    Files.writeString(out.resolve("file"), "a file");
    Files.createSymbolicLink(out.resolve("en"), temp);
    Files.createDirectories(out.resolve("photo.jpg/inner"));
    Files.writeString(out.resolve("photo.jpg/inner/x"), "x");
    try (Publisher<String> publisher = open(out)) {
      assertThat(add(publisher, "CNAME", "ours")).isEqualTo(Added.OCCUPIED);
      assertThat(add(publisher, "same.txt", "same")).isEqualTo(Added.YES);
      assertThat(add(publisher, "file/index.html", "x")).isEqualTo(Added.OCCUPIED);
      assertThat(add(publisher, "en/index.html", "x")).isEqualTo(Added.OCCUPIED);
      assertThat(add(publisher, "photo.jpg", "x")).isEqualTo(Added.OCCUPIED);
      assertThat(add(publisher, SiteManifest.NAME, "x")).isEqualTo(Added.TAKEN);
    }
  }

  @Test
  void aFileOfAnOlderTongxinBelongsToIt() throws IOException {
    Files.delete(out.resolve(SiteManifest.NAME));
    Files.writeString(out.resolve("mine.txt"), "mine");
    try (Publisher<String> publisher = open(out)) {
      assertThat(publisher.mayWrite()).isFalse();
      publisher.adopt(Set.of("index.html", "zh/index.html", "zh/tea/index.html", "gone.html"));
      add(publisher, "index.html", "two");
      Published published = publisher.commit("approved");
      assertThat(published.removed()).isEqualTo(2);
      assertThat(published.foreign()).containsExactly("mine.txt");
    }
    assertThat(SiteManifest.read(out).orElseThrow().files()).containsOnlyKeys("index.html");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theFolderKeepsItsModeWithSetGroupId() throws IOException {
    Files.setAttribute(out, "unix:mode", 02775);

    publish("index.html", "two", "en/index.html", "two");

    assertThat((int) Files.getAttribute(out, "unix:mode") & 07777).isEqualTo(02775);
    assertThat((int) Files.getAttribute(out.resolve("en"), "unix:mode") & 02000).isEqualTo(02000);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theFolderKeepsItsOwner() throws IOException {
    assumeThat(Files.getAttribute(temp, "unix:uid"))
        .as("only root gives folders away")
        .isEqualTo(0);
    Files.setAttribute(out, "unix:uid", 33);
    Files.setAttribute(out, "unix:gid", 33);

    publish("index.html", "two");

    assertThat(Files.getAttribute(out, "unix:uid")).isEqualTo(33);
    assertThat(Files.getAttribute(out, "unix:gid")).isEqualTo(33);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderOnAMountedFileSystemIsWrittenInPlace() throws Exception {
    Path mounted = Files.createDirectories(temp.resolve("mounted"));
    out = mounted;
    mount(mounted);
    Object inode = Files.getAttribute(out, "unix:ino");

    publish("index.html", "one", "zh/a/index.html", "one", "css/a.css", "one");
    Files.writeString(out.resolve("mine.txt"), "mine");
    Published published = publish("index.html", "two", "zh/a", "now a file", "css/b.css", "two");

    assertThat(published.removed()).isEqualTo(2);
    assertThat(out.resolve("index.html")).hasContent("two");
    assertThat(out.resolve("zh/a")).hasContent("now a file");
    assertThat(out.resolve("css/a.css")).doesNotExist();
    assertThat(out.resolve("mine.txt")).hasContent("mine");
    assertThat(Files.getAttribute(out, "unix:ino")).isEqualTo(inode);
    try (var all = Files.list(out)) {
      assertThat(all.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(SiteManifest.NAME, "index.html", "zh", "css", "mine.txt");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileSystemMountedBelowKeepsItsContents() throws Exception {
    Path uploads = Files.createDirectories(out.resolve("uploads"));
    mount(uploads);
    Files.writeString(uploads.resolve("a.pdf"), "pdf");

    Published published = publish("index.html", "two", "uploads/b.css", "two");

    assertThat(out.resolve("index.html")).hasContent("two");
    assertThat(out.resolve("zh")).doesNotExist();
    assertThat(uploads.resolve("a.pdf")).hasContent("pdf");
    assertThat(uploads.resolve("b.css")).hasContent("two");
    assertThat(published.foreign()).containsExactly("uploads/a.pdf");
  }

  private static void mount(Path point) throws Exception {
    int status =
        new ProcessBuilder("mount", "-t", "tmpfs", "none", point.toString())
            .redirectErrorStream(true)
            .start()
            .waitFor();
    assumeThat(status).as("only root may mount a file system").isZero();
    assertThat(Mounts.anyIn(point.toRealPath())).isTrue();
  }

  private Published publish(String... pathsAndTexts) throws IOException {
    try (Publisher<String> publisher = open(out)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        assertThat(add(publisher, pathsAndTexts[i], pathsAndTexts[i + 1])).isEqualTo(Added.YES);
      }
      return publisher.commit("approved");
    }
  }

  private static Added add(SiteOutput output, String path, String text) throws IOException {
    return output.add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Publisher<String> open(Path folder) throws IOException {
    return Publisher.open(folder, "", () -> {});
  }

  private static boolean mayWrite(Path folder) throws IOException {
    try (Publisher<String> publisher = open(folder)) {
      return publisher.mayWrite();
    }
  }
}
