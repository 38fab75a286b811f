package tongxin.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployResult;
import tongxin.deploy.manifest.Change;
import tongxin.output.Published;
import tongxin.pipeline.BuildResult;
import tongxin.problem.Problem;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;
import tongxin.watch.Reason;
import tongxin.watch.TargetsFaulty;
import tongxin.watch.WatchListener;

/** Says each step of a service in one line, with the time. */
final class WatchReport implements WatchListener {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final Terminal terminal;
  private final Words words;
  private final ZoneId zone;
  private final ProblemPrinter printer;

  WatchReport(Terminal terminal, ZoneId zone, String offered) {
    this.terminal = terminal;
    this.zone = zone;
    this.words = terminal.words();
    this.printer = new ProblemPrinter(ProblemText.in(words.locale()).offering(offered));
  }

  /** One line, with the time in the site's zone. */
  synchronized void line(String text) {
    String time = TIME.format(terminal.clock().instant().atZone(zone));
    terminal.out().println(time + "  " + text.strip().replaceAll("\\s*\\R\\s*", " "));
  }

  void started(Path source, Path status) {
    line(words.get("watch.started", source, status));
  }

  void stopped() {
    line(words.get("watch.stopped"));
  }

  @Override
  public void built(Reason reason, BuildResult result, Duration took) {
    ZonedDateTime next = result.nextChange();
    if (result.failed()) {
      terminal
          .err()
          .print(printer.lines(result.problems().stream().filter(Problem::isError).toList()));
    }
    String why = words.get("watch.reason." + reason.name().toLowerCase(Locale.ROOT));
    Published published = result.published();
    String what =
        published == null
            ? words.get("watch.not-published", errors(result))
            : words.get(
                result.failed() ? "watch.taken-down" : "watch.built",
                result.pages(),
                published.written(),
                published.removed(),
                seconds(took));
    String due = next == null ? "" : words.get("watch.next", TIME.format(next), next.getZone());
    line(why + what + due);
  }

  @Override
  public void buildFailed(Throwable failure, Duration wait) {
    line(words.get("watch.build-failed", text("", failure), wait.toSeconds()));
  }

  @Override
  public void buildBusy() {
    line(words.get("watch.busy"));
  }

  @Override
  public void deploying(String target) {
    line(words.get("watch.deploying", target));
  }

  @Override
  public void deployed(String target, DeployResult result, Duration took) {
    int gone = result.difference().of(Change.Kind.GONE).size();
    line(
        result.difference().isEmpty()
            ? words.get("watch.same", target)
            : words.get(
                "watch.deployed",
                target,
                result.files(),
                DeployReport.megabytes(result.bytes()),
                gone,
                seconds(took)));
  }

  @Override
  public void deployFailed(String target, Throwable failure, Duration wait) {
    line(words.get("watch.deploy-failed", target, text(target, failure), wait.toSeconds()));
  }

  @Override
  public void targetsFaulty(TargetsFaulty fault) {
    line(text("", fault));
  }

  @Override
  public void clockChanged(Duration by) {
    String key = by.isNegative() ? "watch.clock-back" : "watch.clock-forward";
    line(words.get(key, by.abs().toSeconds()));
  }

  @Override
  public void clockWrong(Instant now, Instant published) {
    line(clockText(now, published));
  }

  @Override
  public void recovered() {
    line(words.get("watch.recovered"));
  }

  @Override
  public void commandFailed(String command, String said) {
    line(words.get("watch.command-failed", command, said));
  }

  @Override
  public String text(String target, Throwable failure) {
    if (failure instanceof DeployFailure deploy) {
      return DeployReport.text(words, deploy, target);
    }
    if (failure instanceof TargetsFaulty fault) {
      return faulty(fault);
    }
    return Program.text(failure, words);
  }

  private String faulty(TargetsFaulty fault) {
    if (fault.problems().isEmpty()) {
      return words.get("watch.no-target", fault.getMessage());
    }
    return printer.lines(fault.problems()).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  @Override
  public String errors(BuildResult result) {
    Problem first = result.problems().stream().filter(Problem::isError).findFirst().orElseThrow();
    long count = result.problems().stream().filter(Problem::isError).count();
    return words.get(
        "watch.errors", count, first.location(), ProblemText.in(words.locale()).message(first));
  }

  @Override
  public String clockText(Instant now, Instant published) {
    return words.get(
        "watch.clock-wrong", TIME.format(now.atZone(zone)), TIME.format(published.atZone(zone)));
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1e3);
  }
}
