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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.golden.GoldenSite;

/** What one reads of earlier deployments. */
final class RollbackCommandTest {
  @TempDir Path temp;

  private String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Clock clock = Clock.fixed(GoldenSite.NOW, ZoneOffset.UTC);
    int status = new Program(print, System.err, clock, Locale.ENGLISH, false).run(arguments);
    assertThat(status).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void earlierDeploymentsAreListedAsText() throws IOException {
    String source = twoDeployments();
    assertThat(run("rollback", "--list", "--source", source)).isEqualTo("20261122T040000Z\n");
  }

  @Test
  void whereNothingIsEarlierThatIsSaid() throws IOException {
    Path source = GoldenSite.MINIMAL.copyTo(temp.resolve("source"));
    Files.writeString(
        source.resolve("deploy.yml"), "targets: {main: {kind: folder, path: ../www}}\n");
    String none = "There is no earlier deployment to main to go back to yet.\n";
    assertThat(run("rollback", "--list", "--source", source.toString())).isEqualTo(none);
    run("build", "--source", source.toString());
    run("deploy", "--source", source.toString());
    assertThat(run("rollback", "--list", "--source", source.toString())).isEqualTo(none);
    assertThat(run("rollback", "--list", "--format", "json", "--source", source.toString()))
        .contains("\"earlier\":[]");
  }

  @Test
  void earlierDeploymentsAreListedAsJson() throws IOException {
    String source = twoDeployments();
    JsonObject list =
        Json.createReader(
                new StringReader(run("rollback", "--list", "--format", "json", "--source", source)))
            .readObject();
    assertThat(list.getString("target")).isEqualTo("main");
    assertThat(list.getString("kind")).isEqualTo("folder");
    assertThat(list.getJsonArray("earlier")).hasSize(1);
    JsonObject earlier = list.getJsonArray("earlier").getJsonObject(0);
    assertThat(earlier.getString("deployment")).isEqualTo("20261122T040000Z");
    assertThat(earlier.getString("time")).isEqualTo("2026-11-22T04:00:00Z");
  }

  private String twoDeployments() throws IOException {
    Path source = GoldenSite.MINIMAL.copyTo(temp.resolve("source"));
    Files.writeString(
        source.resolve("deploy.yml"),
        "targets:\n  main:\n    kind: folder\n    path: " + temp.resolve("www") + "\n");
    run("build", "--source", source.toString());
    run("deploy", "--source", source.toString());
    Path site = source.resolve("content/site.yml");
    Files.writeString(site, Files.readString(site).replace("小站", "小小站"));
    run("build", "--source", source.toString());
    run("deploy", "--source", source.toString());
    return source.toString();
  }
}
