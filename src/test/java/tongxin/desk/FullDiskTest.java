package tongxin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.authoring.ContentFolder;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileHistory;
import tongxin.desk.files.NewsroomFiles;

/**
 * The newsroom's disk is full: nothing is lost, nothing is half made, and what is there is read.
 */
final class FullDiskTest {
  private static final ContentPath ARTICLE = ContentPath.of("content/articles/tea.zh.md").get();
  private static final String TEXT =
      "---\ntitle: 茶\ndate: 2026-03-20\ncolumn: news\nstatus: draft\n---\n\n一。\n";

  @TempDir Path temp;
  private Path disk;
  private Path ballast;
  private TextCalls texts;
  private NewCalls news;

  @BeforeEach
  void aSmallDisk() throws Exception {
    disk = Files.createDirectories(temp.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()),
        "a small disk cannot be mounted here (only root may)");
    ballast = disk.resolve("ballast");
    Files.createDirectories(disk.resolve("content/articles"));
    Files.createDirectories(disk.resolve("content/data"));
    Files.writeString(disk.resolve("content/site.yml"), "title: 甲\n");
    Files.writeString(disk.resolve("content/data/columns.yml"), "- { id: news, name: 要闻 }\n");
    Files.writeString(disk.resolve(ARTICLE.value()), TEXT);
    NewsroomFiles files = new NewsroomFiles(disk);
    texts = new TextCalls(files, new FileHistory(files), Clock.systemUTC(), false);
    news = new NewCalls(files, new ContentFolder(disk), Clock.systemUTC());
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", "-l", disk.toString());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  /** Leaves room for so many bytes. */
  private void fill(int room) throws IOException {
    Files.deleteIfExists(ballast);
    try (var out = Files.newOutputStream(ballast)) {
      byte[] page = new byte[4096];
      while (Files.getFileStore(disk).getUsableSpace() > room) {
        out.write(page);
      }
    }
  }

  private static String digest(Reply reply) {
    return String.valueOf(((Map<?, ?>) Objects.requireNonNull(reply.value())).get("digest"));
  }

  @Test
  void aTextIsReadAndStaysAsItWasUntilThereIsRoom() throws IOException {
    fill(0);
    Reply opened = texts.open(ARTICLE);
    assertThat(opened.status()).isEqualTo(200);
    String more = TEXT + "字".repeat(20_000);
    TextCalls.Typed typed = new TextCalls.Typed(ARTICLE, digest(opened), more, "w");
    assertThatThrownBy(() -> texts.save(typed)).hasMessageContaining("No space left");
    assertThat(Files.readString(disk.resolve(ARTICLE.value()))).isEqualTo(TEXT);
    Files.delete(ballast);
    assertThat(texts.save(typed).status()).isEqualTo(200);
    assertThat(Files.readString(disk.resolve(ARTICLE.value()))).isEqualTo(more);
  }

  @Test
  void aVillageIsBegunWholeOrNotAtAll() throws IOException {
    Json.Fields wish = new Json.Fields(Map.of("kind", "village", "title", "清溪"));
    for (int room = 0; room <= 12_288; room += 4096) {
      fill(room);
      assertThatThrownBy(() -> news.begin(wish)).hasMessageContaining("No space left");
      assertThat(disk.resolve("content/villages/qing-xi")).doesNotExist();
    }
    Files.delete(ballast);
    assertThat(news.begin(wish).status()).isEqualTo(200);
    assertThat(disk.resolve("content/villages/qing-xi/village.yml")).exists();
  }
}
