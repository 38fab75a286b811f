package tongxin.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tongxin.problem.Location;

final class ShortcodeKindTest {
  @Test
  void anArgumentIsFoundByItsNameAndInItsPlace() {
    Segment.Shortcode photo = shortcode("photo", Map.of("0", "a.jpg", "3", "甲", "alt", "茶"));

    assertThat(photo.value("file")).isEqualTo("a.jpg");
    assertThat(photo.value("credit")).isEqualTo("甲");
    assertThat(photo.value("alt")).isEqualTo("茶");
    assertThat(photo.value("caption")).isNull();
    assertThat(photo.values(ShortcodeArgument.PictureFile.class)).containsExactly("a.jpg");
    assertThat(photo.values(ShortcodeArgument.FactId.class)).isEmpty();
  }

  @Test
  void oneThatDoesNotExistHasNoValuesOfAnyType() {
    Segment.Shortcode unknown = shortcode("film", Map.of("0", "a.mp4", "file", "b.mp4"));

    assertThat(unknown.kind()).isEmpty();
    assertThat(unknown.value("file")).isEqualTo("b.mp4");
    assertThat(unknown.values(ShortcodeArgument.PictureFile.class)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ShortcodeKind.class)
  void requiredArgumentsComeFirst(ShortcodeKind kind) {
    assertThat(kind.argumentNames()).doesNotHaveDuplicates();
    assertThat(kind.arguments().stream().map(a -> a.required() ? 0 : 1)).isSorted();
  }

  private static Segment.Shortcode shortcode(String name, Map<String, String> arguments) {
    return new Segment.Shortcode(name, arguments, true, Location.of("a.md"));
  }
}
