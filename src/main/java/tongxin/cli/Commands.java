package tongxin.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** All commands of the program. */
final class Commands {
  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * A command line that knows the command it begins with, or all: to describe one takes longer than
   * to run it.
   */
  CommandLine line(String... arguments) {
    CommandLine top = new CommandLine(new TopCommand(terminal));
    Map<String, Supplier<Object>> all = all();
    String first = arguments.length == 0 ? "" : arguments[0];
    all.forEach(
        (name, command) -> {
          if (name.equals(first) || !all.containsKey(first)) {
            top.addSubcommand(name, command.get());
          }
        });
    return top;
  }

  private Map<String, Supplier<Object>> all() {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("build", () -> new BuildCommand(terminal));
    all.put("serve", () -> new ServeCommand(terminal));
    all.put("desk", () -> new DeskCommand(terminal));
    all.put("status", () -> new StatusCommand(terminal));
    all.put("check", () -> new CheckCommand(terminal));
    all.put("new", () -> new NewCommand(terminal));
    all.put("schema", () -> new SchemaCommand(terminal));
    all.put("host", () -> new HostCommand(terminal));
    all.put("epub", () -> new EpubCommand(terminal));
    all.put("deploy", () -> new DeployCommand(terminal));
    all.put("watch", () -> new WatchCommand(terminal));
    all.put("rollback", () -> new RollbackCommand(terminal));
    all.put("ledger", () -> new LedgerCommand(terminal));
    all.put("redirect", () -> new RedirectCommand(terminal));
    all.put("gone", () -> new GoneCommand(terminal));
    all.put("import", () -> new ImportCommand(terminal));
    all.put("photos", () -> new PhotosCommand(terminal));
    all.put("wechat", () -> new WechatCommand(terminal));
    all.put("pack", () -> new PackCommand(terminal));
    all.put("doctor", () -> new DoctorCommand(terminal));
    all.put("cache", () -> new CacheCommand(terminal));
    return all;
  }
}
