package tongxin.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tongxin.page.view.Pagination;
import tongxin.site.Route;
import tongxin.site.Routes;

/** Cuts long lists into pages. */
public final class Paging {
  private Paging() {}

  /** How many pages a list has; an empty one has one. */
  public static int count(int items, int perPage) {
    return Math.max(1, (items + perPage - 1) / perPage);
  }

  public static <T> List<T> slice(List<T> items, int number, int perPage) {
    int from = Math.min(items.size(), (number - 1) * perPage);
    return items.subList(from, Math.min(items.size(), from + perPage));
  }

  /** Links to the first, the last, and the pages around this one. */
  public static Pagination links(Route list, int number, int count, Urls urls) {
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, count));
    for (int i = Math.max(1, number - 2); i <= Math.min(count, number + 2); i++) {
      shown.add(i);
    }
    List<Pagination.Step> steps = new ArrayList<>();
    int last = 0;
    for (int page : shown) {
      if (page > last + 1) {
        steps.add(new Pagination.Step(0, ""));
      }
      steps.add(new Pagination.Step(page, urls.path(Routes.listPage(list, page))));
      last = page;
    }
    return new Pagination(
        number,
        count,
        List.copyOf(steps),
        number > 1 ? urls.path(Routes.listPage(list, number - 1)) : "",
        number < count ? urls.path(Routes.listPage(list, number + 1)) : "");
  }
}
