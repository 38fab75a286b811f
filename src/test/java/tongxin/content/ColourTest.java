package tongxin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.content.model.Colour;

final class ColourTest {
  private static final Colour WHITE = new Colour(0xffffff);
  private static final Colour BLACK = new Colour(0);

  @ParameterizedTest
  @ValueSource(strings = {"#a4301f", "A4301F", " #A4301f "})
  void aColourIsReadWithAndWithoutItsSign(String written) {
    assertThat(Colour.of(written)).contains(new Colour(0xa4301f));
  }

  @Test
  void threeDigitsStandForSix() {
    assertThat(Colour.of("#a43")).contains(new Colour(0xaa4433));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "red", "#a430", "#a4301f80", "rgb(1,2,3)", "#g00", "＃a4301f"})
  void whatIsNoColourIsNotGuessed(String written) {
    assertThat(Colour.of(written)).isEmpty();
  }

  @Test
  void theContrastIsThatOfTheStandard() {
    assertThat(WHITE.contrast(BLACK)).isCloseTo(21, within(0.001));
    assertThat(new Colour(0x767676).contrast(WHITE)).isCloseTo(4.54, within(0.01));
    assertThat(new Colour(0x777777).shownContrast(WHITE)).isEqualTo("4.47");
  }

  @Test
  void aShadeOnALightGroundIsDarkerAndJustEnough() {
    Colour yellow = new Colour(0xc9b458);
    Colour shade = Objects.requireNonNull(yellow.against(WHITE, 4.5));

    assertThat(shade.contrast(WHITE)).isBetween(4.5, 4.8);
    assertThat(shade.against(WHITE, 4.5)).isEqualTo(shade);
  }

  @Test
  void aShadeOnADarkGroundIsLighter() {
    Colour shade = Objects.requireNonNull(new Colour(0x402010).against(BLACK, 4.5));

    assertThat(shade.contrast(BLACK)).isBetween(4.5, 4.8);
  }
}
