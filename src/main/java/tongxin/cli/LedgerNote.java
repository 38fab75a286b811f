package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tongxin.content.model.PublicAddress;
import tongxin.content.model.PublicAddresses;
import tongxin.ledger.LedgerFile;
import tongxin.pipeline.PublishedAddresses;

/** Notes in the ledger what is public now, and says so. */
final class LedgerNote {
  private LedgerNote() {}

  /** The addresses of the site that is published in a folder. */
  static List<PublicAddress> published(Path source, Path out) throws IOException {
    return new PublishedAddresses(source, out).read();
  }

  /** Notes them; what the ledger knows already stays as it is. */
  static String write(Path source, List<PublicAddress> addresses, Words words) throws IOException {
    LedgerFile.Changed changed = new LedgerFile(source).note(addresses);
    if (!changed.safe()) {
      return words.get("ledger.not-safe", PublicAddresses.FILE);
    }
    return changed.added() + changed.retitled() == 0
        ? words.get("ledger.same", PublicAddresses.FILE)
        : words.get("ledger.noted", PublicAddresses.FILE, changed.added(), changed.retitled());
  }
}
