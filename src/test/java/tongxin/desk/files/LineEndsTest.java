package tongxin.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edit changes the bytes of what was edited, and no other. */
final class LineEndsTest {
  private static String edit(String before, String text) {
    FileContent old = FileContent.of(before.getBytes(StandardCharsets.UTF_8));
    return new String(LineEnds.restored(old, text).bytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "a\\nb\\n, a\\nc\\n, a\\nc\\n",
    "a\\r\\nb\\r\\n, a\\nc\\n, a\\r\\nc\\r\\n",
    "a\\r\\nb\\nc\\r\\n, a\\nb\\nX\\nc\\n, a\\r\\nb\\nX\\r\\nc\\r\\n",
    "a\\r\\nb\\nc, a\\nX\\nc, a\\r\\nX\\nc",
    "a\\rb\\r, a\\nc\\n, a\\rc\\r",
    "a\\r\\nb, a\\nb\\nc, a\\r\\nb\\r\\nc",
    "a\\r\\nb\\r\\n, a\\n, a\\r\\n",
  })
  void aLineKeepsItsEnd(String before, String text, String after) {
    assertThat(edit(unescaped(before), unescaped(text))).isEqualTo(unescaped(after));
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r");
  }

  @Test
  void aByteOrderMarkStays() {
    assertThat(edit("\uFEFF一\r\n", "二\n")).isEqualTo("\uFEFF二\r\n");
  }

  /** Whatever line ends a file has: what is opened and saved without an edit is the same bytes. */
  @Test
  void noEditIsNoChange() {
    Random random = new Random(3);
    String[] pieces = {"a", "b", "春茶", "", "\n", "\r\n", "\r", "\n\n", "\uFEFF"};
    for (int round = 0; round < 3000; round++) {
      StringBuilder file = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        file.append(pieces[random.nextInt(pieces.length)]);
      }
      FileContent content = FileContent.of(file.toString().getBytes(StandardCharsets.UTF_8));
      assertThat(edit(file.toString(), content.text().orElseThrow())).isEqualTo(file.toString());
    }
  }
}
