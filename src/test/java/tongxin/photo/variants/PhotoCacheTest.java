package tongxin.photo.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.photo.Pictures;
import tongxin.photo.Workshop;
import tongxin.photo.file.Digests;
import tongxin.photo.notes.Photo;

class PhotoCacheTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final byte[] SMALL = Pictures.jpeg(Pictures.scene(60, 40));

  @TempDir Path folder;

  private Set<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(Files::isRegularFile).collect(Collectors.toSet());
    }
  }

  @Test
  void anEntryThatIsCutOffIsNotUsedAndMadeAgain() throws IOException {
    Workshop workshop = new Workshop(folder);
    VariantPlan plan = workshop.made("a.jpg", SMALL);
    for (Variant variant : plan.variants()) {
      Path file = workshop.cache().find(variant).orElseThrow();
      byte[] whole = Files.readAllBytes(file);
      for (int length : new int[] {0, 1, 11, 20, whole.length / 2, whole.length - 1}) {
        Files.write(file, Arrays.copyOf(whole, length));
        assertThat(workshop.cache().find(variant)).as("%d bytes", length).isEmpty();
      }
      workshop.made("a.jpg", SMALL);
      assertThat(workshop.bytes(variant)).isEqualTo(whole);
    }
  }

  @Test
  void anEntryDamagedInTheMiddleIsNotUsedAndMadeAgain() throws IOException {
    Workshop workshop = new Workshop(folder);
    VariantPlan plan = workshop.made("a.jpg", Pictures.jpeg(Pictures.rings(600, 400)));
    for (Variant variant : plan.variants()) {
      Path file = workshop.cache().find(variant).orElseThrow();
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = whole.clone();
      Arrays.fill(
          damaged, whole.length / 2, Math.min(whole.length, whole.length / 2 + 4096), (byte) 0);
      Files.write(file, damaged);
      Workshop later = new Workshop(folder);
      assertThat(later.cache().find(variant)).isEmpty();
      later.made("a.jpg", Pictures.jpeg(Pictures.rings(600, 400)));
      assertThat(later.bytes(variant)).isEqualTo(whole);
    }
  }

  @Test
  void whatOtherCodeHasMadeIsNotUsed() throws IOException {
    Workshop workshop = new Workshop(folder);
    VariantPlan plan = workshop.made("a.jpg", SMALL);
    String other = "0123456789abcdef";
    for (Path file : files()) {
      String name = file.toString();
      if (name.endsWith(".sum") || name.endsWith(".colour2")) {
        String text = Files.readString(file);
        Files.writeString(file, text.replace(CodeVersion.current(), other));
      } else if (name.endsWith(".photo2")) {
        String text = Files.readString(file).replace(CodeVersion.current(), other);
        String content = text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
        Files.writeString(file, content + Digests.of(content) + "\n");
      }
    }
    PhotoCache later = new PhotoCache(folder.resolve("cache"));

    assertThat(CodeVersion.current()).matches("[0-9a-f]{16}").isNotEqualTo(other);
    assertThat(later.find(plan.largest())).isEmpty();
    assertThat(later.colour(plan.photo())).isEmpty();
    assertThat(later.photo(plan.photo().digest())).isEmpty();
  }

  @Test
  void whatIsForgottenIsMadeAnew() {
    Workshop workshop = new Workshop(folder);
    VariantPlan plan = workshop.made("a.jpg", SMALL);
    workshop.cache().forget(plan.photo(), plan.variants());
    assertThat(workshop.cache().find(plan.largest())).isEmpty();
    assertThat(workshop.cache().colour(plan.photo())).isEmpty();
  }

  @Test
  void readingsThatAreCutOffAreNotUsed() throws IOException {
    Workshop workshop = new Workshop(folder);
    Photo photo = workshop.order(workshop.file("a.jpg", SMALL)).photo();
    Path record = files().iterator().next();
    byte[] whole = Files.readAllBytes(record);
    assertThat(workshop.cache().photo(photo.digest())).contains(photo);
    for (int length = 0; length < whole.length; length++) {
      Files.write(record, Arrays.copyOf(whole, length));
      assertThat(workshop.cache().photo(photo.digest())).as("%d bytes", length).isEmpty();
    }
    Files.write(record, new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(workshop.cache().photo(photo.digest())).isEmpty();
  }

  @Test
  void aCutOffColourMakesThePhotoAgain() throws IOException {
    Workshop workshop = new Workshop(folder);
    VariantPlan plan = workshop.made("a.jpg", SMALL);
    Optional<String> colour = workshop.cache().colour(plan.photo());
    for (Path file : files()) {
      if (file.toString().endsWith(".colour2")) {
        Files.write(file, new byte[] {'#', '1'});
      }
    }
    assertThat(workshop.cache().colour(plan.photo())).isEmpty();
    workshop.made("a.jpg", SMALL);
    assertThat(workshop.cache().colour(plan.photo())).isEqualTo(colour).isPresent();
  }

  @Test
  void nothingButFinishedEntriesIsLeftBehind() throws IOException {
    new Workshop(folder).made("a.jpg", SMALL);
    assertThat(files()).hasSize(6).noneMatch(f -> f.toString().endsWith(".part"));
  }

  @Test
  void pruneRemovesWhatIsNotUsedAndSaysHowMuch() throws IOException {
    Workshop workshop = new Workshop(folder);
    VariantPlan kept = workshop.made("a.jpg", SMALL);
    Set<Path> before = files();
    VariantPlan gone = workshop.made("b.jpg", Pictures.jpeg(Pictures.rings(60, 40)));
    long bytes = -before.stream().mapToLong(f -> f.toFile().length()).sum();
    bytes += files().stream().mapToLong(f -> f.toFile().length()).sum();
    Set<String> names = kept.variants().stream().map(Variant::name).collect(Collectors.toSet());
    PruneResult result = workshop.cache().prune(names, Set.of(kept.photo().digest()), NOW);
    assertThat(result).isEqualTo(new PruneResult(6, bytes));
    assertThat(files()).isEqualTo(before);
    assertThat(workshop.cache().find(gone.largest())).isEmpty();
  }

  @Test
  void pruneSparesWhatAnotherBuildIsWriting() throws IOException {
    Path old = Files.createDirectories(folder.resolve("cache/ab")).resolve("w1.part");
    Path fresh = old.resolveSibling("w2.part");
    Files.write(old, new byte[5]);
    Files.write(fresh, new byte[5]);
    Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(2))));
    Files.setLastModifiedTime(fresh, FileTime.from(NOW.minus(Duration.ofMinutes(2))));
    PruneResult result = new PhotoCache(folder.resolve("cache")).prune(Set.of(), Set.of(), NOW);
    assertThat(result).isEqualTo(new PruneResult(1, 5));
    assertThat(files()).containsExactly(fresh);
  }

  @Test
  void pruneOfNoCacheDoesNothing() {
    assertThat(new PhotoCache(folder.resolve("none")).prune(Set.of(), Set.of(), NOW))
        .isEqualTo(new PruneResult(0, 0));
  }
}
