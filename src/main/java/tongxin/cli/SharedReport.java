package tongxin.cli;

import java.util.Locale;
import tongxin.deploy.DeployFailure;
import tongxin.exchange.Exchanged;
import tongxin.pipeline.PhotoPart;
import tongxin.pipeline.SharedPhotos;
import tongxin.problem.EnumWord;
import tongxin.problem.Problem;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;

/** Prints what the making and the exchange of photos came to. */
final class SharedReport {
  private final Terminal terminal;
  private final Words words;
  private final ReportFormat format;
  private final String place;

  SharedReport(Terminal terminal, ReportFormat format, String place) {
    this.terminal = terminal;
    this.words = terminal.words();
    this.format = format;
    this.place = place;
  }

  /** Of {@code tongxin photos}. */
  int photos(SharedPhotos.Result result, PhotoPart part, boolean shared) {
    if (format == ReportFormat.JSON) {
      terminal
          .out()
          .print(
              "{\"part\":"
                  + part.number()
                  + ",\"of\":"
                  + part.of()
                  + ",\"photos\":"
                  + result.photos()
                  + ",\"made\":"
                  + result.made()
                  + ",\"fetched\":"
                  + result.fetched().entries()
                  + ",\"sent\":"
                  + result.sent().entries()
                  + ",\"refused\":"
                  + result.fetched().refused().size()
                  + ",\n \"problems\":"
                  + new ProblemPrinter(ProblemText.in(words.locale())).json(result.problems())
                  + "}\n");
      return status(result);
    }
    if (stopped(result)) {
      return Program.PROBLEMS;
    }
    int there = result.photos() - result.made();
    terminal
        .out()
        .println(
            words.get(
                "photos.done", part.number(), part.of(), result.photos(), result.made(), there));
    if (shared) {
      fetched(result.fetched());
      sent(result.sent());
    }
    return status(result);
  }

  /** Of {@code tongxin cache push}. */
  int pushed(SharedPhotos.Result result) {
    if (!stopped(result)) {
      sent(result.sent());
    }
    return status(result);
  }

  /** Of {@code tongxin cache pull}. */
  int pulled(SharedPhotos.Result result) {
    if (!stopped(result)) {
      fetched(result.fetched());
    }
    return status(result);
  }

  /** Of {@code tongxin cache prune --cache}. */
  int pruned(SharedPhotos.Result result) {
    if (!stopped(result)) {
      terminal.out().println(words.get("cache.pruned-there", result.sent().entries(), place));
    }
    return status(result);
  }

  private void fetched(Exchanged fetched) {
    terminal.out().println(words.get("cache.pulled", fetched.entries(), megabytes(fetched), place));
    if (!fetched.refused().isEmpty()) {
      terminal.err().println(words.get("cache.refused", fetched.refused().size(), place));
    }
  }

  private void sent(Exchanged sent) {
    terminal.out().println(words.get("cache.pushed", sent.entries(), megabytes(sent), place));
  }

  private static String megabytes(Exchanged exchanged) {
    return String.format(Locale.ROOT, "%.1f", exchanged.bytes() / 1e6);
  }

  /** Prints the problems; true where they stood in the way. */
  private boolean stopped(SharedPhotos.Result result) {
    ProblemPrinter printer = new ProblemPrinter(ProblemText.in(words.locale()));
    terminal.err().print(printer.lines(result.problems()));
    boolean nothing = result.failed() && result.photos() == 0;
    if (nothing) {
      terminal.err().println(words.get("cache.faulty"));
    }
    return nothing;
  }

  private static int status(SharedPhotos.Result result) {
    return result.problems().stream().anyMatch(Problem::isError) ? Program.PROBLEMS : Program.DONE;
  }

  /** Prints why the place could not be used, and gives the exit status. */
  int failed(DeployFailure failure) {
    String reason = EnumWord.of(failure.reason());
    terminal.err().println(words.get("deploy.failed." + reason, failure.detail(), place));
    return Program.ENVIRONMENT;
  }
}
