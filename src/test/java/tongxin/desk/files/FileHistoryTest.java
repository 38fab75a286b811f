package tongxin.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Earlier versions of a file. */
final class FileHistoryTest {
  private static final ContentPath TEA = ContentPath.of("content/articles/tea.zh.md").orElseThrow();

  private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

  @TempDir Path source;

  @SuppressWarnings("NullAway.Init") // set before each test
  private FileHistory history;

  @BeforeEach
  void begin() throws IOException {
    history = new FileHistory(new NewsroomFiles(source));
  }

  private static FileContent content(String text) {
    return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private String newest() throws IOException {
    String id = history.versions(TEA).get(0).id();
    return history.read(TEA, id).flatMap(FileContent::text).orElseThrow();
  }

  @Test
  void theLastFiftyAreKept() throws IOException {
    for (int i = 0; i < 60; i++) {
      history.keep(TEA, content("版本" + i), NOON.plusSeconds(i), "");
    }
    assertThat(history.versions(TEA)).hasSize(FileHistory.KEPT);
    assertThat(newest()).isEqualTo("版本59");
    assertThat(history.find(TEA, content("版本10").digest())).isPresent();
    assertThat(history.find(TEA, content("版本9").digest())).isEmpty();
  }

  @Test
  void whatIsTypedInOneGoIsOneVersion() throws IOException {
    history.keep(TEA, content("原文"), NOON, "");
    for (int i = 0; i < 100; i++) {
      history.keep(TEA, content("字" + i), NOON.plusSeconds(1 + i), "window");
    }
    assertThat(history.versions(TEA)).hasSize(2);
    assertThat(newest()).isEqualTo("字99");
  }

  @Test
  void typingForLongOrInAnotherWindowBeginsANewVersion() throws IOException {
    history.keep(TEA, content("一"), NOON, "window");
    history.keep(TEA, content("二"), NOON.plus(FileHistory.ONE_VERSION), "window");
    history.keep(TEA, content("三"), NOON.plusSeconds(121), "other");
    assertThat(history.versions(TEA)).hasSize(3);
  }

  @Test
  void theSameTextIsNoNewVersion() throws IOException {
    history.keep(TEA, content("一"), NOON, "");
    history.keep(TEA, content("一"), NOON.plusSeconds(9), "");
    assertThat(history.versions(TEA)).hasSize(1);
  }

  @Test
  void orderStaysWhereTheClockGoesBack() throws IOException {
    history.keep(TEA, content("一"), NOON, "");
    history.keep(TEA, content("二"), NOON.minusSeconds(3600), "");
    assertThat(newest()).isEqualTo("二");
  }

  @Test
  void aDamagedVersionIsNotHandedOut() throws IOException {
    history.keep(TEA, content("一"), NOON, "");
    String id = history.versions(TEA).get(0).id();
    Files.writeString(source.resolve(".tongxin/history").resolve(TEA.value()).resolve(id), "坏了");
    assertThat(history.read(TEA, id)).isEmpty();
    assertThat(history.read(TEA, "../../../../site.yml")).isEmpty();
  }
}
