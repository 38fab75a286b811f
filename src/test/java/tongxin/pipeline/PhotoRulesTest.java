package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** What is asked of photos, and when it would only hide the one thing that is wrong. */
final class PhotoRulesTest {
  private static final String GALLERY = "content/galleries/walk/";

  @TempDir Path temp;
  private Path source;

  @BeforeEach
  void copyTheSite() throws IOException {
    source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));
    Files.delete(source.resolve(GALLERY + "photos.yml"));
  }

  @Test
  void aPhotoOfWhichNothingIsSaidHasNeitherCreditNorAlternativeText() throws IOException {
    assertThat(codes()).contains(ProblemCode.PHOTO_CREDIT_MISSING, ProblemCode.PHOTO_ALT_MISSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- file: \"a.jpg\n  credit: 张三\n",
        "-\tfile: a.jpg\n",
        "- file: no-such.jpg\n  credit: 张三\n  alt: 山\n"
      })
  void aFaultyListIsTheOnlyThingReported(String list) throws IOException {
    write("photos.yml", list.getBytes(Charset.forName("UTF-8")));

    assertThat(codes()).hasSize(1);
  }

  @Test
  void aListThatIsNotUtf8IsTheOnlyThingReported() throws IOException {
    write("photos.yml", "- file: 茶.jpg\n".getBytes(Charset.forName("GBK")));

    assertThat(codes()).containsExactly(ProblemCode.FILE_NOT_UTF8);
  }

  @Test
  void aPhotoThatIsRefusedIsNotAskedForWordsAsWell() throws IOException {
    write("photos/empty.jpg", new byte[0]);

    assertThat(problems())
        .filteredOn(problem -> problem.location().file().endsWith("empty.jpg"))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PHOTO_BROKEN);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = source.resolve(GALLERY + name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
  }

  private List<ProblemCode> codes() throws IOException {
    return problems().stream()
        .filter(problem -> problem.location().file().startsWith(GALLERY))
        .map(Problem::code)
        .toList();
  }

  private List<Problem> problems() throws IOException {
    BuildOptions options = BuildOptions.of(source, temp.resolve("site"), GoldenSite.NOW);
    return GoldenSite.tryToBuild(options).problems();
  }
}
