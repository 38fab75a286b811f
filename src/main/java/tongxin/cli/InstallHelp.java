package tongxin.cli;

import java.nio.file.Path;
import java.util.List;
import tongxin.config.BuildOptions;
import tongxin.watch.ServiceFiles;

/** Prints how {@code tongxin watch} starts together with the computer. */
final class InstallHelp {
  private final Terminal terminal;

  InstallHelp(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(BuildOptions options, List<String> command) {
    Words words = terminal.words();
    ServiceFiles files =
        new ServiceFiles(
            command,
            options.source(),
            System.getProperty("user.name", ""),
            Path.of(System.getProperty("java.home", "")),
            words.get("watch.install.description", options.source()));
    terminal.out().println(words.get("watch.install.systemd"));
    terminal.out().println();
    terminal.out().print(files.systemd());
    terminal.out().println();
    terminal.out().println(words.get("watch.install.windows"));
    terminal.out().println();
    terminal.out().print(files.windowsTask());
    terminal.out().println();
    terminal.out().println(words.get("watch.install.cron"));
    terminal.out().println();
    terminal.out().print(files.cron());
    terminal.out().println();
    terminal.out().println(words.get("watch.install.after"));
  }
}
