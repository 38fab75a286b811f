package tongxin.desk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk touches the content, and nothing else. */
final class NewsroomFilesTest {
  private static final ContentPath TEA = path("content/articles/tea.zh.md");

  @TempDir Path temp;
  private Path source = Path.of("");

  @SuppressWarnings("NullAway.Init") // set before each test
  private NewsroomFiles files;

  @BeforeEach
  void begin() throws IOException {
    source = Files.createDirectories(temp.resolve("编辑部"));
    Files.createDirectories(source.resolve("content/articles"));
    Files.writeString(temp.resolve("secret.md"), "secret");
    files = new NewsroomFiles(source);
  }

  private static ContentPath path(String value) {
    return ContentPath.of(value).orElseThrow();
  }

  private static FileContent content(String text) {
    return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "content",
        "content/",
        "secret.md",
        "../secret.md",
        "content/../../secret.md",
        "content/articles/../../../secret.md",
        "content/./tea.zh.md",
        "content//tea.zh.md",
        "/etc/passwd",
        "content/articles/..",
        "content\\..\\..\\secret.md",
        "content/articles\\..\\tea.md",
        "content/.git/config",
        ".tongxin/history/x",
        "content/.hidden.md",
        "content/tea\u0000.md",
        "content/tea\n.md",
        "content/tea\u202e.md",
        "content/CON",
        "content/nul.md",
        "content/com1.zh.md",
        "content/tea.md:stream",
        "content/tea.md.",
        "content/tea.md ",
        "content/ tea.md",
        "assets/js/site.js",
        "templates/page.html.peb",
        "deploy.yml",
        "Content/articles/tea.zh.md"
      })
  void pathsThatLeadElsewhereAreNoPaths(String written) {
    assertThat(ContentPath.of(written)).isEmpty();
  }

  @Test
  void aNameInChineseIsAPath() {
    assertThat(ContentPath.of("content/articles/清溪/图 片.jpg")).isPresent();
  }

  @Test
  void aTextIsReplacedWhole() throws IOException {
    assertThat(files.replace(TEA, "", content("一"))).isEmpty();
    assertThat(files.replace(TEA, content("一").digest(), content("二"))).isEmpty();
    assertThat(source.resolve(TEA.value())).hasContent("二");
    try (var left = Files.list(source.resolve(".tongxin/desk"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void whatWasChangedMeanwhileIsNeverOverwritten() throws IOException {
    files.replace(TEA, "", content("一"));
    Files.writeString(source.resolve(TEA.value()), "别人写的");
    assertThat(files.replace(TEA, content("一").digest(), content("二")))
        .map(FileContent::digest)
        .contains(content("别人写的").digest());
    assertThat(files.replace(TEA, "", content("二"))).isPresent();
    assertThat(source.resolve(TEA.value())).hasContent("别人写的");
  }

  @Test
  void whatIsGoneMeanwhileIsNotMadeAnew() throws IOException {
    assertThat(files.replace(TEA, content("一").digest(), content("二"))).isPresent();
    assertThat(source.resolve(TEA.value())).doesNotExist();
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path secret = temp.resolve("secret.md");
    Files.createSymbolicLink(source.resolve("content/articles/link.zh.md"), secret);
    Files.createSymbolicLink(source.resolve("content/articles/out"), temp);
    Files.createSymbolicLink(source.resolve("content/articles/nowhere.zh.md"), temp.resolve("no"));
    for (String link :
        new String[] {
          "content/articles/link.zh.md",
          "content/articles/out/secret.md",
          "content/articles/out/new/file.md",
          "content/articles/nowhere.zh.md"
        }) {
      assertThatThrownBy(() -> files.read(path(link))).isInstanceOf(FileRefused.class);
      assertThatThrownBy(() -> files.replace(path(link), "", content("x")))
          .isInstanceOf(FileRefused.class);
    }
    assertThat(secret).hasContent("secret");
    assertThat(temp.resolve("no")).doesNotExist();
    assertThat(temp.resolve("new")).doesNotExist();
  }

  @Test
  void aLinkInsideTheNewsroomCannotReachItsOtherFiles() throws IOException {
    Files.createDirectories(source.resolve("assets/js"));
    Files.createSymbolicLink(source.resolve("content/js"), source.resolve("assets/js"));
    assertThatThrownBy(() -> files.replace(path("content/js/site.md"), "", content("x")))
        .isInstanceOf(FileRefused.class);
  }

  @Test
  void theProgramsOwnFolderIsNotWrittenThroughALink() throws IOException {
    Files.createSymbolicLink(source.resolve(".tongxin"), temp);
    assertThatThrownBy(() -> files.replace(TEA, "", content("x"))).isInstanceOf(FileRefused.class);
    assertThatThrownBy(() -> new FileDrafts(files).keep(TEA, new FileDrafts.Draft("", "x")))
        .isInstanceOf(FileRefused.class);
  }

  @Test
  void aFolderAndAPipeAreNoFiles() throws Exception {
    Files.createDirectories(source.resolve("content/articles/folder.zh.md"));
    assertThatThrownBy(() -> files.read(path("content/articles/folder.zh.md")))
        .isInstanceOf(FileRefused.class);
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is not installed");
    Process made =
        new ProcessBuilder("mkfifo", source.resolve("content/articles/pipe.zh.md").toString())
            .start();
    assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThatThrownBy(() -> files.read(path("content/articles/pipe.zh.md")))
        .isInstanceOf(FileRefused.class);
  }

  @Test
  void aTextHasALimit() throws IOException {
    Files.write(source.resolve(TEA.value()), new byte[NewsroomFiles.TEXT_LIMIT + 1]);
    assertThatThrownBy(() -> files.read(TEA)).isInstanceOf(FileRefused.class);
  }

  @Test
  void rightsStay() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    files.replace(TEA, "", content("一"));
    Path file = source.resolve(TEA.value());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    files.replace(TEA, content("一").digest(), content("二"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void aFileThatMayNotBeWrittenIsLeftAsItIs() throws IOException {
    files.replace(TEA, "", content("一"));
    Path file = source.resolve(TEA.value());
    assumeTrue(file.toFile().setWritable(false));
    assumeFalse(Files.isWritable(file), "this user may write everything");
    assertThatThrownBy(() -> files.replace(TEA, content("一").digest(), content("二")))
        .isInstanceOf(FileRefused.class);
  }

  @Test
  void whatIsRemovedIsKept() throws IOException {
    files.replace(TEA, "", content("一"));
    assertThat(files.remove(TEA, content("二").digest())).isFalse();
    assertThat(files.remove(TEA, content("一").digest())).isTrue();
    assertThat(source.resolve(TEA.value())).doesNotExist();
    try (var kept = Files.list(source.resolve(".tongxin/removed"))) {
      assertThat(kept).singleElement().satisfies(file -> assertThat(file).hasContent("一"));
    }
  }

  @Test
  void everySaveIsLaterThanWhatItReplaced() throws IOException {
    files.replace(TEA, "", content("一"));
    Path file = source.resolve(TEA.value());
    FileTime ahead = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, ahead);
    files.replace(TEA, content("一").digest(), content("二"));
    FileTime second = Files.getLastModifiedTime(file);
    files.replace(TEA, content("二").digest(), content("三"));
    assertThat(second).isGreaterThan(ahead);
    assertThat(Files.getLastModifiedTime(file)).isGreaterThan(second);
  }
}
