package tongxin.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.doctor.Finding.Level;

/** What the doctor says of machines and newsrooms that are not well, and of those that are. */
final class DoctorTest {
  private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");

  @TempDir Path temp;
  private Path newsroom;
  private final Map<String, String> properties = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private long memory = 1L << 30;
  private Instant now = NOW;

  @BeforeEach
  void aMachineAndANewsroomThatAreWell() throws IOException {
    newsroom = Files.createDirectories(temp.resolve("编辑部"));
    write("content/site.yml", "title: 甲\nbase_url: https://news.example.org/\n");
    write("content/data/columns.yml", "- { id: news, name: { zh: 要闻, en: News } }\n");
    properties.putAll(
        Map.of(
            "java.version", "17.0.1",
            "java.home", "/jdk",
            "os.name", "Linux",
            "os.arch", "amd64",
            "sun.jnu.encoding", "UTF-8",
            "java.io.tmpdir", temp.toString(),
            "user.home", temp.toString()));
    program("xdg-open");
    environment.put("DISPLAY", ":0");
    environment.put("PATH", temp.resolve("bin").toString());
  }

  private void write(String path, String text) throws IOException {
    Path file = newsroom.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
  }

  private void program(String name) throws IOException {
    Path file = Files.createDirectories(temp.resolve("bin")).resolve(name);
    Files.writeString(file, "");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private List<Finding> look() throws IOException {
    Machine machine =
        new Machine(properties, environment, Clock.fixed(now, ZoneOffset.UTC), memory);
    return Doctor.look(machine, newsroom, newsroom.resolve("public"));
  }

  /** The outcomes of one level, and that each has words and a remedy in both languages. */
  private List<String> of(Level level) throws IOException {
    List<Finding> found = look().stream().filter(finding -> finding.level() == level).toList();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      FindingText texts = FindingText.in(locale);
      for (Finding finding : found) {
        assertThat(texts.text(finding)).isNotBlank().doesNotContain("{");
        assertThat(texts.remedy(finding)).isNotBlank().doesNotContain("{");
      }
    }
    return found.stream().map(finding -> finding.check() + "." + finding.outcome()).toList();
  }

  @Test
  void nothingIsWrongWhereAllIsWell() throws IOException {
    assertThat(look()).filteredOn(Finding::isBad).isEmpty();
    assertThat(of(Level.NOTE)).containsExactly("output.none");
  }

  @Test
  void aMachineThatCannotDoTheWorkIsToldWithRemedies() throws IOException {
    properties.put("java.version", "11.0.2");
    properties.put("sun.jnu.encoding", "ANSI_X3.4-1968");
    memory = 100L << 20;
    now = Instant.EPOCH;
    environment.remove("PATH");

    assertThat(of(Level.ERROR)).contains("java.old", "names.not-chinese", "clock.past");
    assertThat(of(Level.WARNING)).contains("memory.little", "browser.no-opener");
    environment.remove("DISPLAY");
    assertThat(of(Level.NOTE)).contains("browser.no-screen");
  }

  @Test
  void anOldVersionNumberOfJavaIsUnderstood() throws IOException {
    properties.put("java.version", "1.8.0_392");
    assertThat(of(Level.ERROR)).contains("java.old");
    properties.put("java.version", "25-ea");
    assertThat(of(Level.ERROR)).isEmpty();
  }

  @Test
  void aFolderForTemporaryFilesThatIsNotThereIsTold() throws IOException {
    properties.put("java.io.tmpdir", temp.resolve("gone").toString());
    assertThat(of(Level.ERROR)).contains("temp.not-writable");
  }

