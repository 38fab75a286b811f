package tongxin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.config.BuildOptions;
import tongxin.content.reading.SiteTime;
import tongxin.watch.SiteWatch;

/** {@code tongxin watch}: a service that keeps the site and its targets up to date. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Parameters(arity = "0..*")
  private List<String> targets = List.of();

  @Option(names = "--status")
  private @Nullable Path status;

  @Option(names = "--on-failure")
  private String onFailure = "";

  @Option(names = "--on-recovery")
  private String onRecovery = "";

  @Option(names = "--once")
  private boolean once;

  @Option(names = "--install-help")
  private boolean installHelp;

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions options = arguments.options(terminal);
    if (arguments.now != null) {
      terminal.err().println(terminal.words().get("watch.no-now"));
      return Program.USAGE;
    }
    if (!Files.isDirectory(options.source())) {
      terminal.err().println(terminal.words().get("usage.no-folder", options.source()));
      return Program.USAGE;
    }
    if (installHelp) {
      new InstallHelp(terminal).print(options, words(options));
      return Program.DONE;
    }
    return serve(options);
  }

  private int serve(BuildOptions options) throws IOException {
    WatchReport report =
        new WatchReport(terminal, SiteTime.zone(options.source()), arguments.sourceAgain());
    SiteWatch watch = SiteWatch.open(settings(options), terminal.clock(), report);
    if (watch == null) {
      terminal.err().println(terminal.words().get("watch.twice", options.source()));
      return Program.ENVIRONMENT;
    }
    try {
      if (once) {
        return watch.runOnce() ? Program.DONE : Program.PROBLEMS;
      }
      Thread stop = new Thread(() -> stop(watch, report), "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      report.started(options.source(), statusFile(options));
      watch.run();
      // The hook ends the program once all is put in order.
      stop.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Program.DONE;
  }

  private static void stop(SiteWatch watch, WatchReport report) {
    try {
      watch.close();
    } catch (IOException e) {
      report.line(String.valueOf(e.getMessage()));
    }
    report.stopped();
    Runtime.getRuntime().halt(Program.DONE);
  }

  private Path statusFile(BuildOptions options) {
    return status == null
        ? options.source().resolve(".tongxin").resolve("status.json")
        : status.toAbsolutePath().normalize();
  }

  private SiteWatch.Settings settings(BuildOptions options) {
    return new SiteWatch.Settings(
        options,
        targets,
        statusFile(options),
        onFailure,
        onRecovery,
        Path.of(System.getProperty("user.home", "")).toAbsolutePath(),
        System.getenv());
  }

  /** The command that was typed, with paths that hold wherever it is started. */
  private List<String> words(BuildOptions options) {
    WatchWords words = new WatchWords();
    targets.forEach(words::add);
    words.option("--source", options.source());
    if (arguments.out != null) {
      words.option("--out", options.out());
    }
    words.option("--base-url", options.baseUrl());
    words.add("--production");
    if (options.strict()) {
      words.add("--strict");
    }
    options.follow().forEach(folder -> words.option("--follow", folder));
    if (status != null) {
      words.option("--status", statusFile(options));
    }
    words.option("--on-failure", onFailure.isEmpty() ? null : onFailure);
    words.option("--on-recovery", onRecovery.isEmpty() ? null : onRecovery);
    words.option("--lang", terminal.words().chinese() ? "zh" : "en");
    return words.all();
  }
}
