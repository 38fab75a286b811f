package tongxin.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployListener;
import tongxin.deploy.DeployResult;
import tongxin.deploy.Target;
import tongxin.deploy.manifest.Change;
import tongxin.deploy.manifest.Difference;
import tongxin.problem.EnumWord;

/** Prints what a deployment is going to do, does, and came to. */
final class DeployReport implements DeployListener {
  /** Of each kind; who reads on? */
  private static final int SHOWN = 100;

  private final Terminal terminal;
  private final Words words;
  private final Target target;
  private final ReportFormat format;
  private final boolean dryRun;
  private long began;
  private long shown;

  DeployReport(Terminal terminal, Target target, ReportFormat format, boolean dryRun) {
    this.terminal = terminal;
    this.words = terminal.words();
    this.target = target;
    this.format = format;
    this.dryRun = dryRun;
  }

  @Override
  public void difference(Difference difference) {
    if (format == ReportFormat.JSON) {
      return;
    }
    PrintStream out = terminal.out();
    out.println(words.get("deploy.target", target.name(), target.kind()));
    pages("deploy.new", difference.of(Change.Kind.NEW));
    pages("deploy.changed", difference.of(Change.Kind.CHANGED));
    pages("deploy.gone", difference.of(Change.Kind.GONE));
    others(difference);
    paths("deploy.foreign", difference.foreign());
    paths("deploy.unknown", difference.unknown());
    if (difference.isEmpty()) {
      out.println(words.get("deploy.same"));
    }
  }

  private void pages(String key, List<Change> changes) {
    List<Change> pages = changes.stream().filter(Change::isPage).toList();
    if (pages.isEmpty()) {
      return;
    }
    terminal.out().println(words.get(key, pages.size()));
    for (Change page : pages.subList(0, Math.min(SHOWN, pages.size()))) {
      String title = page.title().isEmpty() ? "" : page.title() + "  ";
      terminal.out().println("  " + title + page.path());
    }
    more(pages.size());
  }

  private void more(int count) {
    if (count > SHOWN) {
      terminal.out().println("  " + words.get("deploy.more", count - SHOWN));
    }
  }

  private void others(Difference difference) {
    long added = other(difference, Change.Kind.NEW);
    long changed = other(difference, Change.Kind.CHANGED);
    long gone = other(difference, Change.Kind.GONE);
    if (added + changed + gone > 0) {
      terminal.out().println(words.get("deploy.others", added, changed, gone));
    }
    int kept = difference.of(Change.Kind.KEPT_FOR_NOW).size();
    if (kept > 0) {
      terminal.out().println(words.get("deploy.kept", kept, target.settings().graceDays()));
    }
    if (difference.bytes() > 0) {
      terminal.out().println(words.get("deploy.bytes", megabytes(difference.bytes())));
    }
  }

  private static long other(Difference difference, Change.Kind kind) {
    return difference.count(change -> change.kind() == kind && !change.isPage());
  }

  private void paths(String key, List<String> paths) {
    if (!paths.isEmpty()) {
      terminal.out().println(words.get(key, paths.size()));
      paths.stream().limit(SHOWN).forEach(path -> terminal.out().println("  " + path));
      more(paths.size());
    }
  }

  @Override
  public void waitingForBuild() {
    terminal.err().println(words.get("deploy.waiting-build"));
  }

  @Override
  public void waiting(String holder) {
    terminal.err().println(words.get("deploy.waiting"));
  }

  @Override
  public synchronized void progress(int files, int allFiles, long bytes, long allBytes) {
    long now = System.nanoTime();
    began = files == 0 ? now : began;
    if (allFiles == 0 || now - shown < (terminal.live() ? 200_000_000L : 5_000_000_000L)) {
      return;
    }
    if (shown == 0 && !terminal.live()) {
      shown = now;
      return;
    }
    shown = now;
    double seconds = Math.max(0.001, (now - began) / 1e9);
    double rate = bytes / seconds;
    // Small files cost a journey each, large ones their bytes.
    double part = (files / (double) allFiles + bytes / (double) Math.max(1, allBytes)) / 2;
    long left = part < 0.001 ? 0 : Math.round(seconds * (1 - part) / part);
    String line = words.get("deploy.progress", files, allFiles, megabytes((long) rate), left);
    if (terminal.live()) {
      terminal.err().print("\r\u001b[2K" + line);
      terminal.err().flush();
    } else {
      terminal.err().println(line);
    }
  }

  private void clearLine() {
    if (terminal.live()) {
      terminal.err().print("\r\u001b[2K");
    }
  }

  /** Prints what it came to, and gives the exit status. */
  int print(DeployResult result) {
    clearLine();
    if (format == ReportFormat.JSON) {
      terminal.out().print(new DeployJson(target, dryRun).of(result));
      return Program.DONE;
    }
    if (dryRun) {
      terminal.out().println(words.get("deploy.dry-run"));
      return Program.DONE;
    }
    if (!result.difference().isEmpty()) {
      terminal
          .out()
          .println(
              words.get(
                  "deploy.done",
                  result.files(),
                  megabytes(result.bytes()),
                  result.difference().of(Change.Kind.GONE).size(),
                  target.name()));
    }
    if (!result.difference().isEmpty() || !result.purge().isEmpty()) {
      purge(result);
    }
    if (!result.stillHeld().isEmpty()) {
      String held = "deploy.held." + (target instanceof Target.Git ? "git" : "kept");
      String names = String.join(", ", result.stillHeld());
      terminal.out().println(words.get(held, result.stillHeld().size(), names, target.name()));
    }
    return Program.DONE;
  }

  private void purge(DeployResult result) {
    terminal.out().println(words.get("deploy.purge", result.purge().size()));
    result.purge().forEach(address -> terminal.out().println("  " + address));
  }

  /** The same for an earlier deployment that is shown again. */
  int printRollback(DeployResult result) {
    if (format != ReportFormat.JSON && !dryRun) {
      clearLine();
      terminal.out().println(words.get("deploy.rolled-back", target.name(), result.deployment()));
      purge(result);
      return Program.DONE;
    }
    return print(result);
  }

  /** Prints why it could not go on, and gives the exit status. */
  int print(DeployFailure failure) {
    clearLine();
    terminal.err().println(text(words, failure, target.name()));
    return Program.ENVIRONMENT;
  }

  /** Why a deployment could not go on. */
  static String text(Words words, DeployFailure failure, String target) {
    String reason = EnumWord.of(failure.reason());
    return words.get("deploy.failed." + reason, failure.detail(), target);
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.2f", bytes / 1e6);
  }
}
