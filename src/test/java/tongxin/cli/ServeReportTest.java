package tongxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** What the terminal says while the preview runs. */
final class ServeReportTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
  private final ServeReport report =
      new ServeReport(
          new Terminal(stream, stream, Clock.systemUTC(), Words.in(Locale.ENGLISH), false));

  private String said() {
    String said = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    return said;
  }

  @Test
  void aFolderWithoutANewsroomIsNoFault() {
    List<Problem> empty =
        List.of(Problem.of(ProblemCode.SITE_MISSING, Location.of("content/site.yml")));
    report.refreshed(List.of(), empty, 1);
    assertThat(said()).contains("no newsroom here yet").doesNotContain("error", "site-missing");
    report.refreshed(List.of(), empty, 1);
    assertThat(said()).isEmpty();
    report.refreshed(List.of("content/site.yml"), List.of(), 1);
    assertThat(said()).contains("content/site.yml").doesNotContain("mended", "errors");
  }

  @Test
  void anErrorIsSaidWhenItComesAndWhenItIsMended() {
    Problem error = Problem.of(ProblemCode.YAML_SYNTAX, Location.of("content/site.yml"), "x");
    report.refreshed(List.of(), List.of(error), 1);
    assertThat(said()).contains("content/site.yml");
    report.refreshed(List.of("content/site.yml"), List.of(), 1);
    assertThat(said().lines()).hasSize(2);
  }
}
