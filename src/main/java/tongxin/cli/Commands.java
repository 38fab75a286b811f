package tongxin.cli;

import picocli.CommandLine;

/** All commands of the program. */
final class Commands {
  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  CommandLine addTo(CommandLine line) {
    CommandLine top = new CommandLine(new TopCommand(terminal));
    top.setOut(line.getOut());
    top.setErr(line.getErr());
    top.addSubcommand("build", new BuildCommand(terminal));
    top.addSubcommand("serve", new ServeCommand(terminal));
    top.addSubcommand("check", new CheckCommand(terminal));
    return top;
  }
}
