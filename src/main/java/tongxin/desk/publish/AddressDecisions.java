package tongxin.desk.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.content.model.PublicAddress;
import tongxin.ledger.AddressSearch;
import tongxin.ledger.AddressSearch.Place;
import tongxin.ledger.LedgerFile;
import tongxin.ledger.Vanished;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/** Decides what becomes of addresses that would vanish, by the ledger. */
public final class AddressDecisions {
  private final Publishing publishing;
  private final Publishing.Settings settings;
  private final Clock clock;

  public AddressDecisions(Publishing publishing, Publishing.Settings settings, Clock clock) {
    this.publishing = publishing;
    this.settings = settings;
    this.clock = clock;
  }

  /** What became of a decision. */
  public enum Result {
    WRITTEN,
    /** The address is none of those that were said to vanish. */
    NOT_VANISHED,
    /** There is no page at the address to which it is to lead. */
    NO_PLACE,
    /** It would lead in a circle. */
    CIRCLE,
    /** The ledger is written in a way that cannot be changed safely. */
    NOT_SAFE
  }

  /** The address leads to another. */
  public Result redirect(String address, String to) throws IOException {
    Vanished lost = vanished(address).orElse(null);
    if (lost == null) {
      return Result.NOT_VANISHED;
    }
    if (lost.now() != null && lost.now().readable().equals(to)) {
      return result(ledger().redirect(lost.entry(), to));
    }
    Place place = place(to, lost.entry());
    if (place instanceof Place.Circle) {
      return Result.CIRCLE;
    }
    return place instanceof Place.Found found
        ? result(ledger().redirect(lost.entry(), found.address()))
        : Result.NO_PLACE;
  }

  /**
   * The address says that it is gone.
   *
   * @param notice whether a page says so there
   */
  public Result gone(String address, boolean notice) throws IOException {
    Vanished lost = vanished(address).orElse(null);
    return lost == null
        ? Result.NOT_VANISHED
        : result(ledger().gone(lost.entry(), new PublicAddress.Gone(notice, false, null)));
  }

  private static Result result(LedgerFile.Changed changed) {
    return changed.safe() ? Result.WRITTEN : Result.NOT_SAFE;
  }

  private LedgerFile ledger() {
    return new LedgerFile(source());
  }

  private Path source() {
    return settings.options().source();
  }

  private Optional<Vanished> vanished(String address) {
    Task task = publishing.task();
    List<Vanished> all =
        task != null && task.outcome() instanceof Outcome.Faulty faulty
            ? faulty.vanished()
            : List.of();
    return all.stream().filter(lost -> lost.entry().address().equals(address)).findFirst();
  }

  private @Nullable Place place(String to, PublicAddress old) throws IOException {
    BuildOptions options = settings.options().forProduction().at(clock.instant());
    PlannedSite site =
        new SitePlanner(options).plan(options, Changes.byTime(), new Problems()).orElse(null);
    return site == null || to.isBlank()
        ? null
        : new AddressSearch(site.graph(), site.ledger(), site.contentPages()).place(to, old);
  }
}
