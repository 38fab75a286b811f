package tongxin.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.content.model.PublicAddress;
import tongxin.content.model.PublicAddresses;
import tongxin.content.model.Text;
import tongxin.ledger.LedgerFile;

/** {@code tongxin gone OLD}: says that what was at an address is gone for good. */
@Command(name = "gone")
final class GoneCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Parameters(index = "0")
  private String old = "";

  @Option(names = "--notice")
  private boolean notice;

  @Option(names = "--show-title")
  private boolean titled;

  @Option(names = "--note-zh")
  private String chinese = "";

  @Option(names = "--note-en")
  private String english = "";

  GoneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    LedgerSite site = LedgerSite.of(arguments.options(terminal), terminal);
    if (site == null) {
      return Program.PROBLEMS;
    }
    List<PublicAddress> meant = site.search().old(old);
    if (meant.isEmpty()) {
      return refused("redirect.no-old", old);
    }
    for (PublicAddress address : meant) {
      if (site.search().hasPage(address)) {
        return refused("gone.has-page", address.address());
      }
      LedgerFile.Changed changed = site.file().gone(address, fate());
      if (!changed.safe()) {
        return refused("ledger.not-safe", PublicAddresses.FILE);
      }
      terminal.out().println(terminal.words().get("gone.done", address.address()));
    }
    return Program.DONE;
  }

  private PublicAddress.Gone fate() {
    Map<String, String> note = new LinkedHashMap<>();
    if (!chinese.isBlank()) {
      note.put("zh", chinese);
    }
    if (!english.isBlank()) {
      note.put("en", english);
    }
    Text said = note.isEmpty() ? null : new Text(note, note.keySet().iterator().next());
    return new PublicAddress.Gone(notice || titled || said != null, titled, said);
  }

  private int refused(String key, Object argument) {
    terminal.err().println(terminal.words().get(key, argument));
    return Program.PROBLEMS;
  }
}
