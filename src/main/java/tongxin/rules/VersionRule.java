package tongxin.rules;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tongxin.content.model.Article;
import tongxin.content.model.Status;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** No article is held back in one language and seen in another: an embargo forgotten. */
final class VersionRule implements Rule<Translations> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  @Override
  public String name() {
    return "versions";
  }

  @Override
  public void check(Translations pair, Answers site, Problems problems) {
    Article held = pair.one();
    Instant from = held.publication().from();
    if (from != null
        && held.publication().status() == Status.PUBLISHED
        && from.isAfter(site.ask(new Questions.Now()))
        && !site.ask(new Questions.IsShown(held.publication()))
        && site.ask(new Questions.IsShown(pair.other().publication()))) {
      String time = MINUTE.format(from.atZone(site.ask(new Questions.Zone())));
      problems.add(
          Problem.of(
                  ProblemCode.VERSION_HELD_BACK,
                  pair.other().location(),
                  held.location().file(),
                  time)
              .relatedTo(held.location()));
    }
  }
}
