package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;
import tongxin.photo.variants.PruneResult;

/** A gallery of two photos that were made once. */
final class CacheTidyingTest {
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final String DATA = "content/galleries/g/gallery.yml";

  @TempDir Path source;

  @BeforeEach
  void aBuiltSite() throws IOException {
    write("content/site.yml", "title: A\n");
    write(DATA, "name: G\nstatus: published\n");
    photo("a.png", 0x336699);
    photo("b.png", 0x996633);
    build();
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private void photo(String name, int colour) throws IOException {
    BufferedImage image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 1200; x++) {
      for (int y = 0; y < 900; y++) {
        image.setRGB(x, y, colour);
      }
    }
    Path file = source.resolve("content/galleries/g/photos").resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    ImageIO.write(image, "png", file.toFile());
  }

  private BuildOptions options() {
    return BuildOptions.of(source, source.resolve("public"), NOW);
  }

  private void build() throws IOException {
    BuildResult result = new SiteBuilder(options(), StageListener.SILENT, () -> 0L).build();
    assertThat(result.failed()).isFalse();
  }

  private PruneResult removed() throws IOException {
    return Objects.requireNonNull(new CacheTidying(options()).run().removed());
  }

  private Set<String> cached() throws IOException {
    try (Stream<Path> files = Files.walk(source.resolve(".tongxin/cache/photos"))) {
      TreeSet<String> names = new TreeSet<>();
      files.filter(Files::isRegularFile).forEach(f -> names.add(f.getFileName().toString()));
      return names;
    }
  }

  @Test
  void allThatTheSiteUsesIsKept() throws IOException {
    Set<String> before = cached();
    assertThat(before).isNotEmpty();
    assertThat(removed().files()).isZero();
    assertThat(cached()).isEqualTo(before);
  }

  @Test
  void thePhotosOfADraftAreKept() throws IOException {
    write(DATA, "name: G\nstatus: draft\n");
    assertThat(cached()).isNotEmpty();
    assertThat(removed().files()).isZero();
  }

  @Test
  void whatBelongsToAPhotoThatIsGoneIsRemovedAndNothingElse() throws IOException {
    Set<String> both = cached();
    Files.delete(source.resolve("content/galleries/g/photos/b.png"));
    PruneResult removed = removed();
    assertThat(removed.files()).isEqualTo(both.size() / 2);
    assertThat(removed.bytes()).isPositive();
    Set<String> kept = cached();
    build();
    assertThat(cached()).isEqualTo(kept);
  }

  @Test
  void aSiteWithErrorsLosesNothing() throws IOException {
    Set<String> before = cached();
    write(DATA, "nmae: G\n");
    CacheTidying.Result result = new CacheTidying(options()).run();
    assertThat(result.removed()).isNull();
    assertThat(result.problems()).isNotEmpty();
    assertThat(cached()).isEqualTo(before);
  }
}
