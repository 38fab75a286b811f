package tongxin.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.content.model.Produce;
import tongxin.content.model.Ref;
import tongxin.problem.ProblemCode;

/** Reads months: {@code [3, 4]}, {@code 3-5}, and over the turn of a year {@code 11-2}. */
final class SeasonReader {
  private static final Pattern MONTHS =
      Pattern.compile("(1[0-2]|[1-9])月?(?:\\s*[-–—~～至到]\\s*(1[0-2]|[1-9])月?)?");

  private SeasonReader() {}

  static Produce.Season season(Fields fields, String key) {
    List<Integer> months = new ArrayList<>();
    for (Ref written : fields.refs(key)) {
      for (String part : written.id().split("[,，、;；]", -1)) {
        Matcher found = MONTHS.matcher(part.strip());
        if (found.matches()) {
          add(months, found);
        } else {
          fields
              .problems()
              .add(ProblemCode.NUMBER_INVALID, written.location(), key, part.strip(), "1 … 12");
        }
      }
    }
    return Produce.Season.of(months);
  }

  private static void add(List<Integer> months, Matcher found) {
    int from = Integer.parseInt(found.group(1));
    int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
    months.add(from);
    for (int month = from; month != to; ) {
      month = month % 12 + 1;
      months.add(month);
    }
  }
}