  @Test
  void aNewsroomWithFaultsIsToldWithRemedies() throws IOException {
    write("content/articles/a.zh.md", "---\ntitle: 甲\ncolumn: none\nstatus: published\n---\n");
    write("content/site.yml", "title: 甲\n");
    write(".tongxin/drafts/content/articles/a.zh.md.draft", "x");
    write("content/data/later.txt", "x");
    Files.setLastModifiedTime(
        newsroom.resolve("content/data/later.txt"), FileTime.from(NOW.plusSeconds(200_000)));

    assertThat(of(Level.ERROR)).contains("content.faulty");
    assertThat(of(Level.WARNING)).contains("drafts.waiting", "times.future");
    write("content/articles/a.zh.md", "---\ntitle: 甲\ncolumn: news\ndate: 2026-01-01\n---\n");
    assertThat(of(Level.WARNING)).contains("address.none");
  }

  @Test
  void noFolderAndNoNewsroomAreToldApart() throws IOException {
    Files.delete(newsroom.resolve("content/site.yml"));
    assertThat(of(Level.ERROR)).contains("content.faulty");
    newsroom = Files.createDirectories(temp.resolve("empty"));
    assertThat(of(Level.NOTE)).containsExactly("newsroom.none");
    newsroom = temp.resolve("gone");
    assertThat(of(Level.ERROR)).containsExactly("newsroom.no-folder");
  }

  @Test
  void aFolderThatABuildWouldNotWriteIsTold() throws IOException {
    write("public/mine.txt", "x");
    assertThat(of(Level.ERROR)).containsExactly("output.unmarked");
    write("public/.tongxin-manifest", "damaged");
    assertThat(of(Level.ERROR)).containsExactly("output.unmarked");
    write("public/.git/HEAD", "x");
    assertThat(of(Level.ERROR)).containsExactly("output.repository");
  }

  @Test
  void aRunningBuildAndWhatAnEndedOneLeftAreTold() throws IOException {
    Path lock = Files.writeString(newsroom.resolve(".public.tongxin-lock"), "");
    Files.createDirectories(newsroom.resolve(".public.tongxin-new1"));
    assertThat(of(Level.NOTE)).contains("leftovers.some").doesNotContain("lock.held");
    try (FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE);
        var own = held.lock()) {
      assertThat(own.isValid()).isTrue();
      assertThat(of(Level.NOTE)).contains("lock.held");
    }
  }

  @Test
  void whatTargetsNeedIsLookedFor() throws IOException {
    write(
        "deploy.yml",
        """
        targets:
          bucket: { kind: s3, bucket: b, endpoint: "https://oss.example.org", region: x }
          server: { kind: sftp, host: h.example.org, user: u, path: /srv }
          pages: { kind: git, repository: "git@example.org:a/b.git", branch: pages }
          copy: { kind: rsync, path: "u@h:/srv" }
          disk: { kind: folder, path: /nowhere/at/all }
        """);
    assertThat(of(Level.ERROR))
        .containsExactly(
            "target.no-keys",
            "target.no-known-hosts",
            "target.no-program",
            "target.no-program",
            "target.no-folder");
    program("git");
    program("rsync");
    program("ssh");
    environment.put("AWS_ACCESS_KEY_ID", "a");
    assertThat(of(Level.ERROR))
        .containsExactly("target.no-keys", "target.no-known-hosts", "target.no-folder");
    environment.put("AWS_SECRET_ACCESS_KEY", "never told");
    assertThat(of(Level.ERROR)).doesNotContain("target.no-keys");
    assertThat(look().toString()).doesNotContain("never told");
  }

  @Test
  void nothingIsChanged() throws IOException {
    Map<String, String> before = state();
    look();
    assertThat(state()).isEqualTo(before);
  }

  private Map<String, String> state() throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> all = Files.walk(newsroom)) {
      for (Path file : all.toList()) {
        state.put(file.toString(), Files.getLastModifiedTime(file).toString());
      }
    }
    return state;
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(FindingText.in(Locale.CHINESE).texts().all().keySet())
        .isEqualTo(FindingText.in(Locale.ENGLISH).texts().all().keySet());
  }
}
