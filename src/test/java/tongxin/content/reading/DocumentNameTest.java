package tongxin.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tongxin.config.Language;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceFile;

final class DocumentNameTest {
  private final Problems problems = new Problems();

  private @Nullable DocumentName name(String path) {
    return DocumentName.of(new SourceFile(path, Path.of(path), 1, 1), Language.KNOWN, problems);
  }

  @Test
  void translationsHaveOneKeyWhetherBesideEachOtherOrInABundle() {
    assertThat(name("content/articles/tea.zh.md"))
        .extracting("id", "key", "folder", "language")
        .containsExactly("tea", "content/articles/tea", "content/articles/", Language.ZH);
    assertThat(name("content/articles/tea/index.en.md"))
        .extracting("id", "key", "folder", "language")
        .containsExactly("tea", "content/articles/tea", "content/articles/tea/", Language.EN);
  }

  @Test
  void theUsualMistakesInTheLanguageAreRecognised() {
    assertThat(name("content/articles/tea.cn.md")).isNull();
    assertThat(name("content/articles/tea.zh-CN.md")).isNull();
    assertThat(name("content/articles/tea.eng.md")).isNull();

    assertThat(problems.sorted()).extracting(Problem::suggestion).containsExactly("zh", "en", "zh");
  }

  @Test
  void aDotInTheNameIsPartOfTheSlugAndNotALanguage() {
    assertThat(name("content/articles/v1.2.zh.md")).extracting("id").isEqualTo("v1.2");
    assertThat(name("content/articles/tea.md")).isNull();

    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LANGUAGE_MISSING);
  }
}
