package tongxin.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HeadingLevelsTest {
  @Test
  void aBodyBeginsBelowTheTitleOfThePage() {
    assertThat(shown(1, 2, 2, 1)).containsExactly(2, 3, 3, 2);
    assertThat(shown(3, 3, 4)).containsExactly(2, 2, 3);
  }

  @Test
  void aStepDownIsNeverMoreThanOne() {
    assertThat(shown(2, 4, 6, 4, 3, 2)).containsExactly(2, 3, 4, 3, 3, 2);
  }

  @Test
  void levelsThatAreRightStayAsTheyAre() {
    assertThat(shown(2, 3, 4, 5, 6, 3, 2)).containsExactly(2, 3, 4, 5, 6, 3, 2);
  }

  private static List<Integer> shown(Integer... written) {
    HeadingLevels levels = new HeadingLevels();
    return Stream.of(written).map(levels::next).toList();
  }
}
