package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tongxin.deploy.process.Brotli;
import tongxin.deploy.site.Digest;
import tongxin.deploy.site.Gzip;
import tongxin.deploy.site.PackedFiles;
import tongxin.deploy.site.Packer;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;

/** The packed forms that servers send as they are. */
final class PackedFilesTest {
  @TempDir Path temp;
  private final Map<String, SiteFile> files = new TreeMap<>();
  private final List<Integer> asked = new ArrayList<>();

  private void file(String path, String content) throws IOException {
    Path source = Files.createTempFile(temp, "source", "");
    Files.writeString(source, content);
    files.put(
        path, new SiteFile(path, source, Files.size(source), 1, Digest.sha256(source), "title"));
  }

  private static SiteFile at(Map<String, SiteFile> all, String path) {
    return Objects.requireNonNull(all.get(path), path);
  }

  private SiteFiles packed(Packer packer) throws IOException {
    return new PackedFiles(Files.createDirectories(temp.resolve("state")), packer)
        .addTo(new SiteFiles(files));
  }

  /** Gzip that notes how many files it was given. */
  private Packer counting() {
    return new Packer() {
      @Override
      public String end() {
        return ".gz";
      }

      @Override
      public void pack(List<Path> given) throws IOException {
        asked.add(given.size());
        new Gzip().pack(given);
      }
    };
  }

  @Test
  void textsArePackedAndNothingElse() throws IOException {
    String text = "春茶开采。".repeat(100);
    for (String path : List.of("a.html", "a.css", "A.XML", "b.svg", "a.jpg", "search/index.bin")) {
      file(path, text);
    }
    file("small.txt", "短");
    file("own.html", text);
    file("own.html.gz", "the newsroom's own");

    Map<String, SiteFile> all = packed(new Gzip()).byPath();

    assertThat(all)
        .containsKeys("a.html.gz", "a.css.gz", "A.XML.gz", "b.svg.gz")
        .doesNotContainKeys("a.jpg.gz", "search/index.bin.gz", "small.txt.gz", "own.html.gz.gz");
    assertThat(at(all, "own.html.gz")).isEqualTo(at(files, "own.html.gz"));
    SiteFile gz = at(all, "a.html.gz");
    assertThat(
            new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(gz.source())))
                .readAllBytes())
        .isEqualTo(Files.readAllBytes(at(files, "a.html").source()));
    assertThat(gz.size()).isEqualTo(Files.size(gz.source()));
    assertThat(gz.digest()).isEqualTo(Digest.sha256(gz.source()));
  }

  @Test
  void eachContentIsPackedOnceWhateverItsPath() throws IOException {
    file("a.html", "春".repeat(600));
    file("b.html", "春".repeat(600));
    file("c.html", "夏".repeat(600));
    Map<String, SiteFile> first = packed(counting()).byPath();
    assertThat(packed(counting()).byPath()).isEqualTo(first);
    assertThat(asked).containsExactly(2);

    files.remove("c.html");
    packed(counting());
    file("c.html", "夏".repeat(600));
    file("d.html", "秋".repeat(600));
    packed(counting());
    assertThat(asked).containsExactly(2, 1);
  }

  @Test
  void whatIsLostOrDamagedOnThisComputerIsPackedAgain() throws IOException {
    file("a.html", "春".repeat(600));
    SiteFile before = at(packed(counting()).byPath(), "a.html.gz");
    Files.delete(before.source());
    assertThat(at(packed(counting()).byPath(), "a.html.gz").source()).exists();
    Files.writeString(temp.resolve("state/packed.gz"), "not \u0000 a list\n");
    assertThat(at(packed(counting()).byPath(), "a.html.gz")).isEqualTo(before);
    assertThat(asked).containsExactly(1, 1, 1);
  }

  @Test
  void aPackedFormThatIsNotSmallerIsLeftOut() throws IOException {
    byte[] noise = new byte[600];
    new java.util.Random(7).nextBytes(noise);
    Path source = Files.write(temp.resolve("noise"), noise);
    files.put("noise.txt", new SiteFile("noise.txt", source, 600, 1, Digest.sha256(source), ""));
    assertThat(packed(counting()).byPath()).containsOnlyKeys("noise.txt");
    packed(counting());
    assertThat(asked).containsExactly(1);
  }

  @Test
  void nothingIsKeptOfAPackerThatFails() throws IOException {
    file("a.html", "春".repeat(600));
    Packer failing =
        new Packer() {
          @Override
          public String end() {
            return ".gz";
          }

          @Override
          public void pack(List<Path> given) throws IOException {
            throw new DeployFailure(DeployFailure.Reason.PROGRAM_MISSING, "brotli");
          }
        };
    assertThatThrownBy(() -> packed(failing)).isInstanceOf(DeployFailure.class);
    try (var left = Files.list(temp.resolve("state"))) {
      assertThat(left).isEmpty();
    }
  }

  static boolean brotli() {
    return Files.isExecutable(Path.of("/usr/bin/brotli"));
  }

  @Test
  @EnabledIf(value = "brotli", disabledReason = "brotli is not installed: apt-get install brotli")
  void brotliUnpacksToTheSame() throws Exception {
    for (int i = 0; i < 450; i++) {
      file("p" + i + ".html", ("第" + i + "篇春茶开采。").repeat(60));
    }
    Map<String, SiteFile> all = packed(new Brotli(Map.of("PATH", System.getenv("PATH")))).byPath();
    assertThat(all).hasSize(900);
    for (String page : List.of("p0.html", "p233.html", "p449.html")) {
      Path out = temp.resolve(page);
      Process process =
          new ProcessBuilder("brotli", "-dc")
              .redirectInput(at(all, page + ".br").source().toFile())
              .redirectOutput(out.toFile())
              .start();
      assertThat(process.waitFor()).isZero();
      assertThat(out).hasSameBinaryContentAs(at(files, page).source());
    }
  }
}
