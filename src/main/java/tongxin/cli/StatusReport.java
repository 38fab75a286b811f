package tongxin.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import tongxin.desk.status.ContentItem;
import tongxin.desk.status.SiteStatus;
import tongxin.desk.status.State;
import tongxin.problem.Problem;

/** Prints a newsroom's status for a person: a line a piece, grouped by state. */
final class StatusReport {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Terminal terminal;
  private final Words words;

  StatusReport(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
  }

  void print(SiteStatus status, ZoneId zone) {
    for (State state : State.values()) {
      String lines =
          status.items().stream()
              .filter(item -> item.state() == state)
              .map(item -> "  " + line(item, zone) + "\n")
              .collect(Collectors.joining());
      if (!lines.isEmpty()) {
        terminal.out().println(words.get("status." + state.id()));
        terminal.out().print(lines);
      }
    }
    if (!status.due().isEmpty()) {
      terminal.out().println(words.get("status.due"));
    }
    for (SiteStatus.Due due : status.due()) {
      String key = due.appears() ? "status.appears" : "status.goes";
      terminal.out().println("  " + words.get(key, time(due.at(), zone), due.title(), due.file()));
    }
    long errors = status.problems().stream().filter(Problem::isError).count();
    terminal
        .out()
        .println(words.get("summary.problems", errors, status.problems().size() - errors));
  }

  private String line(ContentItem item, ZoneId zone) {
    Instant date = item.date();
    String languages =
        item.versions().stream()
            .map(ContentItem.Version::language)
            .collect(Collectors.joining("+"));
    return (date == null ? "" : time(date, zone) + "  ")
        + words.get("status.kind." + item.kind())
        + "  "
        + item.title()
        + "  ["
        + languages
        + "]  "
        + item.author()
        + (item.author().isEmpty() ? "" : "  ")
        + item.versions().get(0).file();
  }

  private static String time(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone));
  }
}
