package tongxin.cli;

import java.net.URI;
import java.util.List;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;
import tongxin.serve.ServeListener;

/** Says on the terminal what the preview does: one line a save, and problems when they change. */
final class ServeReport implements ServeListener {
  private final Terminal terminal;
  private final ProblemPrinter printer;
  private List<Problem> last = List.of();
  private boolean empty;

  ServeReport(Terminal terminal) {
    this.terminal = terminal;
    this.printer = new ProblemPrinter(ProblemText.in(terminal.words().locale()));
  }

  @Override
  public void started(URI address) {
    terminal.out().println(terminal.words().get("serve.started", address));
    terminal.out().println(terminal.words().get("serve.stop"));
  }

  @Override
  public synchronized void refreshed(List<String> files, List<Problem> problems, long millis) {
    if (!files.isEmpty()) {
      String key = files.size() == 1 ? "serve.changed" : "serve.changed-many";
      terminal.out().println(terminal.words().get(key, files.get(0), files.size(), millis));
    }
    begin(problems);
    List<Problem> shown =
        problems.stream().filter(problem -> problem.code() != ProblemCode.SITE_MISSING).toList();
    tell(shown);
  }

  /** A folder without a newsroom is no fault: the desk begins one. */
  private void begin(List<Problem> problems) {
    boolean missing = problems.stream().anyMatch(p -> p.code() == ProblemCode.SITE_MISSING);
    if (missing && !empty) {
      terminal.out().println(terminal.words().get("serve.no-newsroom"));
    }
    empty = missing;
  }

  private void tell(List<Problem> problems) {
    if (!problems.equals(last)) {
      terminal.err().print(printer.lines(problems));
      if (problems.stream().anyMatch(Problem::isError)) {
        terminal.err().println(terminal.words().get("serve.errors"));
      } else if (last.stream().anyMatch(Problem::isError)) {
        terminal.out().println(terminal.words().get("serve.mended"));
      }
      last = problems;
    }
  }

  @Override
  public void failed(Throwable failure) {
    terminal.err().println(terminal.words().get("error.bug"));
    failure.printStackTrace(terminal.err());
  }
}
