package tongxin.page.view;

import java.util.List;

/** All articles by year and month, or those of one year. */
public record Archive(Frame frame, String title, List<Year> years) implements View.Framed {
  /** A year with its months, the newest first. */
  public record Year(Link link, int count, List<MonthEntry> months) {}

  /** A month; {@code stories} are the newest on the page of a year. */
  public record MonthEntry(Link link, int count, List<Story> stories) {}
}
