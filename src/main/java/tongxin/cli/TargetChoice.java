package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.Target;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;
import tongxin.problem.Problems;
import tongxin.targets.TargetsFile;

/** Finds the target that a command names, or the only one. */
final class TargetChoice {
  private final Terminal terminal;
  private final ReportFormat format;
  private int status = Program.DONE;

  TargetChoice(Terminal terminal, ReportFormat format) {
    this.terminal = terminal;
    this.format = format;
  }

  /** The exit status where there is no target. */
  int status() {
    return status;
  }

  /**
   * The target.
   *
   * @param name null for the only one
   * @return null where there is none; the reason was printed
   */
  @Nullable Target of(Path source, @Nullable String name) throws IOException {
    Problems problems = new Problems();
    Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
    List<Target> targets = TargetsFile.read(source, home, problems);
    if (problems.hasErrors()) {
      ProblemPrinter printer = new ProblemPrinter(ProblemText.in(terminal.words().locale()));
      if (format == ReportFormat.JSON) {
        terminal.out().print(printer.json(problems.sorted()));
      } else {
        terminal.err().print(printer.lines(problems.sorted()));
        terminal.err().println(terminal.words().get("deploy.nothing"));
      }
      status = Program.PROBLEMS;
      return null;
    }
    return named(targets, name);
  }

  private @Nullable Target named(List<Target> targets, @Nullable String name) {
    if (name == null && targets.size() == 1) {
      return targets.get(0);
    }
    List<String> names = targets.stream().map(Target::name).toList();
    for (Target target : targets) {
      if (target.name().equals(name)) {
        return target;
      }
    }
    Words words = terminal.words();
    String all = String.join(", ", names);
    terminal
        .err()
        .println(
            name == null
                ? words.get("deploy.which", all)
                : words.get("deploy.no-target", name, all) + words.didYouMean(name, names));
    status = Program.USAGE;
    return null;
  }
}
