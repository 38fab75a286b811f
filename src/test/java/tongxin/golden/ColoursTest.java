package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tongxin.content.model.Colour;

/** Text is read with a contrast of 7 to 1 (WCAG 2.2, 1.4.6), as computed from the style sheets. */
class ColoursTest {
  private static final double AAA = 7;
  private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6})");

  /** The colours of each {@code :root} rule of a file, in its order. */
  private static List<Map<String, Colour>> palettes(String file) throws IOException {
    String css = Files.readString(Path.of("assets/css/" + file));
    return Pattern.compile(":root[^{]*\\{[^}]*--paper[^}]*}")
        .matcher(css)
        .results()
        .map(rule -> colours(rule.group()))
        .toList();
  }

  private static Map<String, Colour> colours(String rule) {
    Map<String, Colour> colours = new TreeMap<>();
    Matcher token = TOKEN.matcher(rule);
    while (token.find()) {
      colours.put(token.group(1), Colour.of(token.group(2)).orElseThrow());
    }
    return colours;
  }

  @Test
  void bodyTextHasAContrastOfSevenOnEveryGround() throws IOException {
    assertThat(palettes("site.css").subList(0, 2)).allSatisfy(ColoursTest::isReadable);
    assertThat(palettes("reading.css")).hasSize(5).allSatisfy(ColoursTest::isReadable);
  }

  private static void isReadable(Map<String, Colour> colours) {
    for (String text : List.of("ink", "soft")) {
      for (String ground : List.of("paper", "raised", "tint-bg")) {
        Colour letters = Objects.requireNonNull(colours.get(text));
        Colour behind = Objects.requireNonNull(colours.get(ground));
        assertThat(letters.contrast(behind)).as(text + " on " + ground).isGreaterThan(AAA);
      }
    }
  }

  @Test
  void whatAReaderChoosesIsWhatTheSystemWouldShow() throws IOException {
    List<Map<String, Colour>> site = palettes("site.css");
    List<Map<String, Colour>> chosen = palettes("reading.css");
    for (int i = 0; i < 2; i++) {
      Map<String, Colour> own = new TreeMap<>(site.get(i));
      own.keySet().retainAll(chosen.get(i).keySet());
      assertThat(chosen.get(i)).isEqualTo(own);
    }
  }
}
