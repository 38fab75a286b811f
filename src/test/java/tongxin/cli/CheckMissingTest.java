package tongxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.json.Json;
import javax.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.golden.GoldenSite;

/** What {@code tongxin check --missing} lists. */
final class CheckMissingTest {
  private static final String VILLAGE = "content/villages/a-village/village.yml";

  @TempDir Path temp;
  private Path source;

  @BeforeEach
  void copy() throws IOException {
    source = GoldenSite.SUB_PATH.copyTo(temp.resolve("source"));
    Files.writeString(
        source.resolve(VILLAGE),
        "brand: { zh: 甲, en: A }\ntagline: { zh: 溪 }\nstatus: published\n");
  }

  @Test
  void whatAVillageDoesNotSayIsListedByFile() {
    assertThat(run(Locale.SIMPLIFIED_CHINESE, "check", "--source", source.toString(), "--missing"))
        .contains(VILLAGE + ": ")
        .contains("标语 (tagline.en)", "坐标 (coordinates)", "物产 (produce)")
        .doesNotContain("(brand", "(tagline)");
  }

  @Test
  void withoutTheOptionNothingIsListed() {
    assertThat(run(Locale.ENGLISH, "check", "--source", source.toString()))
        .doesNotContain("Not filled in", "(coordinates)");
  }

  @Test
  void scriptsReadOneJsonObject() {
    String out =
        run(
            Locale.ENGLISH,
            "check",
            "--source",
            source.toString(),
            "--missing",
            "--format",
            "json");
    JsonObject all = Json.createReader(new StringReader(out)).readObject();

    assertThat(all.getJsonArray("problems")).isNotNull();
    assertThat(all.getJsonArray("missing").getValuesAs(JsonObject.class))
        .anySatisfy(
            field -> {
              assertThat(field.getString("file")).isEqualTo(VILLAGE);
              assertThat(field.getString("key")).isEqualTo("coordinates");
              assertThat(field.getString("label")).isEqualTo("Coordinates");
            });
  }

  private static String run(Locale locale, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Program program =
        new Program(print, System.err, Clock.fixed(GoldenSite.NOW, ZoneOffset.UTC), locale, false);
    program.run(arguments);
    return out.toString(StandardCharsets.UTF_8);
  }
}
