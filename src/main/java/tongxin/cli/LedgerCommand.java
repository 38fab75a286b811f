package tongxin.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tongxin.config.BuildOptions;
import tongxin.content.model.PublicAddress;
import tongxin.ledger.AddressRecord;
import tongxin.ledger.Vanished;

/** {@code tongxin ledger}: what is kept of addresses; {@code update} notes what is public now. */
@Command(name = "ledger")
final class LedgerCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Parameters(arity = "0..1")
  private @Nullable String verb;

  LedgerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (verb != null && !verb.equals("update")) {
      terminal.err().println(terminal.words().get("ledger.verb", verb));
      return Program.USAGE;
    }
    BuildOptions options = arguments.options(terminal);
    return verb == null ? show(options) : update(options);
  }

  private int update(BuildOptions options) throws IOException {
    arguments.refuseFuture(options, terminal);
    List<PublicAddress> addresses = LedgerNote.published(options.source(), options.out());
    if (addresses.isEmpty()) {
      // The folder was made elsewhere: what would be published now is taken.
      LedgerSite site = LedgerSite.of(options, terminal);
      if (site == null) {
        return Program.PROBLEMS;
      }
      addresses = AddressRecord.of(site.site().graph(), site.site().contentPages(), List.of());
    }
    terminal.out().println(LedgerNote.write(options.source(), addresses, terminal.words()));
    return Program.DONE;
  }

  private int show(BuildOptions options) throws IOException {
    LedgerSite ledger = LedgerSite.of(options, terminal);
    if (ledger == null) {
      return Program.PROBLEMS;
    }
    Words words = terminal.words();
    List<PublicAddress> all = ledger.site().graph().data().addresses().all();
    long redirects = all.stream().filter(LedgerCommand::leads).count();
    long kept = all.stream().filter(PublicAddress::isKept).count();
    terminal
        .out()
        .println(words.get("ledger.counts", all.size(), redirects, all.size() - kept - redirects));
    String again = arguments.sourceAgain();
    String folder = again.isEmpty() ? "" : " " + again;
    for (Vanished lost : ledger.site().ledger().vanished()) {
      PublicAddress entry = lost.entry();
      String now = lost.now() == null ? words.get("ledger.new") : lost.now().toString();
      terminal.out().println("  " + entry.title() + "  " + entry.address());
      terminal.out().println("    tongxin redirect " + entry.address() + " " + now + folder);
    }
    return Program.DONE;
  }

  private static boolean leads(PublicAddress address) {
    return address.fate() instanceof PublicAddress.Redirected;
  }
}
