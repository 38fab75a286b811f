package tongxin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tongxin.output.SiteOutput.Added;

final class PublisherTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;
  private Path out;

  @BeforeEach
  void publishAFirstSite() throws IOException {
    out = temp.resolve("public");
    publish("same.html", "same", "a/changes.html", "before", "a/b/gone.html", "gone");
    Files.setLastModifiedTime(out.resolve("same.html"), LONG_AGO);
    Files.setLastModifiedTime(out.resolve("a/changes.html"), LONG_AGO);
  }

  /** How many files were written, left and removed. */
  private static java.util.List<Integer> counts(Published.Counts counts) {
    return java.util.List.of(counts.written().size(), counts.unchanged(), counts.removed().size());
  }

  @Test
  void anUnchangedFileKeepsItsBytesAndItsTime() throws IOException {
    Published.Counts published = publish("same.html", "same", "a/changes.html", "after!");

    assertThat(out.resolve("same.html")).hasContent("same");
    assertThat(Files.getLastModifiedTime(out.resolve("same.html"))).isEqualTo(LONG_AGO);
    assertThat(out.resolve("a/changes.html")).hasContent("after!");
    assertThat(Files.getLastModifiedTime(out.resolve("a/changes.html"))).isNotEqualTo(LONG_AGO);
    assertThat(counts(published)).containsExactly(1, 1, 1);
  }

  @Test
  void whatNoLongerBelongsIsGoneWithItsFolder() throws IOException {
    publish("same.html", "same", "a/changes.html", "before");

    assertThat(files()).containsExactly("a/changes.html", "same.html");
    assertThat(out.resolve("a/b")).doesNotExist();
  }

  @Test
  void aSiteThatHasNotChangedIsNotTouched() throws IOException {
    FileTime folder = Files.getLastModifiedTime(out);

    Published.Counts published =
        publish("same.html", "same", "a/changes.html", "before", "a/b/gone.html", "gone");

    assertThat(counts(published)).containsExactly(0, 3, 0);
    assertThat(Files.getLastModifiedTime(out)).isEqualTo(folder);
  }

  @Test
  void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
    publish("same.html/index.html", "inner", "a", "outer");

    assertThat(files()).containsExactly("a", "same.html/index.html");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCopyOfAPrivateFileMayBeReadLikeEveryOther() throws IOException {
    Path photo = Files.writeString(temp.resolve("photo.jpg"), "bytes");
    Files.setPosixFilePermissions(photo, PosixFilePermissions.fromString("rw-------"));
    try (Publisher<String> publisher = open(out)) {
      publisher.add("page.html", "page".getBytes(StandardCharsets.UTF_8));
      publisher.add("photo.jpg", photo);
      publisher.commit("approved");
    }
    assertThat(Files.getPosixFilePermissions(out.resolve("photo.jpg")))
        .isEqualTo(Files.getPosixFilePermissions(out.resolve("page.html")));
  }

  @Test
  void whatComesAfterTheBuildWasGivenUpIsNotWritten() throws IOException {
    Publisher<String> publisher = open(out);
    publisher.add("page.html", new byte[] {1});
    publisher.close();
    publisher.add("late/page.html", new byte[] {2});

    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(n -> n.contains("next"));
    }
  }

  @Test
  void aCopyOfAFileOnDiskIsComparedToo() throws IOException {
    Path picture = Files.write(temp.resolve("picture"), new byte[] {1, 2, 3});
    try (Publisher<String> publisher = open(out)) {
      publisher.add("p.jpg", picture);
      publisher.commit("approved");
    }
    Files.setLastModifiedTime(out.resolve("p.jpg"), LONG_AGO);
    try (Publisher<String> publisher = open(out)) {
      assertThat(publisher.add("p.jpg", picture)).isEqualTo(Added.YES);
      assertThat(counts(publisher.commit("approved").counts())).containsExactly(0, 1, 0);
    }
    assertThat(Files.getLastModifiedTime(out.resolve("p.jpg"))).isEqualTo(LONG_AGO);
  }

  @Test
  void startedOverNothingOfTheFirstTryIsPublished() throws IOException {
    try (Publisher<String> publisher = open(out)) {
      publisher.add("first-try.html", bytes("first"));
      publisher.add("a/changes.html", bytes("first"));
      Files.writeString(publisher.scratch().resolve("half"), "half");

      publisher.startOver();

      assertThat(publisher.add("a", bytes("second"))).isEqualTo(Added.YES);
      assertThat(publisher.scratch()).isEmptyDirectory();
      publisher.commit("approved");
    }

    assertThat(files()).containsExactly("a");
    assertThat(out.resolve("a")).hasContent("second");
  }

  @Test
  void twoFilesOfOnePathAreRefused() throws IOException {
    try (Publisher<String> publisher = open(out)) {
      assertThat(publisher.add("same.html", bytes("same"))).isEqualTo(Added.YES);
      assertThat(publisher.add("same.html", bytes("same"))).isEqualTo(Added.TAKEN);
      assertThat(publisher.add("same.html", bytes("other"))).isEqualTo(Added.TAKEN);
      assertThat(publisher.add("new.html", bytes("1"))).isEqualTo(Added.YES);
      assertThat(publisher.add("new.html", bytes("2"))).isEqualTo(Added.TAKEN);
    }
  }

  @Test
  void withoutACommitTheOldSiteStaysAndNothingIsLeftBesideIt() throws IOException {
    try (Publisher<String> publisher = open(out)) {
      publisher.add("a/changes.html", bytes("after"));
      publisher.add("new.html", bytes("new"));
    }
    assertThat(files()).containsExactly("a/b/gone.html", "a/changes.html", "same.html");
    assertThat(out.resolve("a/changes.html")).hasContent("before");
    assertThat(beside()).containsExactly("public");
  }

  @Test
  void aDiskThatRefusesAFileLeavesTheOldSite() throws IOException {
    assertThatThrownBy(
            () -> {
              try (Publisher<String> publisher = open(out)) {
                publisher.add("new.html", bytes("new"));
                // A file where a folder is needed: the write must fail, whoever asks.
                Files.write(temp.resolve(".public.tongxin-next/full"), new byte[0]);
                publisher.add("full/page.html", bytes("page"));
                publisher.commit("approved");
              }
            })
        .isInstanceOf(IOException.class);

    assertThat(files()).containsExactly("a/b/gone.html", "a/changes.html", "same.html");
    assertThat(beside()).containsExactly("public");
  }

  @Test
  void aSwitchThatCannotBeginLeavesTheOldSite() throws IOException {
    Staging staging = Staging.of(out);
    // The new one is gone at the very moment when it should take the place of the old one.
    FolderSwitch failing =
        new FolderSwitch(staging, temp.resolve("never made"), (one, other) -> false);

    assertThatThrownBy(failing::run).isInstanceOf(IOException.class);

    assertThat(beside()).containsExactly("public");
    assertThat(files()).containsExactly("a/b/gone.html", "a/changes.html", "same.html");
  }

  /** On Linux two folders change names at once: whoever looks sees a site, each time. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void atNoMomentIsThereNoSite() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger missing = new AtomicInteger();
    AtomicInteger looks = new AtomicInteger();
    Path page = out.resolve("same.html");
    Thread reader =
        new Thread(
            () -> {
              while (!done.get()) {
                looks.incrementAndGet();
                if (!Files.exists(page)) {
                  missing.incrementAndGet();
                }
              }
            });
    reader.start();
    for (int i = 0; i < 30; i++) {
      publish("same.html", "same", "a/changes.html", "version " + i);
    }
    done.set(true);
    reader.join();

    assertThat(looks).hasPositiveValue();
    assertThat(missing).hasValue(0);
    assertThat(out.resolve("a/changes.html")).hasContent("version 29");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anOldFolderThatCannotBeRemovedIsLeftAndTheNextBuildTriesAgain() throws Exception {
    Path stuck = Files.createDirectories(temp.resolve(".public.tongxin-gone/inner"));
    Files.createDirectories(temp.resolve(".public.tongxin-next"));
    assumeThat(
            new ProcessBuilder("mount", "-t", "tmpfs", "none", stuck.toString()).start().waitFor())
        .as("only root may mount a file system, whose folder then cannot be removed")
        .isZero();
    try {
      for (int i = 0; i < 3; i++) {
        try (Publisher<String> publisher = open(out)) {
          publisher.add("same.html", bytes("version " + i));
          assertThat(publisher.commit("approved").leftovers())
              .containsExactly(temp.resolve(".public.tongxin-gone"));
        }
        assertThat(out.resolve("same.html")).hasContent("version " + i);
      }
    } finally {
      new ProcessBuilder("umount", stuck.toString()).start().waitFor();
    }
    publish("same.html", "last");
    assertThat(beside()).containsExactly("public");
  }

  @Test
  void withoutAnExchangeTheOldSiteIsSetAsideForTheMomentOfTheSwitch() throws IOException {
    Path next = Files.createDirectories(temp.resolve("next"));
    Files.writeString(next.resolve("new.html"), "new");
    Path old = new FolderSwitch(Staging.of(out), next, (one, other) -> false).run();

    assertThat(old).isEqualTo(temp.resolve(".public.tongxin-gone"));
    assertThat(files()).containsExactly("new.html");
  }

  @Test
  void whatAKilledBuildLeftIsClearedAway() throws IOException {
    Files.createDirectories(temp.resolve(".public.tongxin-next/deep"));
    Files.writeString(temp.resolve(".public.tongxin-next/deep/half.html"), "ha");
    Files.createDirectories(temp.resolve(".public.tongxin-scratch/output"));
    Files.writeString(temp.resolve(".public.tongxin-lock"), "of a dead process");

    publish("same.html", "same");

    assertThat(files()).containsExactly("same.html");
    assertThat(beside()).containsExactly("public");
  }

  @Test
  void whatIsMadeOnTheWayIsNotPublishedAndDoesNotStay() throws IOException {
    try (Publisher<String> publisher = open(out)) {
      Files.writeString(publisher.scratch().resolve("note.txt"), "on the way");
      publisher.add("same.html", "same".getBytes(StandardCharsets.UTF_8));
      publisher.commit("approved");
    }

    assertThat(files()).containsExactly("same.html");
    assertThat(beside()).containsExactly("public");
  }

  @Test
  void aBuildKilledBetweenSettingAsideAndSwitchingInIsUndone() throws IOException {
    Files.move(out, temp.resolve(".public.tongxin-old"));
    Files.createDirectories(temp.resolve(".public.tongxin-next"));

    open(out).close();

    assertThat(files()).containsExactly("a/b/gone.html", "a/changes.html", "same.html");
    assertThat(beside()).containsExactly("public");
  }

  @Test
  void aSecondBuildOfTheSameFolderIsRefused() throws IOException {
    try (Publisher<String> first = open(out)) {
      first.add("new.html", bytes("new"));
      assertThatThrownBy(() -> open(out)).isInstanceOf(OutputBusy.class);
      assertThatThrownBy(() -> open(out.resolve("../public"))).isInstanceOf(OutputBusy.class);
      first.commit("approved");
    }
    assertThat(files()).containsExactly("new.html");
    open(out).close();
  }

  private Published.Counts publish(String... pathsAndTexts) throws IOException {
    try (Publisher<String> publisher = open(out)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        publisher.add(pathsAndTexts[i], bytes(pathsAndTexts[i + 1]));
      }
      return publisher.commit("approved").counts();
    }
  }

  private static Publisher<String> open(Path folder) throws IOException {
    return Publisher.open(folder, "the same", () -> {});
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.equals(SiteManifest.NAME))
          .sorted()
          .toList();
    }
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> all = Files.list(temp)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
