package tongxin.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.ledger.AddressSearch;
import tongxin.ledger.LedgerFile;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/** The site and its ledger, as commands about addresses look at them. */
record LedgerSite(PlannedSite site, AddressSearch search, LedgerFile file) {
  /** Plans the site; null where its content has errors, which was said then. */
  static @Nullable LedgerSite of(BuildOptions options, Terminal terminal) throws IOException {
    PlannedSite site =
        new SitePlanner(options).plan(options, Changes.byTime(), new Problems()).orElse(null);
    if (site == null) {
      terminal.err().println(terminal.words().get("host.faulty"));
      return null;
    }
    AddressSearch search = new AddressSearch(site.graph(), site.ledger(), site.contentPages());
    return new LedgerSite(site, search, new LedgerFile(options.source()));
  }
}
