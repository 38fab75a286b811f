package tongxin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.content.model.PublicAddress;
import tongxin.content.model.PublicAddresses;
import tongxin.ledger.AddressSearch.Place;
import tongxin.ledger.LedgerFile;
import tongxin.ledger.Vanished;

/** {@code tongxin redirect OLD NEW}: leads readers from an address that was public to another. */
@Command(name = "redirect")
final class RedirectCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Parameters(index = "0", arity = "0..1")
  private @Nullable String old;

  @Parameters(index = "1", arity = "0..1")
  private @Nullable String fresh;

  @Option(names = {"--yes", "-y"})
  private boolean yes;

  RedirectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    LedgerSite site = LedgerSite.of(arguments.options(terminal), terminal);
    if (site == null) {
      return Program.PROBLEMS;
    }
    String from = old;
    String to = fresh;
    if (from == null) {
      return offer(site);
    }
    if (to == null) {
      return toLikely(site, from);
    }
    List<PublicAddress> meant = site.search().old(from);
    if (meant.isEmpty()) {
      return refused("redirect.no-old", from);
    }
    for (PublicAddress address : meant) {
      int status = redirect(site, address, to);
      if (status != Program.DONE) {
        return status;
      }
    }
    return Program.DONE;
  }

  private int refused(String key, Object... arguments) {
    terminal.err().println(terminal.words().get(key, arguments));
    return Program.PROBLEMS;
  }

  private int redirect(LedgerSite site, PublicAddress address, String to) throws IOException {
    if (site.search().hasPage(address)) {
      return refused("redirect.has-page", address.address());
    }
    Place place = site.search().place(to, address);
    if (place instanceof Place.Circle) {
      return refused("redirect.circle", address.address(), to);
    }
    if (place instanceof Place.Nothing nothing) {
      String near = nothing.near();
      String question = near == null ? "" : terminal.words().get("usage.did-you-mean", near);
      terminal.err().println(terminal.words().get("redirect.no-new", to) + question);
      return Program.PROBLEMS;
    }
    return write(site, address, ((Place.Found) place).address());
  }

  private int write(LedgerSite site, PublicAddress address, String to) throws IOException {
    LedgerFile.Changed changed = site.file().redirect(address, to);
    if (!changed.safe()) {
      return refused("ledger.not-safe", PublicAddresses.FILE);
    }
    terminal.out().println(address.address() + " → " + to);
    return Program.DONE;
  }

  /** Only the old address is named: where its content is now is known. */
  private int toLikely(LedgerSite site, String from) throws IOException {
    List<PublicAddress> meant = site.search().old(from);
    boolean found = false;
    for (Vanished lost : site.site().ledger().vanished()) {
      if (lost.now() != null && meant.contains(lost.entry())) {
        found = true;
        int status = write(site, lost.entry(), lost.now().readable());
        if (status != Program.DONE) {
          return status;
        }
      }
    }
    return found ? Program.DONE : refused("redirect.say-new", from, arguments.sourceAgain());
  }

  /** Nothing is named: each address that would vanish is asked for. */
  private int offer(LedgerSite site) throws IOException {
    List<Vanished> vanished = site.site().ledger().vanished();
    if (vanished.isEmpty()) {
      terminal.out().println(terminal.words().get("redirect.none"));
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (Vanished lost : vanished) {
      int status = offer(site, lost, in);
      if (status != Program.DONE) {
        return status;
      }
    }
    return Program.DONE;
  }

  private int offer(LedgerSite site, Vanished lost, BufferedReader in) throws IOException {
    PublicAddress entry = lost.entry();
    Words words = terminal.words();
    terminal.out().println(entry.title() + "  " + entry.address());
    String now = lost.now() == null ? "" : lost.now().readable();
    String answer = yes ? "" : asked(now, in);
    if (answer == null) {
      return Program.DONE;
    }
    return switch (answer) {
      case "", "y" -> now.isEmpty() ? Program.DONE : write(site, entry, now);
      case "g", "n" -> {
        site.file().gone(entry, new PublicAddress.Gone(answer.equals("n"), false, null));
        terminal.out().println(words.get("gone.done", entry.address()));
        yield Program.DONE;
      }
      case "s" -> Program.DONE;
      default -> redirect(site, entry, answer);
    };
  }

  private @Nullable String asked(String now, BufferedReader in) throws IOException {
    String key = now.isEmpty() ? "redirect.ask-new" : "redirect.ask";
    terminal.out().print(terminal.words().get(key, now) + " ");
    terminal.out().flush();
    String line = in.readLine();
    return line == null ? null : line.strip();
  }
}
