package tongxin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tongxin.content.model.LinkKind;
import tongxin.problem.Suggestions;

final class AnswersTest {
  /** A question whose answer the test decides; equal to every other of its name. */
  private record Asked(String name, Box box) implements Question<String> {
    @Override
    public String answer(Knowledge site, Suggestions budget) {
      return box.value;
    }

    @Override
    public boolean equals(Object object) {
      return object instanceof Asked other && name.equals(other.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  private static final class Box {
    private String value = "before";
  }

  private final Box one = new Box();
  private final Box two = new Box();
  private final AskedQuestions asked = new AskedQuestions();

  @Test
  void whatWasFoundHoldsAsLongAsTheAnswersAreTheSame() {
    Map<Question<?>, Object> first = Map.of(new Asked("a", one), "before");
    Map<Question<?>, Object> second = Map.of(new Asked("b", two), "before");
    asked.addAll(first);
    asked.addAll(second);
    two.value = "after";

    AskedQuestions later = asked.stillTrue(SITE);

    assertThat(later.hold(first)).isTrue();
    assertThat(later.hold(second)).isFalse();
  }

  @Test
  void ofWhatWasNotRememberedNothingIsKnown() {
    assertThat(asked.stillTrue(SITE).hold(Map.of())).isFalse();
  }

  @Test
  void equalQuestionsAreOne() {
    assertThat(new Questions.Exists(LinkKind.TAG, "a"))
        .isEqualTo(new Questions.Exists(LinkKind.TAG, "a"))
        .isNotEqualTo(new Questions.Exists(LinkKind.TAG, "b"));
  }

  /** The questions of this test ask nothing of it. */
  @SuppressWarnings("NullAway")
  private static final Knowledge SITE = null;
}
