package tongxin.cli;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.stream.Collectors;
import tongxin.output.Published;
import tongxin.pipeline.BuildResult;
import tongxin.problem.JsonText;
import tongxin.problem.ProblemPrinter;

/** What a build came to, as one JSON object (RFC 8259). */
final class BuildJson {
  private final ProblemPrinter printer;

  BuildJson(ProblemPrinter printer) {
    this.printer = printer;
  }

  /**
   * The object: {@code published}, {@code pages}, {@code written} and {@code removed} (paths in the
   * published folder), {@code unchanged}, {@code due} (when the site next changes by date alone, or
   * null) and {@code problems}.
   */
  String of(BuildResult result) {
    Published published = result.published();
    ZonedDateTime due = result.nextChange();
    return "{\"published\":"
        + (published != null)
        + ",\"pages\":"
        + result.pages()
        + ",\n \"written\":"
        + (published == null ? "[]" : list(published.counts().written()))
        + ",\n \"removed\":"
        + (published == null ? "[]" : list(published.counts().removed()))
        + ",\n \"unchanged\":"
        + (published == null ? 0 : published.unchanged())
        + ",\n \"due\":"
        + (due == null ? "null" : JsonText.quote(due.toOffsetDateTime().toString()))
        + ",\n \"problems\":"
        + printer.json(result.problems()).strip()
        + "}\n";
  }

  private static String list(Collection<String> paths) {
    return paths.stream().map(JsonText::quote).collect(Collectors.joining(",", "[", "]"));
  }
}
