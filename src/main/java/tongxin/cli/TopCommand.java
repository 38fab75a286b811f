package tongxin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tongxin} alone, and {@code tongxin --help}. */
@Command(name = "tongxin")
final class TopCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--version")
  private boolean version;

  @Option(names = "--lang")
  private String lang = "";

  TopCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (version) {
      String number = TopCommand.class.getPackage().getImplementationVersion();
      terminal.out().println("Tongxin 同心 " + (number == null ? "" : number));
      return Program.DONE;
    }
    terminal.out().print(terminal.words().get("help"));
    return !lang.isEmpty() ? Program.DONE : Program.USAGE;
  }
}
