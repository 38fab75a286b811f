package tongxin.rules;

import java.util.HashMap;
import java.util.Map;
import tongxin.content.model.DataFiles;
import tongxin.content.model.Fact;
import tongxin.content.model.Ref;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** The figures of a chart are numbers of one unit, that of its first: no others can be compared. */
final class ChartRule implements Rule<WholeSite> {
  @Override
  public String name() {
    return "charts";
  }

  @Override
  public void check(WholeSite whole, Answers site, Problems problems) {
    DataFiles data = site.ask(new Questions.AllContent()).data();
    if (data.unread().contains("facts.yml")) {
      return;
    }
    Map<String, String> units = new HashMap<>();
    for (Fact fact : data.facts().values()) {
      Ref chart = fact.chart();
      if (chart != null) {
        String unit = shownUnit(fact);
        String first = units.computeIfAbsent(chart.id(), id -> unit);
        if (!unit.equals(first) || fact.value() == null) {
          problems.add(ProblemCode.CHART_UNITS, chart.location(), chart.id(), unit, first);
        }
      }
    }
  }

  private static String shownUnit(Fact fact) {
    String unit = fact.unit();
    return fact.value() == null ? "—" : unit == null ? "1" : unit;
  }
}
