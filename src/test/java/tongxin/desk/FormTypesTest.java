package tongxin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongxin.content.contract.FieldType;

/** A type of the content contract that the form cannot draw would be a field nobody can fill in. */
final class FormTypesTest {
  /** Written in the file itself: keys of a newsroom's own, and groups under ids of its own. */
  private static final Set<String> IN_THE_FILE = Set.of("freeKeys", "groupsById");

  static Stream<String> types() {
    return permitted(FieldType.class)
        .map(Class::getSimpleName)
        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
        .filter(name -> !IN_THE_FILE.contains(name));
  }

  private static Stream<Class<?>> permitted(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FormTypesTest::permitted)
        : Stream.of(type);
  }

  @ParameterizedTest
  @MethodSource("types")
  void theFormDrawsEveryType(String type) throws IOException {
    String form = Files.readString(Path.of("src/main/resources/tongxin/desk/web/form.js"));
    assertThat(form).contains("  draw_" + type + "(field");
  }
}
