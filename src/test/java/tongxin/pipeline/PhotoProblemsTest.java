package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tongxin.photo.file.FaultKind;
import tongxin.photo.file.FileType;
import tongxin.photo.notes.PhotoFault;
import tongxin.problem.Problem;
import tongxin.problem.ProblemText;

final class PhotoProblemsTest {
  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void everyFaultOfAPhotoIsSaidInWordsInBothLanguages(FaultKind kind) {
    PhotoFault fault = new PhotoFault(kind, FileType.PNG, 250_000_000, 200_000_000);
    Problem problem = PhotoProblems.of("content/a/photos/a.jpg", fault).orElseThrow();
    String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');

    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      String message = ProblemText.in(locale).message(problem);
      assertThat(message).doesNotContainPattern("\\{\\d}").isNotBlank().isNotEqualTo(id);
      assertThat(ProblemText.in(locale).hint(problem)).doesNotContainPattern("\\{\\d}");
    }
  }
}
