package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tongxin.doctor.Doctor;
import tongxin.doctor.Finding;
import tongxin.doctor.FindingText;
import tongxin.doctor.Machine;

/** {@code tongxin doctor}: what is wrong with this machine or this newsroom, and what to do. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  private static final Map<Finding.Level, String> SIGNS =
      Map.of(
          Finding.Level.OK, "  ",
          Finding.Level.NOTE, "- ",
          Finding.Level.WARNING, "! ",
          Finding.Level.ERROR, "X ");

  private final Terminal terminal;

  @Option(names = "--source")
  private Path source = Path.of("");

  @Option(names = "--out")
  private @Nullable Path out;

  @Option(names = "--format")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--lang")
  String lang = "";

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path newsroom = source.toAbsolutePath().normalize();
    Path site = out == null ? newsroom.resolve("public") : out.toAbsolutePath().normalize();
    List<Finding> findings = Doctor.look(machine(), newsroom, site);
    FindingText texts = FindingText.in(terminal.words().locale());
    if (format == ReportFormat.JSON) {
      terminal.out().print(texts.json(findings));
    } else {
      print(findings, texts);
    }
    boolean wrong = FindingText.count(findings, Finding.Level.ERROR) > 0;
    return wrong ? Program.PROBLEMS : Program.DONE;
  }

  private Machine machine() {
    Map<String, String> properties =
        System.getProperties().stringPropertyNames().stream()
            .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
    return new Machine(
        properties, System.getenv(), terminal.clock(), Runtime.getRuntime().maxMemory());
  }

  private void print(List<Finding> findings, FindingText texts) {
    Words words = terminal.words();
    for (Finding finding : findings) {
      terminal.out().println(SIGNS.get(finding.level()) + texts.text(finding));
      String remedy = texts.remedy(finding);
      if (!remedy.isEmpty()) {
        terminal.out().println("    " + words.get("doctor.do", remedy));
      }
    }
    long errors = FindingText.count(findings, Finding.Level.ERROR);
    long warnings = FindingText.count(findings, Finding.Level.WARNING);
    terminal
        .out()
        .println(
            errors + warnings == 0
                ? words.get("doctor.well")
                : words.get("summary.problems", errors, warnings));
  }
}
